/**
 * The titles of the persons of an article: what each is called by where it is met, and anywhere else in the article.
 *
 * @module
 */

import { isSameSpelling } from '../identity/spelling.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import type { ArticleSpeaker, SpeakerRegister } from './speaker-register.ts';
import { servedIn, titleWord } from './title-words.ts';

/** Notes the titles and bynames that a phrase tells of a speaker. */
export function addTitles(
  register: SpeakerRegister,
  speaker: ArticleSpeaker,
  phrase: NounPhrase,
): void {
  // `دقلو "حميدتي"`: a byname of one word.
  const { name } = phrase;
  // and not `رئيس الاتحاد (فيفا) سامي حداد`, which is the body's
  const own = name ? phrase.acronyms.filter(({ from }) => from >= name.to) : [];
  for (const range of own) {
    const [byname, ...more] = register.wordsOf(range);
    if (byname !== undefined && more.length === 0) speaker.acronyms.add(byname);
  }
  if (phrase.head) speaker.heads.add(phrase.head.lemma);
  for (const title of phrase.titles) {
    const alias = register.slice(title);
    if (alias !== speaker.name) speaker.aliases.add(alias);
    const served = servedIn(register, title);
    for (const word of register.wordsOf(title).map((each) => titleWord(register, each))) {
      speaker.titleWords.add(word);
      const head = register.context.classes.of(word).head;
      const own = head?.kind === 'person' || head?.kind === 'source';
      if (own && word === served) speaker.served.add(head.lemma);
      else if (own) speaker.heads.add(head.lemma);
    }
  }
  // `عضو لجنة الصحة في مجلس النواب` is a `نائب`.
  const elected = ['نواب', 'برلمان'].some((word) => speaker.titleWords.has(word));
  if (elected && speaker.titleWords.has('عضو')) speaker.heads.add('نايب');
  // `المدير الفني للمنتخب` is its `مدرب`.
  if (speaker.titleWords.has('مدير') && speaker.titleWords.has('فني')) speaker.heads.add('مدرب');
  if (
    /^(?:متحدث|ناطق)$/.test(phrase.head?.lemma ?? '') ||
    speaker.heads.has('متحدث') ||
    speaker.heads.has('ناطق')
  ) {
    for (const title of phrase.titles) {
      for (let i = title.from + 1; i < title.to; i++) {
        const body = readNounPhrase(register.context, i, title.to);
        if (body?.head?.kind !== 'body' && !body?.state && body?.head?.kind !== 'name') continue;
        speaker.body = body;
        break;
      }
    }
  }
  const gender = phrase.head?.kind === 'person' ? phrase.head.gender : undefined;
  if (gender && !speaker.gender && phrase.name) speaker.gender = gender;
}

/** Gives a person the titles that it is called by anywhere in the article. */
export function addIntroducedTitles(register: SpeakerRegister, speaker: ArticleSpeaker): void {
  for (const { phrase, words } of register.allIntroductions()) {
    if (words.every((word) => speaker.words.some((other) => isSameSpelling(word, other)))) {
      addTitles(register, speaker, phrase);
    }
  }
}
