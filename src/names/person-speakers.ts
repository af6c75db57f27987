/**
 * Persons of an article by their names, and by a surname that is a title as well.
 *
 * @module
 */
import { fullestName } from './introductions.ts';
import type { NounPhrase, TokenRange } from './noun-phrase.ts';
import type { ArticleSpeaker } from './speaker-register.ts';
import { TitledPersons } from './titled-persons.ts';

/** Titles that stay with a name of one word: `البابا فرنسيس`. */
const REGNAL = /^(?:البابا|الملك|السلطان)$/;

/** What tells one of a dynasty from another: `الملك حسن الثاني`. */
const NUMBERED = /^(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|عشر)$/;

/** Resolves phrases that name a person. */
export class PersonSpeakers extends TitledPersons {
  protected resolveName(phrase: NounPhrase, name: TokenRange): ArticleSpeaker {
    const words = this.wordsOf(name);
    let speaker = this.findPerson(words);
    if (!speaker) {
      const full = fullestName(this.context, name) ?? name;
      const fullWords = this.wordsOf(full);
      const epithet = full === name && !phrase.head ? this.lastByUnknown(name) : undefined;
      if (epithet) return epithet;
      speaker =
        this.findPerson(fullWords) ??
        this.claimTitleOnly(phrase, full) ??
        this.make('person', full);
      if (fullWords.length > words.length) speaker.aliases.add(this.slice(name));
      const regnal = REGNAL.test(this.context.tokens[full.from - 1]?.text ?? '');
      const numbered = fullWords.length > 1 && NUMBERED.test(fullWords.at(-1) ?? '');
      if (regnal && (fullWords.length === 1 || numbered) && speaker.name === this.slice(full)) {
        speaker.aliases.add(speaker.name);
        speaker.name = this.slice({ from: full.from - 1, to: full.to });
      }
      this.addIntroducedTitles(speaker);
    }
    if (words.length > speaker.words.length && !this.isAnonymous(speaker)) {
      speaker.aliases.add(speaker.name);
      speaker.name = this.slice(name);
      speaker.words = words;
    }
    this.addTitles(speaker, phrase);
    return speaker;
  }

  /** Whoever a phrase names; undefined where it has no name. */
  protected resolveNamed(phrase: NounPhrase | undefined): ArticleSpeaker | undefined {
    return phrase?.name && this.resolveName(phrase, phrase.name);
  }

  protected isAnonymous(speaker: ArticleSpeaker): boolean {
    return speaker.kind === 'anonymous';
  }

  /** `قال زكريا العدل … . وأضاف العدل`: whose surname the article prints, though it is a body's noun or a calling as well. */
  protected bearerOf(phrase: NounPhrase): ArticleSpeaker | undefined {
    if (phrase.to - phrase.from > 1 || !phrase.headDefinite) return undefined;
    const printed = ` ${this.slice(phrase)}`;
    const known = this.speakers.findLast(
      (one) => one.kind === 'person' && one.name.endsWith(printed),
    );
    if (known) return known;
    const introduced = this.allIntroductions().find(
      ({ phrase: { name } }) => name && this.slice(name).endsWith(printed),
    )?.phrase;
    return this.resolveNamed(introduced);
  }
}
