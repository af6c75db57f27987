/**
 * Whoever gave the speech or the document in which a verb tells that something was said: `رسالة بايدن قال فيها`,
 * `تصريح لمدير الميناء`, `كلمة من معالي الأمين`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';
import { isSomebody } from './somebody.ts';

const REACH = 40;
/** What a sentence opens with that tells first when it was: `عندما اجتمع الوفدان، افتتح السفير الجلسة`. */
const WHEN = /^و?(?:عندما|حين|حينما|لما)$/;

/** What somebody is heard or seen to say something in, as an object. */
const RECORDED = wordPattern('quotation/subjects', 'recorded', '', 'ا');

/** What one does with a speech: `خطاب ألقاه العمدة`. */
const MADE = wordPattern('quotation/subjects', 'made', '', 'ه(?:ا)?');

/** Token after the first comma from a token on; `end` where none stands. */
export function commaAfter({ tokens }: Reading, from: number, end: number): number {
  let to = from;
  while (to < end && !/^[،,]$/.test(tokens[to]?.text ?? '')) to++;
  return Math.min(to + 1, end);
}

/**
 * Lists the persons and bodies whom a sentence names before a verb that tells where it was said: `رسالة بايدن إلى المجلس قال فيها`,
 * in text order.
 */
export function findTellers(reading: Reading, statement: Statement): NounPhrase[] {
  const at = statement.cue.from;
  const first = Math.max(reading.bounds[reading.sentences[at] as number]?.from ?? 0, at - REACH);
  let found: NounPhrase[] = [];
  for (let i = first; i < at; i++) {
    const token = reading.tokens[i] as Token;
    // `خاض الفريق المباراة، وفي المقابل قدم سامي شكوى يطالب فيها`: the other side's turn
    if (token.form === 'المقابل' && /^وفي$/.test(reading.tokens[i - 1]?.form ?? '')) found = [];
    const word = reading.classes.of(token.form);
    // `وأقام المحامي سامي`: the verb before the subject.
    const verbal = /^[وف]/.test(token.form) && !word.head && !word.givenName;
    const governed = i > first && isOfClass(reading.phrases, i - 1, 'preposition');
    if (token.kind !== 'word' || verbal || governed || /[لب]/.test(word.proclitic)) continue;
    const phrase = readNounPhrase(reading.phrases, i, at);
    const several = statement.agreement.number === 'plural';
    const kinds = several ? /^(?:body|name|outlet|group|person)$/ : /^(?:body|name|outlet)$/;
    const one = phrase?.headDefinite && phrase.head?.kind === 'person';
    // `"إكس"، تويتر سابقا، قال فيه`: what it was called
    if (reading.tokens[phrase?.to ?? i]?.form === 'سابقا') continue;
    const anybody = /^احدي?$/.test(phrase?.head?.lemma ?? '');
    const teller = phrase?.name || one || anybody || kinds.test(phrase?.head?.kind ?? '');
    if (phrase && teller && isSomebody(reading, phrase)) found.push(phrase);
  }
  const words = reading.tokens.slice(first, at);
  const when = words.findIndex(
    ({ form }, n) => WHEN.test(form) && (n === 0 || words[n - 1]?.kind === 'mark'),
  );
  const main = when < 0 ? first : commaAfter(reading, first + when, at);
  const later = found.filter(({ from }) => from >= main);
  return later.length > 0 ? later : found;
}

/** `ورد هذا في تصريح لمدير الميناء، حيث قال`: whoever a statement is said to be by. */
export function findStated(reading: Reading, from: number, end: number): NounPhrase | undefined {
  for (let i = from + 1; i < end; i++) {
    const { proclitic } = reading.classes.of(reading.tokens[i]?.form ?? '');
    // `بكلمة من معالي الأمين العام`
    const speech = /^ب?(?:كلم[هت]|مداخله|رساله|محاضره)$/.test(reading.tokens[i - 1]?.form ?? '');
    const giver =
      speech && reading.tokens[i]?.form === 'من'
        ? readNounPhrase(reading.phrases, i + 1, end)
        : undefined;
    if (giver?.head?.kind === 'person' || (giver?.name && isSomebody(reading, giver))) return giver;
    const maker = madeBy(reading, i, end) ?? whoseClaim(reading, i, end);
    if (maker) return maker;
    const said = [i - 1, i - 2].some(
      (at) =>
        isOfClass(reading.phrases, at, 'setting') ||
        // `بثت القناة تسجيلا صوتيا للسفيرة`
        RECORDED.test(reading.tokens[at]?.form ?? ''),
    );
    if (proclitic !== 'ل' || !said) continue;
    const phrase = readNounPhrase(reading.phrases, i, end);
    // `تصريح للصحافيين`, `تصريح لوكالة الأنباء`: to whom it was made.
    if (phrase?.head?.kind === 'person' && phrase.head.number === 'plural') continue;
    if (phrase?.head && (phrase.head.kind === 'outlet' || phrase.head.lemma === 'وكاله')) continue;
    if (phrase && isSomebody(reading, phrase)) return phrase;
  }
  return undefined;
}

/** What somebody has said or claimed, before whose it is. */
const CLAIMS = wordPattern('quotation/subjects', 'claim', '[وبل]?');

/** `مزاعم الوزير سامي حداد التي ادعى فيها أن`: whose claim the verb tells of. */
function whoseClaim(reading: Reading, at: number, end: number): NounPhrase | undefined {
  if (!CLAIMS.test(reading.tokens[at - 1]?.form ?? '')) return undefined;
  const owner = readNounPhrase(reading.phrases, at, end);
  const told = owner?.to === end - 1 && reading.tokens[owner.to]?.form === 'التي';
  return told && isSomebody(reading, owner) ? owner : undefined;
}

/** `تصريح أدلى به العمدة`, `خطاب ألقته الوزيرة`: whoever stands behind the verb of making a speech. */
function madeBy(reading: Reading, at: number, end: number): NounPhrase | undefined {
  const { form = '' } = reading.tokens[at] ?? {};
  if (!isOfClass(reading.phrases, at - 1, 'setting')) return undefined;
  const gave = /^ادل[تي]$/.test(form);
  if (!(gave && /^به(?:ا)?$/.test(reading.tokens[at + 1]?.form ?? '')) && !MADE.test(form))
    return undefined;
  const maker = readNounPhrase(reading.phrases, at + (gave ? 2 : 1), end);
  return maker && isSomebody(reading, maker) ? maker : undefined;
}
