/**
 * Persons of an article by their names, and by a surname that is a title as well.
 *
 * @module
 */

import type { NounPhrase, TokenRange } from '../phrases/noun-phrase.ts';
import { fullestName } from './introductions.ts';
import type { ArticleSpeaker } from './speaker-register.ts';
import { TitledPersons } from './titled-persons.ts';

/** Titles that stay with a name of one word, folded: `البابا فرنسيس`, `الأنبا ويصا`, `الأميرة كيت`, `الدالاي لاما`. */
const REGNAL =
  /^ال(?:بابا|ملكه?|سلطان|اميره?|انبا|بطريرك|مطران|اسقف|كاردينال|قسيس|قس|اب|ام|اخت?|راهبه?|قديسه?|حاخام|امام|ملا|دالاي)$/;
/** Of a cleric's honorific, the words behind its first: `آية الله`, `آية الله العظمى`, `حجة الإسلام والمسلمين`. */
const CLERIC = /^(?:الله|العظمي|الاسلام|والمسلمين)$/;

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
      if (speaker.name === this.slice(full)) this.keepHonorific(speaker, full, fullWords);
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

  /** `البابا فرنسيس`, `الملك حسن الثاني`: the honorific of whoever has no more than one name. */
  private keepHonorific(
    speaker: ArticleSpeaker,
    { from, to }: TokenRange,
    words: readonly string[],
  ): void {
    const first = this.honorificBefore(from);
    const numbered = words.length > 1 && NUMBERED.test(words.at(-1) ?? '');
    if (first === from || !(words.length === 1 || numbered)) return;
    speaker.aliases.add(speaker.name);
    speaker.name = this.slice({ from: first, to });
  }

  /** The first token of the honorific right before a name; the name's own where none stands there. */
  private honorificBefore(from: number): number {
    const form = (at: number) => this.context.tokens[at]?.form ?? '';
    if (REGNAL.test(form(from - 1))) return from - 1;
    let at = from;
    while (CLERIC.test(form(at - 1))) at--;
    return at < from && /^(?:ايه|حجه)$/.test(form(at - 1)) ? at - 1 : from;
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
