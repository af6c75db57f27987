/**
 * What the words of a title tell: of what state and region its bearer is, whom he serves, and whether two titles may be one person's.
 *
 * @module
 */
import { wordList } from '../../arabic/word-lists.ts';
import { findState } from '../identity/name-key.ts';
import type { NounPhrase, TokenRange } from '../phrases/noun-phrase.ts';
import type { ArticleSpeaker, SpeakerRegister } from './speaker-register.ts';

/** What the head of a state is head of. */
export const OF_STATE = /^(?:جمهوريه|دوله|بلاد|امه)$/;

/** Nouns that a region's own name follows. */
const REGION = /^(?:ولايه|محافظه|اقليم|مديريه|دايره|محليه)$/;

/** Offices whose state's own name stands behind them: `سفير الأردن لدى الأمم المتحدة`. */
const ENVOY = /^(?:سفير|قنصل|مندوب|مبعوث)$/;

/** Who serves the holder of another office. */
const SERVANT = wordList('names/speakers', 'servant');

/** Code of the state whose nisba stands in a phrase's titles: `QA` for `نظيره القطري`. */
export function stateOf(register: SpeakerRegister, phrase: NounPhrase): string | undefined {
  const codes = titleWordsOf(register, phrase).map(
    (word) => register.context.classes.of(word).nisba,
  );
  return codes.find((code) => code !== undefined);
}

/** A word of a title as titles are compared: `والتعليم` is `تعليم`, `وزيرة` is `وزير`. */
export function titleWord(register: SpeakerRegister, word: string): string {
  const bare = word.replace(/^وال(?=.{3})/u, '');
  const { head } = register.context.classes.of(bare);
  return head?.kind === 'person' && head.number === 'singular' ? head.lemma : bare;
}

/** Whether a word of a title tells a state: `الإيراني`. */
export function isNisbaOfTitle(register: SpeakerRegister, word: string): boolean {
  return register.context.classes.of(word).nisba !== undefined;
}

/** The word of a title that tells whom its bearer serves: `رئيس` in `مستشار رئيس الوزراء` and `المستشار الدبلوماسي لرئيس الدولة`. */
export function servedIn(register: SpeakerRegister, title: TokenRange): string | undefined {
  const words = register.wordsOf(title).map((each) => titleWord(register, each));
  const at = words.findIndex((word) => SERVANT.has(word));
  if (at < 0) return undefined;
  return words.slice(at + 1, at + 3).findLast((word) => {
    const { head } = register.context.classes.of(word);
    return head?.kind === 'person' && head.number === 'singular';
  });
}

/** Two nisbas or two ministries tell two people apart. */
export function contradicts(
  register: SpeakerRegister,
  speaker: ArticleSpeaker,
  phrase: NounPhrase,
): boolean {
  const words = titleWordsOf(register, phrase);
  return contradictsWords(register, speaker, words) || isElsewhere(register, speaker, words);
}

/** Whether a title tells another state than whoever it may mean. */
export const isOfOtherState = (
  register: SpeakerRegister,
  { titleWords }: ArticleSpeaker,
  phrase: NounPhrase,
): boolean =>
  isApart(statesTold(register, titleWords), statesTold(register, titleWordsOf(register, phrase)));

/** Whether what is asked is told, and nothing of it of whoever is asked about. */
const isApart = (own: readonly string[], asked: readonly string[]): boolean =>
  asked.length > 0 && own.length > 0 && !asked.some((word) => own.includes(word));

/** `ممثل ولاية صور` is not `ممثل ولاية نزوى`: two regions tell two people apart as well. */
function isElsewhere(
  register: SpeakerRegister,
  { titleWords }: ArticleSpeaker,
  words: readonly string[],
): boolean {
  const at = words.findIndex((word) => titleWords.has(word) && REGION.test(word));
  const region = at < 0 ? undefined : words[at + 1];
  return region !== undefined && !titleWords.has(region) && !isNisbaOfTitle(register, region);
}

/** Whether folded words of a title tell another state or another body than whoever it may mean. */
export function contradictsWords(
  register: SpeakerRegister,
  speaker: ArticleSpeaker,
  asked: readonly string[],
): boolean {
  // `مدرب الفريق الوطني` is `مدرب المنتخب الوطني`.
  const bodies = (words: Iterable<string>) =>
    [...words].filter(
      (word) => word !== 'فريق' && register.context.classes.of(word).head?.kind === 'body',
    );
  return (
    isApart(statesTold(register, speaker.titleWords), statesTold(register, asked)) ||
    isApart(bodies(speaker.titleWords), bodies(asked))
  );
}

/** Codes of the states of whoever bears a title: `السفير الأردني`, and `سفير الأردن في السودان`, where the first is his. */
function statesTold(register: SpeakerRegister, titles: Iterable<string>): string[] {
  const words = [...titles];
  const nisbas = words
    .map((word) => register.context.classes.of(word).nisba)
    .filter((code) => code !== undefined);
  const at = nisbas.length > 0 ? -1 : words.findIndex((word) => ENVOY.test(word));
  if (at < 0) return nisbas;
  const code = stateNamed(words.slice(at + 1, at + 3));
  return code === undefined ? [] : [code];
}

/** Folded words without `ال` of a phrase's titles, `المذكور` and the like left out. */
export function titleWordsOf(register: SpeakerRegister, phrase: NounPhrase): string[] {
  const { classes } = register.context;
  const words = phrase.titles
    .flatMap((title) => register.wordsOf(title))
    .filter((word) => !classes.of(word).classes.has('same'))
    .map((word) => titleWord(register, word));
  // `السيد الرئيس` is `الرئيس`.
  return words.length > 1 && words[0] === 'سيد' ? words.slice(1) : words;
}

/** `الرئيس تبون` is not `رئيس الجمعية`, `النائب سامي` not `نائب الوزير`: the title alone names another office. */
export function isOtherOffice(
  register: SpeakerRegister,
  speaker: ArticleSpeaker,
  phrase: NounPhrase,
): boolean {
  const [title = '', ...more] = titleWordsOf(register, phrase);
  // `رئيسة الجمعية … وأوضحت رئيستها منى حداد`
  const hers = /.{3}ها$/.test(register.context.tokens[phrase.from]?.form ?? '');
  const owners = [...speaker.titleWords].filter((word) => word !== title);
  if (hers && owners.length === 1 && /(?:ه|ات)$/.test(owners[0] ?? '')) return false;
  if (!phrase.headDefinite || more.length > 0 || !/^(?:رييس|نايب)$/.test(title)) return false;
  return [...speaker.titleWords].some(
    (word) => word !== title && !OF_STATE.test(word) && !isNisbaOfTitle(register, word),
  );
}

/** `الرئيس التركي` is no `رئيس الحزب` and no `رئيس البرلمان التركي`. */
export function leadsOnlyBody(
  register: SpeakerRegister,
  titles: Iterable<string>,
  phrase: NounPhrase,
): boolean {
  const words = titleWordsOf(register, phrase);
  const ruler = phrase.headDefinite && words.length === 2 && words[0] === 'رييس';
  if (!ruler || !isNisbaOfTitle(register, words[1] ?? '')) return false;
  return [...titles].some(
    (word) => !OF_STATE.test(word) && register.context.classes.of(word).head?.kind === 'body',
  );
}

/** Whether a speaker is called by most words of a phrase's titles, or the other way round. */
export function sharesTitle(
  register: SpeakerRegister,
  speaker: ArticleSpeaker,
  phrase: NounPhrase,
): boolean {
  const words = titleWordsOf(register, phrase);
  const shared = words.filter((word) => speaker.titleWords.has(word)).length;
  return shared >= Math.min(words.length, speaker.titleWords.size) * 0.7;
}

/** Code of the state that words without `ال` begin with: `أردن`, `جنوب إفريقيا`. */
export function stateNamed([first = '', second = '']: readonly string[]): string | undefined {
  const state = findState([first]) ?? findState([`ال${first}`]) ?? findState([first, second]);
  return state?.code;
}
