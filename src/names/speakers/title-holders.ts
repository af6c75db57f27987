/**
 * Holders of titles: whom a title means that nobody was called by.
 *
 * @module
 */
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { filialName, isFilial } from './fathers.ts';
import type { ArticleSpeaker, SpeakerRegister } from './speaker-register.ts';
import {
  contradictsWords,
  isNisbaOfTitle,
  OF_STATE,
  servedIn,
  stateNamed,
  stateOf,
  titleWordsOf,
} from './title-words.ts';

/** In tokens: how far back a fuller title is looked for. */
const REACH = 400;

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
