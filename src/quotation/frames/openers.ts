/**
 * Openers: from a reporting verb to the first word of what was said. Between them stand whoever speaks, when and
 * where; the opener is `أن`, a colon, a quotation mark, or the noun phrase that the verb's frame asks for.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { placeAt } from '../../names/words/phrase-context.ts';
import type { WordClass } from '../../names/words/word-class.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import type { CueWord } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';
import { meanwhileFrom } from '../text/sentence-links.ts';
import { ClauseOpeners } from './clause-openers.ts';

/** A speaker after the verb, and the opening after it. */
export interface VerbFrame {
  readonly source?: NounPhrase;
  /** Through whom the speaker speaks: `على لسان وزير خارجيته`. */
  readonly spokesman?: NounPhrase;
  readonly opening: Opening;
}

/**
 * Reads the frame of the verb at a token; undefined where what follows is no statement.
 *
 * @param hasSubject whether its subject stands before it, so that none follows
 */
export function readVerbFrame(
  reading: Reading,
  at: number,
  cue: CueWord,
  hasSubject = false,
): VerbFrame | undefined {
  return new FrameReader(reading, at, cue).read(hasSubject);
}

class FrameReader extends ClauseOpeners {
  private spokesman: NounPhrase | undefined;
  private relayed: NounPhrase | undefined;

  read(hasSubject: boolean): VerbFrame | undefined {
    this.hasSubject = hasSubject;
    const after = this.skipAdverbs(this.at + 1);
    const start = this.mayNameSubject() ? this.afterSubject(after) : after;
    if (start === undefined) return undefined;
    const opening = this.findOpening(start) ?? this.readUnmarked(start);
    if (!opening) return undefined;
    const { source, spokesman, relayed } = this;
    if (relayed && !opening.relayed)
      return { ...(source ? { source } : {}), opening: { ...opening, relayed } };
    return { ...(source ? { source } : {}), ...(spokesman ? { spokesman } : {}), opening };
  }

  private mayNameSubject(): boolean {
    const { tense, number } = this.cue.reading;
    if (tense === 'participle' || tense === 'noun' || this.hasSubject) return false;
    // `ورددوا هتافات`, `وقالوا لهم`: no subject stands after a verb in the plural.
    return number !== 'plural' || !/وا$/.test(this.tokens[this.at]?.form ?? '');
  }

  /** Reads whoever speaks from a token: the token behind; undefined where a deed is told of, and nobody speaks. */
  private afterSubject(start: number): number | undefined {
    const told = this.tokens[start];
    if (told?.form.startsWith('ال') && !this.objectFrames() && this.isActivity(start))
      return undefined;
    const read = this.readSubject(start);
    if (!read) return start;
    const source = this.withGlossedName(read);
    // `أورد الموقع على لسان الوزير أن`: what an outlet has from somebody
    const outlet =
      source.head?.kind === 'outlet' || /^(?:وكاله|شبكه)$/.test(source.head?.lemma ?? '');
    const spokesman = this.readSpokesman(source.to);
    this.spokesman = outlet ? undefined : spokesman;
    this.relayed = outlet ? spokesman : undefined;
    const end = spokesman?.to ?? source.to;
    // `وتابع "محسب": …`: the mark round the name.
    const marked = this.reading.marks.openerOf.get(end) === source.from - 1 ? 1 : 0;
    this.source = source;
    return this.afterGloss(end + marked);
  }

  /** `أوضح الجار، سامي حداد، أن`: the name between commas behind a word that no list knows. */
  private withGlossedName(source: NounPhrase): NounPhrase {
    const alone = source.name && !source.head && source.to - source.from === 1;
    const { definite } = this.reading.classes.of(this.tokens[source.from]?.form ?? '');
    if (!alone || !definite || !isComma(this.tokens[source.to])) return source;
    const called = readNounPhrase(this.reading.phrases, source.to + 1, this.limit);
    const { givenName } = this.reading.classes.of(this.tokens[source.to + 1]?.form ?? '');
    const glossed = givenName && called?.name && !called.head && isComma(this.tokens[called.to]);
    return glossed && called.name ? { ...source, to: called.to, name: called.name } : source;
  }

  private readSubject(start: number): NounPhrase | undefined {
    const read = this.readSource(start);
    const inIt = /^في(?:ه|ها|هم)$/.test(this.tokens[start - 1]?.form ?? '');
    // `في الوقت الذي دعت فيه النقابة العمال إلى الإضراب`
    const meanwhile = inIt && meanwhileFrom(this.tokens, this.at) !== undefined;
    if (!inIt || meanwhile || !this.objectFrames()) return read;
    // `في وقت توقعت فيه مصادر أن`, and not `أعلنت فيه وقف القتال`
    // and `بينما دعا فيه الوزير سامي حداد السكان إلى`
    const whom = this.tokens[read?.to ?? start]?.form ?? '';
    const addressed = read?.name && this.has('urge', 'charge') && /^ال.{3}/.test(whom);
    return addressed || this.isFollowed(read) ? read : undefined;
  }

  /** Where what was said begins, from the token behind whoever speaks. */
  private findOpening(start: number): Opening | undefined {
    const first = this.readAtOnce(start) ?? this.readAfterOccasion(start);
    if (first) return first;
    for (let j = start; j < this.limit; j++) {
      const token = this.tokens[j] as Token;
      if (token.kind === 'mark') {
        const closer = this.reading.marks.closerOf.get(j);
        const opening = this.readMark(j, start) ?? this.readMarkedDeed(j, closer);
        if (opening) return opening;
        if (closer === undefined || closer >= this.limit) continue;
        if (this.looksSpoken(j, closer) && !this.isByname(j, closer)) return undefined;
        j = closer;
      } else if (token.kind === 'word') {
        const opening = this.readWord(j, token, start);
        if (opening) return opening === 'none' ? undefined : opening;
      }
    }
    return undefined;
  }

  /** What stands right behind whoever speaks, when it was said and to whom. */
  private readAtOnce(start: number): Opening | undefined {
    // `وقدر حداد: إجمالي الإنتاج بنحو ألف طن`: a colon behind whoever speaks, for a verb that takes no speech.
    const colon = start === this.source?.to && this.tokens[start]?.text === ':';
    const first = colon && !this.has('speech') ? start + 1 : start;
    const object = this.afterHearer(this.skipAdverbs(first));
    return this.findAscribed(start) ?? this.readObjectFrames(object) ?? this.readBehindPlace(start);
  }

  /** `اتهمت المعارضة في الخارج | الحكومة بالفساد`, `دعا الحزب في بيان | المواطنين إلى كذا`: whom it is about, behind where it was said. */
  private readBehindPlace(start: number): Opening | undefined {
    const { classes, phrases } = this.reading;
    const { lemma } = this.cue.reading;
    const about = this.has('charge', 'urge') && !/^(?:حذر|وجه)$/.test(lemma.lemma);
    if (!about || this.source?.to !== start || !/^(?:في|خلال|عبر|داخل)$/.test(this.formAt(start)))
      return undefined;
    const place = placeAt(phrases, start + 1);
    const noun = classes.of(this.formAt(start + 1));
    let k = start + 1 + (place?.words.length ?? 1);
    const told = classes.of(this.formAt(k));
    // `في بيان رسمي`, `في الضفة الغربية`, and not `في مؤتمر | وزراء الخارجية`
    const described = /يه?$/.test(told.bare) && told.definite === noun.definite;
    const adjective = described && told.proclitic === '' && !told.classes.has('preposition');
    if (adjective) k++;
    else if (!place && !noun.definite) return undefined;
    const whom = classes.of(this.formAt(k));
    const people = whom.head !== undefined && whom.proclitic === '' && !whom.classes.has('setting');
    return people && this.tokens[k]?.kind === 'word' ? this.readObjectFrames(k) : undefined;
  }

  private formAt(at: number): string {
    return at < this.limit ? (this.tokens[at]?.form ?? '') : '';
  }

  /** `أكدت الجامعة "تضامنها" مع المغرب` */
  private readMarkedDeed(j: number, closer: number | undefined): Opening | undefined {
    if (closer === undefined || closer - j > 4 || !this.has('object')) return undefined;
    // `انتقد " غرور " الشركة`
    const whose = this.tokens[closer + 1]?.form ?? '';
    const owned =
      closer === j + 2 && (/^ال.{3}/.test(whose) || placeAt(this.reading.phrases, closer + 1));
    const criticized = this.cue.reading.lemma.stance === 'condemns' && this.any('object') && owned;
    return criticized || this.reading.classes.isVerbalNoun(this.tokens[j + 1]?.form ?? '')
      ? { construction: 'مفعول «…»', from: j, opener: j, mark: j, speech: false }
      : undefined;
  }

  /** What a word opens; `none` where it shows that the search is over. */
  private readWord(j: number, token: Token, start: number): Opening | 'none' | undefined {
    const negated = this.readNegatedClause(j, token, start);
    if (negated) return negated;
    if (isComplementizer(token)) return this.readClause(j);
    const word = this.reading.classes.of(token.form);
    const own = this.readOwnWords(j, word, start);
    if (own) return own;
    if (j > this.at && this.endsAt(j, start)) return 'none';
    const noun =
      this.readAfterSetting(j) ?? this.readPreposition(j, word.classes.has('preposition'));
    if (noun) return noun;
    // `أكد المسؤول، في مؤتمر جمع الشركة والوزارة، أن`
    const late = j > start && this.afterComma(j) && !(this.has('that') && this.clauseFollows(j));
    return late ? this.readObjectFrames(this.skipAdverbs(j)) : undefined;
  }

  /** `متمنيا ألا نصل إلى ذلك`: `أن` and `لا` in one word, which stays in what was said. */
  private readNegatedClause(j: number, { text }: Token, start: number): Opening | undefined {
    const opens =
      /^ب?ألّ?ا$/.test(text) && this.has('that', 'urge') && (j === start || this.afterComma(j));
    return opens ? { construction: 'أن + جملة', from: j, opener: j, speech: false } : undefined;
  }

  /** A first person, who is whoever speaks. */
  private readOwnWords(j: number, word: WordClass, start: number): Opening | undefined {
    const own = word.classes.has('first-person') && this.has('speech');
    if (!own || this.clauseBefore(start, j)) return undefined;
    // `كنت أعلم أننا سنفوز`, `لا أعتقد أن`
    const led = /^(?:كنت|كنا|لا|لم|لن|قد|لقد|ما)$/.test(this.tokens[j - 1]?.form ?? '');
    const from = led && j - 1 >= start ? j - 1 : j;
    return { construction: 'كلام بلا علامة', from, opener: from, speech: true };
  }

  /** `قال المدير، متحدثا عن كذا، إن`: a participle between commas that says nothing itself. */
  protected isAside(j: number): boolean {
    if (this.tokens[j - 1]?.kind !== 'mark') return false;
    const cue = this.reading.cues[j] as CueWord;
    return !readVerbFrame(this.reading, j, cue) || cue.reading.lemma.frames.has('about');
  }
}
