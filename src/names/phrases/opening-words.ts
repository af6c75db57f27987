/**
 * The first word of a noun phrase: a place, a rank, a title, a number in letters, a nisba or a name.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { Head, PlaceName } from '../words/name-lexicon.ts';
import { mayBeName } from '../words/name-words.ts';
import {
  GOVERNS_BY_LAM,
  hasPronounHe,
  isOfClass,
  placeAt,
  SAID_ALONE,
} from '../words/phrase-context.ts';
import type { WordClass } from '../words/word-class.ts';
import { isDualHead } from './dual-heads.ts';
import { foreignOutletEnd } from './foreign-outlets.ts';
import { GroupReading, NUMERALS } from './group-reading.ts';
import type { Reading } from './phrase-state.ts';
import { RANKED } from './title-names.ts';

/** What a union that is no union of states is for: `الاتحاد الأوروبي لكرة القدم`. */
const OF_SPORT = /^(?:لل|ل(?:كره|العاب|تنس|سباق|سباحه|دراجات|اذاعات|نقابات|صناعه)$)/;
/** Kin and colleagues, who are somebody's. */
const OWNED = /^(?:نظير|زميل|شقيق|صديق|والد|مساعد|زوج)$/;

/** Reads the first word of a phrase. */
export abstract class OpeningWords extends GroupReading {
  /** `واشنطن بوست`, `وول ستريت جورنال`: a foreign outlet, told by the last word of its name. */
  protected openForeignOutlet(first: WordClass, { form }: Token): Reading {
    // `قالت لنيويورك تايمز`: to whom, where nobody is cited
    const cited = GOVERNS_BY_LAM.test(this.formAt(this.at - 1));
    if (/^ل.{3}/.test(form) && !cited) return undefined;
    const end = foreignOutletEnd(this.context, this.at);
    if (end === undefined || end > this.limit) return undefined;
    this.openHeaded({ lemma: first.bare, kind: 'outlet', gender: 'f', number: 'singular' });
    this.headDefinite = first.definite;
    return this.stepOverClosing(end - this.at);
  }

  protected openPlace({ head }: WordClass): Reading {
    const place = this.placeHere();
    if (!place) return undefined;
    // `المنظمة الدولية للهجرة` is not the United Nations.
    if (head && OF_SPORT.test(this.token(this.at + place.words.length)?.form ?? ''))
      return undefined;
    this.titleFrom = this.at;
    this.place = place;
    return this.stepOverClosing(place.words.length);
  }

  /** A rank before a name, an honorific or another word of the rank: `الفريق أول ركن`. */
  protected openRank({ bare }: WordClass, { form }: Token): Reading {
    const goesOn = RANKED.test(this.token(this.at + 1)?.form ?? '');
    if (!this.is('rank') && !(form === 'للفريق' && goesOn)) return undefined;
    const next = this.wordAt(this.at + 1);
    const retired = isOfClass(this.context, this.at + 1, 'title-adjective');
    if (!next.givenName && !retired && next.head?.kind !== 'honorific' && !goesOn) return undefined;
    this.openHeaded({ lemma: bare, kind: 'person', gender: 'm', number: 'singular' });
    this.headDefinite = true;
    return this.stepRank();
  }

  /** A title or a noun for a body. */
  protected openHead(word: WordClass, token: Token, counted: boolean): Reading {
    // `زيادة عدد الزوار`: how many there are, and nobody; `عدد كبير من الزوار` are some.
    const some = [1, 2, 3].some((n) => this.token(this.at + n)?.form === 'من');
    if (word.bare === 'عدد' && !some) return false;
    // `سلطان بن محمد`: whose son he is makes a name of the title.
    const born = word.givenName && /^(?:بن|ابن)$/.test(this.token(this.at + 1)?.form ?? '');
    if (!word.head || born || (word.classes.has('time') && !word.definite)) return undefined;
    this.titleFrom = this.at;
    this.setHead(word);
    if (this.isCorrespondent(word))
      this.head = { lemma: 'مراسل', kind: 'person', gender: 'f', number: 'singular' };
    if (this.head && (counted || isDualHead(this.context, this.at)))
      this.head = { ...this.head, number: 'plural' };
    if (this.head && this.isSomebodys(word.head, token)) {
      this.head = { ...this.head, gender: 'm' };
      this.headDefinite = true;
      this.closed = true;
    }
    return this.stepOver();
  }

  /** `مراسلة بي بي سي`: somebody, and no letter. */
  private isCorrespondent({ bare, head }: WordClass): boolean {
    if (bare !== 'مراسله' || head?.kind !== 'document') return false;
    const outlet = this.wordAt(this.at + 1).head?.kind === 'outlet';
    return outlet || mayBeName(this.context, this.at + 1);
  }

  /** `نظيره`, whose folded form is that of `نظيرة`, and `زوجها`. */
  private isSomebodys({ lemma, gender }: Head, { text }: Token): boolean {
    if (OWNED.test(lemma) && /(?<!ت)ه(?:ا|م|ما|ن)?$/.test(text)) return true;
    return gender === 'f' && hasPronounHe(this.context.tokens, this.at);
  }

  /** `وقالت أخرى إن`: another one of those who were told of. */
  protected openAnother({ form }: Token): Reading {
    if (!/^(?:اخر|اخري|اخرون)$/.test(form) || !this.context.stops(this.at + 1)) return undefined;
    const number = form === 'اخرون' ? 'plural' : 'singular';
    const gender = form === 'اخري' ? 'f' : 'm';
    this.openHeaded({ lemma: 'اخر', kind: 'source', gender, number });
    return this.stepOver();
  }

  /** `ثلاثة وزراء`, and `اثنان من`. */
  protected openNumeral({ form }: Token): Reading {
    if (!NUMERALS.test(form)) return undefined;
    const counted = this.token(this.at + 1)?.form === 'من' || !/^اثن/.test(form);
    return counted && this.openGroup(form);
  }

  /** A word that is no head, place or number: a nisba, a title that no list knows, people by what they do, or a name. */
  protected openUnlisted(word: WordClass, token: Token): boolean {
    if (!this.mayOpenUnlisted(word, token)) return false;
    if (word.nisba && word.definite) return this.openNisba();
    if (this.opensTitle(word)) return true;
    const people = this.openPeople(word, token);
    if (people !== undefined) return people;
    if (word.definite ? this.isNoun(word, token) : !this.mayOpenBareName(word)) return false;
    this.readName();
    return this.name !== undefined;
  }

  private mayOpenUnlisted({ classes }: WordClass, { form, text }: Token): boolean {
    if (form === 'باسم' && this.wordAt(this.at - 1).head) return false;
    const allowed =
      classes.size === 0 ||
      classes.has('name-link') ||
      text === 'علي' ||
      // `وأضاف بري أن`, where the article has `نبيه بري`
      (this.context.surnames.has(form) && this.context.stops(this.at + 1));
    return allowed && !this.is('preposition');
  }

  /** `الأسترالي بيتر غريست`, and `الإسباني خيسوس كاساس`: where somebody is from, and the name. */
  private openNisba(): true {
    this.titleFrom = this.at++;
    this.closed = true;
    this.headDefinite = true;
    const known = this.wordAt().givenName || mayBeName(this.context, this.at + 1);
    if (known && mayBeName(this.context, this.at)) this.readName();
    return true;
  }

  /** `المتدخلون في الندوة`, `مصدرو الغاز`: people whom no list knows. */
  private openPeople({ definite, givenName, bare }: WordClass, { form }: Token): Reading {
    const owner = this.wordAt(this.at + 1);
    if (/^م[^اوي].{2,}و$/.test(form) && !givenName && owner.definite && !owner.givenName) {
      this.openHeaded({ lemma: bare, kind: 'group', gender: 'm', number: 'plural' });
      return this.stepOverClosing(2);
    }
    if (!definite || !/^الم.{2,}ون$/.test(form) || givenName) return undefined;
    this.openHeaded({ lemma: bare, kind: 'group', gender: 'm', number: 'plural' });
    this.headDefinite = true;
    return this.stepOverClosing();
  }

  /** Whether a word with `ال` is a verbal noun or several things. */
  private isNoun({ givenName }: WordClass, { form }: Token): boolean {
    if (this.context.classes.isVerbalNoun(form) && !givenName) return true;
    return /ات$/.test(form) && !this.isMansName();
  }

  private mayOpenBareName({ classes }: WordClass): boolean {
    return classes.has('name-link') || mayBeName(this.context, this.at);
  }

  /** Opens a title that the lists of heads do not have. */
  protected openHeaded(head: Head): void {
    this.titleFrom = this.at;
    this.head = head;
  }

  /** `قال العبيدات إن`: a masculine verb of saying stands before no plural in `ات`. */
  private isMansName(): boolean {
    const said = this.token(this.at - 1)?.form ?? '';
    return SAID_ALONE.test(said) && !/ت$/.test(said) && this.context.stops(this.at + 1);
  }

  protected placeHere(): PlaceName | undefined {
    const form = this.token()?.form ?? '';
    const place = placeAt(this.context, this.at);
    if (place) return place;
    const bare = form.startsWith('لل')
      ? `ال${form.slice(2)}`
      : /^[لبو]/.test(form)
        ? form.slice(1)
        : '';
    return bare ? placeAt(this.context, this.at, bare) : undefined;
  }
}
