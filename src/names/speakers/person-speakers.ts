/**
 * Persons of an article by their names, and by a surname that is a title as well.
 *
 * @module
 */

import { formAt } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase, type TokenRange } from '../phrases/noun-phrase.ts';
import { positionsOf } from '../words/word-positions.ts';
import { fullestName } from './introductions.ts';
import { claimTitleOnly, findPerson, lastByUnknown } from './known-persons.ts';
import type { ArticleSpeaker, SpeakerRegister } from './speaker-register.ts';
import { sonOf } from './title-holders.ts';
import { addIntroducedTitles, addTitles } from './titled-persons.ts';

/** Titles that stay with a name of one word, folded: `البابا فرنسيس`, `الأنبا ويصا`, `الأميرة كيت`, `الدالاي لاما`. */
const REGNAL =
  /^و?ال(?:بابا|ملكه?|سلطان|اميره?|انبا|بطريرك|مطران|اسقف|كاردينال|قسيس|قس|اب|ام|اخت?|راهبه?|قديسه?|حاخام|امام|ملا|دالاي)$/;
/** Of a cleric's honorific, the words behind its first: `آية الله`, `آية الله العظمى`, `حجة الإسلام والمسلمين`. */
const CLERIC = /^(?:الله|العظمي|الاسلام|والمسلمين)$/;

/** What tells one of a dynasty from another: `الملك حسن الثاني`. */
const NUMBERED = wordList('names/speakers', 'numbered');

/** Finds the person that a phrase with a name means, or makes one, and notes the titles told of him. */
export function resolveName(
  register: SpeakerRegister,
  phrase: NounPhrase,
  name: TokenRange,
): ArticleSpeaker {
  const words = register.wordsOf(name);
  let speaker = findPerson(register, words) ?? introducedSon(register, words);
  if (!speaker) {
    const given = phrase.head ? undefined : introducedByGiven(register, words);
    if (given?.name) return resolveName(register, given, given.name);
    const full = calledInFull(register, words) ?? fullestName(register.context, name) ?? name;
    const fullWords = register.wordsOf(full);
    const epithet = full === name && !phrase.head ? lastByUnknown(register, name) : undefined;
    if (epithet) return epithet;
    speaker =
      findPerson(register, fullWords) ??
      claimTitleOnly(register, phrase, full) ??
      register.make('person', full);
    if (fullWords.length > words.length) speaker.aliases.add(register.slice(name));
    if (speaker.name === register.slice(full)) keepHonorific(register, speaker, full, fullWords);
    addIntroducedTitles(register, speaker);
  }
  if (words.length > speaker.words.length && !isAnonymous(speaker)) {
    speaker.aliases.add(speaker.name);
    speaker.name = register.slice(name);
    speaker.words = words;
  }
  addTitles(register, speaker, phrase);
  return speaker;
}

/** `نشر المدير بول أندرسن كذا … . ونقل الموقع عن بول`: the only one whom the article introduces by that given name. */
function introducedByGiven(
  register: SpeakerRegister,
  [word = '', ...more]: readonly string[],
): NounPhrase | undefined {
  if (word === '' || more.length > 0) return undefined;
  const named = register
    .allIntroductions()
    .filter(({ words }) => words.length > 1 && words[0] === word);
  const names = new Set(named.map(({ words }) => words.at(-1)));
  return names.size === 1 ? named[0]?.phrase : undefined;
}

/** What tells somebody's whole name: `اسمه سامي كاظم فرج`. */
const CALLED = /^[وب]?(?:اسمه|اسمها|يدعي|تدعي|المدعو|المدعوه)$/;

/** `قال رجل إن اسمه سامي كاظم فرج … . وقال سامي`: the whole name behind what tells it. */
function calledInFull(
  register: SpeakerRegister,
  [word = '', ...more]: readonly string[],
): TokenRange | undefined {
  if (word === '' || more.length > 0) return undefined;
  const { context } = register;
  for (const at of positionsOf(context).get(word) ?? []) {
    if (!CALLED.test(context.tokens[at - 1]?.form ?? '')) continue;
    const { name } = readNounPhrase(context, at) ?? {};
    if (name?.from === at && name.to - at > 1) return name;
  }
  return undefined;
}

/** `استقبل الوزير سامي بن يحيى الوفد. وأضاف بنيحيى`: whom the article introduces by that surname, however it is written. */
function introducedSon(
  register: SpeakerRegister,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const son = sonOf(register, words);
  return son?.name && resolveName(register, son, son.name);
}

/** `البابا فرنسيس`, `الملك حسن الثاني`: the honorific of whoever has no more than one name. */
function keepHonorific(
  register: SpeakerRegister,
  speaker: ArticleSpeaker,
  { from, to }: TokenRange,
  words: readonly string[],
): void {
  const first = honorificBefore(register, from);
  const numbered = words.length > 1 && NUMBERED.has(words.at(-1) ?? '');
  if (first === from || !(words.length === 1 || numbered)) return;
  speaker.aliases.add(speaker.name);
  speaker.name = register.slice({ from: first, to });
}

/** The first token of the honorific right before a name; the name's own where none stands there. */
function honorificBefore(register: SpeakerRegister, from: number): number {
  const { tokens } = register.context;
  if (REGNAL.test(formAt(tokens, from - 1))) return from - 1;
  let at = from;
  while (CLERIC.test(formAt(tokens, at - 1))) at--;
  return at < from && /^(?:ايه|حجه)$/.test(formAt(tokens, at - 1)) ? at - 1 : from;
}

/** Whoever a phrase names; undefined where it has no name. */
export function resolveNamed(
  register: SpeakerRegister,
  phrase: NounPhrase | undefined,
): ArticleSpeaker | undefined {
  return phrase?.name && resolveName(register, phrase, phrase.name);
}

function isAnonymous(speaker: ArticleSpeaker): boolean {
  return speaker.kind === 'anonymous';
}

/** `قال زكريا العدل … . وأضاف العدل`: whose surname the article prints, though it is a body's noun or a calling as well. */
export function bearerOf(
  register: SpeakerRegister,
  phrase: NounPhrase,
): ArticleSpeaker | undefined {
  if (phrase.to - phrase.from > 1) return undefined;
  const printed = ` ${register.slice(phrase)}`;
  const [word = ''] = register.wordsOf(phrase);
  // and `قال محمد وهية … . وأضاف وهيه`
  const known = register.speakers.findLast(
    (one) =>
      one.kind === 'person' &&
      !one.titleOnly &&
      (one.name.endsWith(printed) || (one.words.length > 1 && one.words.at(-1) === word)),
  );
  if (known || !phrase.headDefinite) return known;
  const introduced = register
    .allIntroductions()
    .find(({ phrase: { name } }) => name && register.slice(name).endsWith(printed))?.phrase;
  return resolveNamed(register, introduced);
}
