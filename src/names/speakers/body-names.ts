/**
 * Fuller names of bodies: where the article prints the name of which a mention is a part.
 *
 * @module
 */

import { type NounPhrase, readNounPhrase, type TokenRange } from '../phrases/noun-phrase.ts';
import { headsBefore } from '../words/head-positions.ts';
import { isOfClass, placeAt } from '../words/phrase-context.ts';
import { findDefiniteBodies } from './definite-bodies.ts';
import { SourceSpeakers } from './source-speakers.ts';
import { bareWord } from './speaker-register.ts';

/** In tokens: how far back a body's fuller name is looked for. */
const FARTHEST = 4000;

/** Finds the fuller name of a body in the article. */
export class BodyNames extends SourceSpeakers {
  /** The fuller name of a body that the article printed before this mention, or prints anywhere. */
  protected fullestBody(phrase: NounPhrase, words: readonly string[]): TokenRange | undefined {
    const { tokens, classes } = this.context;
    const lemma = phrase.head?.lemma ?? '';
    if (phrase.head?.kind === 'name' && words.length === 1) {
      const named = this.lastAcronym(phrase, words[0] ?? '');
      if (named) return named;
    }
    let best: NounPhrase | undefined;
    for (const i of headsBefore(this.context, lemma, phrase.from)) {
      if (i < phrase.from - FARTHEST) break;
      if (!/^ل?$/.test(classes.of(tokens[i]?.form ?? '').proclitic)) continue;
      const other = readNounPhrase(this.context, i);
      if (
        !other ||
        other.joint ||
        other.to - other.from <= (best ? best.to - best.from : words.length)
      )
        continue;
      const otherWords = this.wordsOf(other);
      if (words.every((word_) => otherWords.includes(word_) || word_ === lemma)) best = other;
      if (best && words.length === 1) break;
    }
    // `المسؤول في وكالة الأمن الرقمي وأمن المنشآت … أعلنت وكالة الأمن الرقمي … . وأضافت الوكالة`
    const short =
      best && words.length === 1 ? this.fullestBody(best, this.wordsOf(best)) : undefined;
    if (short) return short;
    return (
      this.withBodyBefore(best, phrase) ??
      this.fullerLater(phrase, words) ??
      this.ministryOf(phrase)
    );
  }

  /** The body of a kind for which somebody has spoken, the latest of them; one that is named no fuller is none. */
  protected bodyOfSpokesman({ from }: NounPhrase, lemma: string): NounPhrase | undefined {
    const one = this.spoken.findLast(({ speaker: { body } }) => {
      return body?.head?.lemma === lemma && this.wordsOf(body).length > 1;
    });
    const own = one?.speaker.body;
    return own && (this.namedSince(own, from) ?? own);
  }

  /**
   * `المتحدث باسم محكمة أوسلو … . واتهمت محكمة بيروت … . وحسب المحكمة`: another of its kind, of which a clause has
   * been since; one that is only told of, `استنادا إلى محكمة بيروت`, is none.
   */
  private namedSince(own: NounPhrase, before: number): NounPhrase | undefined {
    const words = this.wordsOf(own);
    for (const i of headsBefore(this.context, own.head?.lemma ?? '', before)) {
      if (i < own.to) return undefined;
      const other = this.opensClause(i) ? readNounPhrase(this.context, i, before) : undefined;
      if (!other || other.joint) continue;
      const names = this.wordsOf(other);
      if (names.length > 1) return names.every((word) => words.includes(word)) ? undefined : other;
    }
    return undefined;
  }

  /** Whether nothing but a verb stands before a token in its clause. */
  private opensClause(at: number): boolean {
    const { tokens } = this.context;
    const verb = tokens[at - 1];
    if (verb?.kind !== 'word' || isOfClass(this.context, at - 1, 'preposition')) return false;
    return verb.opensLine || tokens[at - 2]?.kind === 'mark';
  }

  /** The body that a short name stands for, where it stands beside it before this mention. */
  private lastAcronym(phrase: NounPhrase, word: string): TokenRange | undefined {
    for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - FARTHEST); i--) {
      const token = this.context.tokens[i];
      const named =
        token?.kind === 'word' && bareWord(token.form) === word
          ? this.bodyWithAcronym(i)
          : undefined;
      if (named) return named;
    }
    return undefined;
  }

  /** `شركة أرامكو النفطية`, `حركة حماس`: a name that stands alone, with the noun that says what it is. */
  private withBodyBefore(best: NounPhrase | undefined, phrase: NounPhrase): TokenRange | undefined {
    if (phrase.head?.kind !== 'name') return best;
    const from = best?.from ?? this.firstWithBody(phrase.head.lemma);
    const before = this.context.classes.of(this.context.tokens[(from ?? 0) - 1]?.form ?? '');
    const named = from !== undefined && before.head && !before.definite;
    if (!named || !/^(?:body|outlet)$/.test(before.head?.kind ?? '')) return best;
    return { from: from - 1, to: best?.to ?? from + 1 };
  }

  /** Where a name stands right after a noun for a body, anywhere in the article. */
  private firstWithBody(lemma: string): number | undefined {
    const { tokens, classes } = this.context;
    for (let i = 1; i < Math.min(tokens.length, 3000); i++) {
      const word = classes.of(tokens[i]?.form ?? '');
      if (word.head?.lemma !== lemma || word.proclitic !== '') continue;
      const before = classes.of(tokens[i - 1]?.form ?? '').head;
      if (before && /^(?:body|outlet)$/.test(before.kind)) return i;
    }
    return undefined;
  }

  /** `CNN`, where the article prints `شبكة CNN`: the initials with the noun that says what they are; else alone. */
  protected bodyOfInitials(phrase: NounPhrase): NounPhrase | undefined {
    const { tokens, classes } = this.context;
    const { name, head } = phrase;
    const text = tokens[name?.from ?? -1]?.text ?? '';
    if (head || !name || name.to - name.from > 1 || !/^[A-Z]{2,6}$/.test(text)) return undefined;
    for (let i = 1; i < Math.min(tokens.length, FARTHEST); i++) {
      if (tokens[i]?.text !== text) continue;
      const before = classes.of(tokens[i - 1]?.form ?? '');
      const noun = /^(?:body|outlet)$/.test(before.head?.kind ?? '') && !before.definite;
      if (noun) return readNounPhrase(this.context, i - 1, i + 1);
    }
    return undefined;
  }

  /** The name with its state, where the article prints that further on: `وزارة الصحة السعودية`. */
  private fullerLater(phrase: NounPhrase, words: readonly string[]): TokenRange | undefined {
    const alone = words.length === 1 && phrase.headDefinite && phrase.head?.kind === 'body';
    if (words.length < 2 && !alone) return undefined;
    const { tokens, classes } = this.context;
    const first = tokens[phrase.from]?.form;
    const length = phrase.to - phrase.from;
    // `الجيش` where the article speaks of two is neither.
    if (alone && this.statesOf(phrase.from) !== 1) return undefined;
    for (let i = phrase.to; i < Math.min(tokens.length, phrase.to + 4000); i++) {
      if (tokens[i]?.form !== first) continue;
      const same = tokens
        .slice(i, i + length)
        .every(({ form }, n) => form === tokens[phrase.from + n]?.form);
      const next = classes.of(tokens[i + length]?.form ?? '');
      // `مفوضية الانتخابات في مالاوي`
      const inside = tokens[i + length]?.form === 'في' && placeAt(this.context, i + length + 1);
      if (same && inside) return { from: i, to: i + length + 1 + inside.words.length };
      if (same && next.definite && next.nisba && !tokens[i + length]?.opensLine)
        return { from: i, to: i + length + 1 };
    }
    return undefined;
  }

  /** Of how many states a body of one word is told in the article: `الجيش التركي`, `الجيش السوري`. */
  private statesOf(at: number): number {
    const { tokens, classes } = this.context;
    const codes = new Set<string>();
    for (let i = 0; i < Math.min(tokens.length, 4000); i++) {
      if (tokens[i]?.form !== tokens[at]?.form) continue;
      const { definite, nisba } = classes.of(tokens[i + 1]?.form ?? '');
      if (definite && nisba) codes.add(nisba);
    }
    return codes.size;
  }

  /** `"التنسيقي الساحلي"` for `المجلس التنسيقي الساحلي`: adjectives with `ال` that stand together in a body's name. */
  protected bodyCalled(phrase: NounPhrase): NounPhrase | undefined {
    const { tokens, closerOf } = this.context;
    const forms = tokens.slice(phrase.from, phrase.to).filter(({ kind }) => kind === 'word');
    const marked = closerOf.has(phrase.from - 1);
    if (forms.length < (marked ? 1 : 2) || !forms.every(({ form }) => /^ال.{3}/.test(form)))
      return undefined;
    let best: NounPhrase | undefined;
    for (const { body, words } of findDefiniteBodies(this.context)) {
      if (body.from >= phrase.from) break;
      if (body.to > phrase.from || !forms.every(({ form }) => words.has(form))) continue;
      if (!best || body.to - body.from > best.to - best.from) best = body;
    }
    return best;
  }

  /** `الداخلية` in a headline, where the article prints `وزارة الداخلية`. */
  private ministryOf(phrase: NounPhrase): TokenRange | undefined {
    const { tokens, classes } = this.context;
    const forms = tokens.slice(phrase.from, phrase.to).map(({ form }) => form);
    const office = /^ال.+يه$|^ال(?:دفاع|صحه|عدل)$/.test(forms[0] ?? '');
    if (forms.length > 2 || !phrase.headDefinite || !office) return undefined;
    for (let i = 0; i < Math.min(tokens.length - 1, 3000); i++) {
      const { head, definite, proclitic } = classes.of(tokens[i]?.form ?? '');
      if (head?.lemma !== 'وزاره' || definite || !/^و?$/.test(proclitic)) continue;
      if (forms.every((form, n) => tokens[i + 1 + n]?.form === form))
        return { from: i, to: readNounPhrase(this.context, i)?.to ?? i + 2 };
    }
    return undefined;
  }

  protected bodyWithAcronym(at: number): TokenRange | undefined {
    for (let i = Math.max(0, at - 10); i < at; i++) {
      const phrase = readNounPhrase(this.context, i);
      if (phrase?.head && phrase.acronyms.some(({ from, to }) => from <= at && at < to)) {
        const first = phrase.acronyms[0] as TokenRange;
        if (phrase.head.kind !== 'body') continue;
        return { from: phrase.from, to: first.from - 1 };
      }
    }
    return undefined;
  }

  /** `الأميركية` and `الأمريكية` are one word of a body's name: the same state's nisba. */
  protected hasWord(words: readonly string[], word: string): boolean {
    if (words.includes(word) || word === 'في') return true;
    const code = this.stateCode(word);
    return code !== undefined && words.some((other) => this.stateCode(other) === code);
  }

  /** The state of a nisba, or of a state's name of one word: `الأوكرانية`, `في أوكرانيا`. */
  private stateCode(word: string): string | undefined {
    const { classes } = this.context;
    const place = classes.lexicon.places
      .get(word)
      ?.find(({ words, capital }) => words.length === 1 && !capital);
    return classes.of(word).nisba ?? place?.state.code;
  }
}
