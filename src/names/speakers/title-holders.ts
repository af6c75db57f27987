/**
 * Holders of titles: whether two titles may be one person's, and whom a title means that nobody was called by.
 *
 * @module
 */
import { findState } from '../identity/name-key.ts';
import { type NounPhrase, readNounPhrase, type TokenRange } from '../phrases/noun-phrase.ts';
import { filialName, isFilial } from './fathers.ts';
import type { ArticleSpeaker, SpeakerRegister } from './speaker-register.ts';

/** What the head of a state is head of. */
const OF_STATE = /^(?:جمهوريه|دوله|بلاد|امه)$/;
/** In tokens: how far back a fuller title is looked for. */
const REACH = 400;

/** Nouns that a region's own name follows. */
const REGION = /^(?:ولايه|محافظه|اقليم|مديريه|دايره|محليه)$/;

/** Offices whose state's own name stands behind them: `سفير الأردن لدى الأمم المتحدة`. */
const ENVOY = /^(?:سفير|قنصل|مندوب|مبعوث)$/;

/** Who serves the holder of another office. */
const SERVANT = /^(?:وكيل|مستشار|مساعد|سكرتير|مبعوث|نايب|نائب|محامي|متحدث|ناطق)$/;

/** `وزير الخارجية المصري`, where the one foreign minister that the article names has no nisba. */
export function holderOf(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): NounPhrase | undefined {
  const office = words.filter((word) => !isNisbaOfTitle(register, word));
  const called = envoyOf(register, phrase, office) ?? sonOf(register, words);
  if (called) return called;
  if (office.length < 2 || office.length === words.length) return undefined;
  const holders = register.allIntroductions().filter(({ phrase: other }) => {
    const titles = titleWordsOf(register, other);
    // `المدير المالي` is not `مديرة المهرجان`.
    const woman = phrase.head?.gender === 'm' && other.head?.gender === 'f';
    const named = other.head?.lemma === phrase.head?.lemma && !woman;
    return (
      named &&
      office.every((word) => titles.includes(word)) &&
      !titles.some((word) => isNisbaOfTitle(register, word))
    );
  });
  const names = new Set(holders.map(({ words: name }) => name.join(' ')));
  return names.size === 1 ? holders[0]?.phrase : undefined;
}

/** `ابن سيفان` for `ناصر علي بن سيفان`: whom the article names so, and nobody else. */
export function sonOf(register: SpeakerRegister, words: readonly string[]): NounPhrase | undefined {
  const name = isFilial(words) ? filialName(words) : undefined;
  if (name === undefined) return undefined;
  const sons = register
    .allIntroductions()
    .filter(({ words: other }) => filialName(other) === name && other.length > words.length);
  const names = new Set(sons.map(({ words: other }) => other.join(' ')));
  return names.size === 1 ? sons[0]?.phrase : undefined;
}

/** `السفير التركي` for `سفير تركيا في عمان كمال أوزال`: the only one of that state whom the article names. */
function envoyOf(
  register: SpeakerRegister,
  phrase: NounPhrase,
  office: readonly string[],
): NounPhrase | undefined {
  if (!/^(?:سفير|قنصل)$/.test(phrase.head?.lemma ?? '') || office.length !== 1) return undefined;
  const code = stateOf(register, phrase);
  if (code === undefined) return undefined;
  const envoys = register
    .allIntroductions()
    .filter(
      ({ phrase: other }) =>
        other.head?.lemma === phrase.head?.lemma &&
        other.head?.gender === phrase.head?.gender &&
        stateNamed(titleWordsOf(register, other).slice(1, 3)) === code,
    );
  const names = new Set(envoys.map(({ words: name }) => name.join(' ')));
  return names.size === 1 ? envoys[0]?.phrase : undefined;
}

/** `الوالي`, `الوزير التركي` where the article has called one `والي الجهة`, `وزير الدفاع التركي` before, and nobody else so. */
export function fullestTitle(
  register: SpeakerRegister,
  phrase: NounPhrase,
): NounPhrase | undefined {
  const { tokens, classes } = register.context;
  const last = tokens[phrase.to - 1]?.form ?? '';
  // `الرئيس التركي` is no `رئيس الوزراء التركي`.
  const minister = phrase.head?.lemma === 'وزير' && phrase.to - phrase.from === 2;
  const { nisba } = minister ? classes.of(last) : {};
  const short = phrase.to - phrase.from === 1 || nisba !== undefined;
  if (!phrase.headDefinite || !short) return undefined;
  let found: NounPhrase | undefined;
  for (let i = Math.max(0, phrase.from - REACH); i < phrase.from; i++) {
    const { head, definite } = classes.of(tokens[i]?.form ?? '');
    if (head?.lemma !== phrase.head?.lemma || head?.number !== 'singular') continue;
    // `إلى الوزير المكلف بالمناجم … وقال الوزير`
    const charged = /^المكلفه?$/.test(tokens[i + 1]?.form ?? '');
    if (definite && !charged) continue;
    const read = readNounPhrase(register.context, i, phrase.from);
    const other = nisba && read ? upTo(register, read, last) : read;
    const next = classes.of(tokens[i + 1]?.form ?? '');
    if (!other || other.name || other.to - i < 2 || !(next.definite || next.head)) continue;
    // `نائب وزير الخارجية التركي` is another.
    const served = classes.of(tokens[i - 1]?.form ?? '').head?.kind === 'person';
    if (nisba && (other.to - i < 3 || served)) continue;
    if (found && register.slice(found) !== register.slice(other)) return undefined;
    found = other;
  }
  return found;
}

/** `وزير الدفاع التركي | الملف`: a title up to its nisba; undefined where it has another or none. */
function upTo(register: SpeakerRegister, title: NounPhrase, nisba: string): NounPhrase | undefined {
  const { tokens } = register.context;
  for (let k = title.from + 1; k < title.to; k++) {
    if (tokens[k]?.form !== nisba) continue;
    return { ...title, to: k + 1, titles: [{ from: title.from, to: k + 1 }] };
  }
  return undefined;
}

/** `الزعيم الاستقلالي` for the last speaker where that leads `حزب الاستقلال`. */
export function lastOfParty(
  register: SpeakerRegister,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const last = register.spoken.at(-1)?.speaker;
  const party = words.length === 2 ? (words[1] ?? '').replace(/يه?$/, '') : '';
  if (last?.kind !== 'person' || party.length < 3 || party === words[1]) return undefined;
  return last.titleWords.has(party) || last.titleWords.has(`${party}ه`) ? last : undefined;
}

/** `رئيس الدولة` for `الرئيس قيس سعيد`, `العاهل المغربي` for `الملك محمد السادس`: a state has one. */
export function rulerCalled(
  register: SpeakerRegister,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const [first = '', second = ''] = words.filter((word) => !/^(?:جلاله|فخامه|سمو)$/.test(word));
  const king = /^(?:ملك|عاهل)$/.test(first);
  const president = first === 'رييس' && OF_STATE.test(second);
  const own = second === '' || OF_STATE.test(second) || isNisbaOfTitle(register, second);
  if (!own || !(king || president)) return undefined;
  const heads = king ? ['ملك', 'عاهل'] : ['رييس'];
  const rules = (titles: Iterable<string>) => {
    const rest = [...titles].filter(
      (word) => !heads.includes(word) && !isNisbaOfTitle(register, word),
    );
    return rest.every((word) => OF_STATE.test(word) || /^(?:جلاله|فخامه)$/.test(word));
  };
  const known = register.speakers.findLast(
    (one) =>
      one.kind === 'person' &&
      !one.titleOnly &&
      heads.some((head) => one.heads.has(head)) &&
      rules(one.titleWords) &&
      !(isNisbaOfTitle(register, second) && contradictsWords(register, one, words)),
  );
  return known;
}

/** `استقبل رئيس الجمهورية قيس سعيد … . وأكد رئيس الدولة`: the only one that the article names so. */
export function introducedRuler(
  register: SpeakerRegister,
  words: readonly string[],
): NounPhrase | undefined {
  if (words[0] !== 'رييس' || !OF_STATE.test(words[1] ?? '') || words.length > 2) return undefined;
  const rulers = register.allIntroductions().filter(({ phrase }) => {
    const titles = titleWordsOf(register, phrase);
    const rest = titles.filter((word) => word !== 'رييس' && !isNisbaOfTitle(register, word));
    return (
      !phrase.titles.some((title) => servedIn(register, title)) &&
      titles.includes('رييس') &&
      rest.every((word) => OF_STATE.test(word))
    );
  });
  const names = new Set(rulers.map(({ words: name }) => name.join(' ')));
  return names.size === 1 ? rulers[0]?.phrase : undefined;
}

/** `عضو مجلس النواب`, `عضو الكتلة` for the last speaker where that is a `نائب`. */
export function lastDeputy(
  register: SpeakerRegister,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const last = register.spoken.at(-1)?.speaker;
  const house = words.some((word) => /^(?:نواب|برلمان|كتله|تكتل|مجلس|شيوخ)$/.test(word));
  if (words[0] !== 'عضو' || !house || last?.kind !== 'person') return undefined;
  return last.heads.has('نايب') || last.heads.has('برلماني') ? last : undefined;
}

/** Code of the state whose nisba stands in a phrase's titles: `QA` for `نظيره القطري`. */
function stateOf(register: SpeakerRegister, phrase: NounPhrase): string | undefined {
  const codes = titleWordsOf(register, phrase).map(
    (word) => register.context.classes.of(word).nisba,
  );
  return codes.find((code) => code !== undefined);
}

/** `نظيره القطري`: whoever is introduced with that nisba and a title of the last speaker. */
export function counterpartOfLast(
  register: SpeakerRegister,
  phrase: NounPhrase,
): NounPhrase | undefined {
  const code = stateOf(register, phrase);
  const heads = register.spoken.at(-1)?.speaker.heads;
  if (code === undefined || !heads) return undefined;
  const introduced = register
    .allIntroductions()
    .find(
      ({ phrase: other }) =>
        heads.has(other.head?.lemma ?? '') && stateOf(register, other) === code,
    );
  return introduced?.phrase;
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
  const at = words.findIndex((word) => SERVANT.test(word));
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

function contradictsWords(
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

/** `نظيره التركي هاكان فيدان`, where `وزير الخارجية التركي` is asked for: the only one of that state. */
export function counterpartCalled(
  register: SpeakerRegister,
  phrase: NounPhrase,
): NounPhrase | undefined {
  const code = stateOf(register, phrase);
  if (code === undefined || phrase.head?.lemma === 'نظير') return undefined;
  return register
    .allIntroductions()
    .find(
      ({ phrase: other }) =>
        other.head?.lemma === 'نظير' &&
        other.to <= phrase.from &&
        stateOf(register, other) === code,
    )?.phrase;
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
function stateNamed([first = '', second = '']: readonly string[]): string | undefined {
  const state = findState([first]) ?? findState([`ال${first}`]) ?? findState([first, second]);
  return state?.code;
}
