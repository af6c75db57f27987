/**
 * The airline of an article, which it calls `شركة الطيران` as well: `الخطوط الجوية الكينية`, `خطوط شرق الهند الجوية`.
 *
 * @module
 */
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseContext } from '../words/phrase-context.ts';

const LINES = /^[وفبلك]?(?:ال|لل)?خطوط$/;
const BY_AIR = /^(?:ال)?جويه$/;

/** An airline, and how often the article names it. */
interface Named {
  readonly phrase: NounPhrase;
  times: number;
}

const airlines = new WeakMap<PhraseContext, readonly Named[]>();

/** Gives the airline that an article names, or names thrice where others are named once; undefined for the rest. */
export function findOnlyAirline(context: PhraseContext): NounPhrase | undefined {
  let known = airlines.get(context);
  if (!known) {
    known = readAirlines(context);
    airlines.set(context, known);
  }
  const [first, second] = [...known].sort((a, b) => b.times - a.times);
  const only = first && (!second || (first.times > 2 && second.times === 1));
  return only ? first.phrase : undefined;
}

/** Reads the airlines of an article, each wording once. */
function readAirlines(context: PhraseContext): readonly Named[] {
  const found = new Map<string, Named>();
  for (let i = 0; i < context.tokens.length; i++) {
    if (!LINES.test(context.tokens[i]?.form ?? '')) continue;
    const phrase = airlineAt(context, i);
    if (!phrase) continue;
    const [, ...words] = context.tokens.slice(phrase.from, phrase.to).map(({ form }) => form);
    const wording = words.join(' ');
    const known = found.get(wording);
    if (known) known.times++;
    else found.set(wording, { phrase, times: 1 });
  }
  return [...found.values()];
}

/** `الخطوط الجوية الكينية`, `خطوط شرق الهند الجوية`: up to `الجوية` and the state behind it. */
function airlineAt(context: PhraseContext, at: number): NounPhrase | undefined {
  const phrase = readNounPhrase(context, at);
  if (phrase?.head?.kind !== 'body' || phrase.name) return undefined;
  const { from } = phrase;
  let to = from + 1;
  while (to < phrase.to && !BY_AIR.test(context.tokens[to]?.form ?? '')) to++;
  if (to >= phrase.to) return undefined;
  to++;
  if (to < phrase.to && context.classes.of(context.tokens[to]?.form ?? '').nisba) to++;
  return to - from < 3 ? undefined : { ...phrase, to, titles: [{ from, to }] };
}
