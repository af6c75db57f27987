/**
 * Whoever leads a body, by whatever the article calls that: `زعيم الحزب` for its `الأمين العام`, `رئيس النقابة` for the `نقيب`; and one
 * person by two callings, `المحامي والناشط الحقوقي`.
 *
 * @module
 */

import { wordList } from '../../arabic/word-lists.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { CALLING } from '../words/callings.ts';
import { ADDS, type CalledTitle } from './last-speakers.ts';
import { resolveNamed } from './person-speakers.ts';
import type { ArticleSpeaker, SpeakerRegister } from './speaker-register.ts';
import { servedIn, titleWordsOf } from './title-words.ts';

/** Who leads a party or a union. */
const LEADS = /^(?:رييس|امين|زعيم|نقيب|قايد|سكرتير|كاتب)$/;
/** What these lead; of a company or a ministry several are `رئيس`. */
const LED = wordList('names/speakers', 'led');
/** What goes on with such a title and names no body. */
const PLAIN = /^(?:عام|اول|وطني|مركزي|سياسي|تنفيذي)ه?$/;

/** Finds whoever spoke last, or is introduced, and leads the body of a title: `زعيم الحزب`, `أمين عام الحركة`, `نقيب الأطباء`. */
export function lastLeader(
  register: SpeakerRegister,
  { phrase, head, rest, former }: CalledTitle,
): ArticleSpeaker | undefined {
  const asked = rest.filter((word) => !PLAIN.test(word));
  if (phrase.name || former || !LEADS.test(head.lemma) || asked.length === 0) return undefined;
  // `نقيب الأطباء` leads their `نقابة`
  const body = head.lemma === 'نقيب' ? 'نقابه' : (asked[0] ?? '');
  if (!LED.has(body)) return undefined;
  const names = asked.filter((word) => word !== body);
  const fits = (titles: ReadonlySet<string>, heads: ReadonlySet<string>) =>
    ledBy(titles, heads) === body &&
    [...heads].some((one) => LEADS.test(one)) &&
    names.every((word) => titles.has(word));
  const last = register.spoken.at(-1)?.speaker;
  const man = head.gender === 'f' && last?.gender === 'm';
  if (last?.kind === 'person' && !man && fits(last.titleWords, last.heads)) return last;
  // `وجه رئيس النقابة الوطنية للأطباء سامي حداد رسالة. وأشار نقيب الأطباء إلى أن`
  const leaders = register.allIntroductions().filter(({ phrase: other }) => {
    const served = other.titles.some((title) => servedIn(register, title));
    const lemma = other.head?.lemma ?? '';
    const own = new Set(titleWordsOf(register, other));
    return !served && other.head?.gender === head.gender && fits(own, new Set([lemma]));
  });
  const found = new Set(leaders.map(({ words }) => words.at(-1)));
  return found.size === 1 && names.length > 0
    ? resolveNamed(register, leaders[0]?.phrase)
    : undefined;
}

/** What somebody leads: the first body that their titles name. */
function ledBy(titles: ReadonlySet<string>, heads: ReadonlySet<string>): string | undefined {
  if (heads.has('نقيب')) return 'نقابه';
  return [...titles].find((word) => LED.has(word));
}

/** Finds whoever spoke last, for two callings of which that one was called by either: `المحامي والناشط الحقوقي اللبناني`. */
export function lastOfTwoCallings(
  register: SpeakerRegister,
  { from, to, name, head, headDefinite }: NounPhrase,
): ArticleSpeaker | undefined {
  const { tokens, classes } = register.context;
  const last = register.spoken.at(-1)?.speaker;
  if (name || !headDefinite || !head || !CALLING.has(head.lemma)) return undefined;
  if (last?.kind !== 'person' || last.titleOnly || (last.gender && last.gender !== head.gender))
    return undefined;
  for (let k = from + 1; k < to; k++) {
    const second = classes.of(tokens[k]?.form ?? '');
    if (second.proclitic !== 'و' || !second.definite || second.head?.kind !== 'person') continue;
    const { lemma, number, gender } = second.head;
    const one = number === 'singular' && gender === head.gender && CALLING.has(lemma);
    const called =
      last.heads.has(head.lemma) ||
      last.heads.has(lemma) ||
      ADDS.test(tokens[from - 1]?.form ?? '');
    return one && called ? last : undefined;
  }
  return undefined;
}
