/**
 * Occasions that a sentence opens with, and whose they are: `جاء ذلك خلال استقبال الوزير سامي حداد وفد البلدية، حيث أكد أن`,
 * `وخلال استقباله السفير، أكد أن`. Whoever receives, visits or opens speaks behind them, and not who is received.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';

/** What one does at an occasion, folded, before the pronoun or the name of who does it. */
const DEED =
  /^(?:استقبال|لقا[ءي]|تر[ءو]+س|زيار[هت]|تفقد|افتتاح|رعاي[هت]|مشارك[هت]|حضور|تدشين|استضاف[هت]|تكريم|جول[هت]|اجتماع|مقابل[هت]|ترحيب|متابع[هت]|القا[ءي]|كلم[هت])(ه|ها)?$/;
const DURING = /^[وف]?(?:خلال|اثناء|لدي|عقب|هامش|بعد)$/;
/** In tokens: how far into its sentence `جاء ذلك على هامش` reaches. */
const OPENING = 5;

/** Whose an occasion is: the one whom the sentence names, or whoever spoke before. */
export type Host = NounPhrase | 'before';

/** Finds whose occasion a sentence opens with, for a verb of saying behind it that has no subject of its own. */
export function findHost(
  reading: Reading,
  { cue, agreement }: Statement,
  before: Statement | undefined,
): Host | undefined {
  const { tokens } = reading;
  const first = reading.bounds[reading.sentences[cue.from] as number]?.from ?? cue.from;
  if (agreement.number !== 'singular' || (before && before.cue.from >= first)) return undefined;
  const deed = deedAt(reading, first);
  if (deed === undefined || deed >= cue.from - 1) return undefined;
  const owner = DEED.exec(tokens[deed]?.form ?? '')?.[1];
  if (owner !== undefined && !tokens[deed]?.text.endsWith('ة'))
    return (owner === 'ها') === (agreement.gender === 'f') && followsComma(reading, deed, cue.from)
      ? 'before'
      : undefined;
  const host = readNounPhrase(reading.phrases, deed + 1, cue.from);
  const somebody = /^(?:person|honorific)$/.test(host?.head?.kind ?? '') || host?.name;
  const fits = !host?.head || host.head.gender === agreement.gender;
  const one = host?.head === undefined || host.head.number === 'singular';
  return host && somebody && fits && one && !host.joint ? host : undefined;
}

/** Token of what is done at the occasion that a sentence opens with. */
function deedAt({ tokens }: Reading, first: number): number | undefined {
  const came =
    /^و?(?:جاء|كان)$/.test(tokens[first]?.form ?? '') &&
    /^(?:ذلك|هذا)$/.test(tokens[first + 1]?.form ?? '');
  for (let i = first; i < first + (came ? OPENING : 1); i++)
    if (DURING.test(tokens[i]?.form ?? '') && DEED.test(tokens[i + 1]?.form ?? '')) return i + 1;
  return undefined;
}

/** Whether a comma stands between what is done and the verb: `وخلال زيارته | المدينة، أكد`. */
const followsComma = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => isComma(token));
