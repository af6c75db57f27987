/**
 * Unnamed sources of an article: `مصدر مطلع`, `المصدر ذاته`, and whoever is told of by an office after all.
 *
 * @module
 */

import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Head } from '../words/name-lexicon.ts';
import type { ArticleSpeaker, SpeakerAgreement } from './speaker-register.ts';
import { TitleSpeakers } from './title-speakers.ts';

/** Resolves phrases that name an unnamed source. */
export class SourceSpeakers extends TitleSpeakers {
  protected resolveSource(
    phrase: NounPhrase,
    agreement?: SpeakerAgreement,
  ): ArticleSpeaker | undefined {
    const head = phrase.head;
    if (!head) return undefined;
    const before = this.spoken.at(-1)?.speaker;
    // `حسب المصادر نفسها`: several sources, though a person has spoken since.
    const several = head.number === 'plural' && before?.kind === 'person';
    const sources = several && phrase.same ? this.lastSources(head.lemma) : undefined;
    if (sources) return sources;
    if (phrase.same && head.lemma === 'مصدر' && before) return before;
    // `مسؤول العلاقات الخارجية` is somebody, `مسؤول في الوزارة` anybody.
    const next = this.context.tokens[phrase.from + 1];
    if (
      head.lemma !== 'مصدر' &&
      head.number === 'singular' &&
      next?.form.startsWith('ال') &&
      !phrase.headDefinite
    ) {
      return this.resolveTitle(phrase, agreement);
    }
    if (phrase.headDefinite) {
      const known = this.knownSource(phrase, head);
      if (known) return known;
      if (head.number === 'singular' && head.lemma !== 'مصدر') {
        const last = this.lastAgreeing(agreement, 'person');
        if (last) return last;
      }
    }
    const plural = head.number === 'plural';
    const inside = this.bodyInside(phrase);
    const speaker = this.makeOrFind(
      plural && head.lemma !== 'مصدر' ? 'group' : 'anonymous',
      phrase,
      plural,
    );
    speaker.heads.add(head.lemma);
    if (inside && speaker.name === this.slice(phrase)) {
      speaker.aliases.add(speaker.name);
      speaker.name = `${this.slice({ from: phrase.from, to: phrase.to - 1 })} ${inside.name}`;
    }
    return speaker;
  }

  /**
   * `المصدر الطبي`: the last source of whom the same is told, or the only one, where nothing else is told of him: no
   * `مصدر أمني`.
   */
  private knownSource(phrase: NounPhrase, { lemma, number }: Head): ArticleSpeaker | undefined {
    const told = tellingsOf(this.wordsOf(phrase));
    const fits = (one: ArticleSpeaker) =>
      one.kind === 'anonymous' && one.heads.has(lemma) && one.plural === (number === 'plural');
    const alike = (one: ArticleSpeaker) => {
      const others = tellingsOf(one.words);
      return told.every((word) => others.includes(word));
    };
    const known = this.lastMatching((one) => fits(one) && alike(one));
    if (known) return known;
    const [only, ...others] = this.speakers.filter(fits);
    return only && others.length === 0 && tellingsOf(only.words).length === 0 ? only : undefined;
  }

  /** The unnamed sources who spoke last. */
  private lastSources(lemma: string): ArticleSpeaker | undefined {
    return this.lastMatching(
      (one) => one.kind === 'anonymous' && one.plural && one.heads.has(lemma),
    );
  }

  /** `مصدر مسؤول في الوزارة`: the ministry that the article has named before. */
  private bodyInside(phrase: NounPhrase): ArticleSpeaker | undefined {
    const { tokens, classes } = this.context;
    const { head, definite, proclitic } = classes.of(tokens[phrase.to - 1]?.form ?? '');
    if (!/^(?:في|من|ب)$/.test(tokens[phrase.to - 2]?.form ?? '') || proclitic !== '')
      return undefined;
    if (!definite || head?.kind !== 'body') return undefined;
    return this.speakers.findLast(
      (one) => one.kind === 'organization' && one.heads.has(head.lemma) && one.words.length > 1,
    );
  }
}

/** What a source is told to be, right behind its head: `طبي` and `طبية` of `مصدر طبي`, `مصادر طبية`. */
function tellingsOf([, ...words]: readonly string[]): string[] {
  const end = words.findIndex((word) => !/.{2}يه?$/.test(word));
  return words.slice(0, end < 0 ? undefined : end).map((word) => word.replace(/ه$/, ''));
}
