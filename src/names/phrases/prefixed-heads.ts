/**
 * Nouns of people, bodies and papers with a preposition written onto them: `لصحيفة`, `للصحفيين`, `بمستشفى`. They
 * belong to the phrase, or are those to whom something is said.
 *
 * @module
 */

import type { Head } from '../words/name-lexicon.ts';
import type { WordClass } from '../words/word-class.ts';
import { SERVANT } from './called-elsewhere.ts';
import type { Reading } from './phrase-state.ts';
import { PrepositionReading } from './preposition-reading.ts';

/** The step over a head noun with a preposition or `و`. */
export class PrefixedHeads extends PrepositionReading {
  /** Reads on over a head noun with `ل` or `ب` that belongs to the phrase; undefined where nothing is written onto it. */
  protected stepPrefixedHead(word: WordClass, head: Head): Reading {
    const { proclitic, definite } = word;
    if (proclitic === '') return undefined;
    if (proclitic !== 'ل' && proclitic !== 'ب') return false;
    if (this.areHearers(head) || this.isOthersPaper(head)) return false;
    if (proclitic === 'ل' && this.isToldTo(head)) return false;
    const kind = this.head?.kind;
    // `وجه وزير الصحة | بدراسة الملف`: what he orders
    if (proclitic === 'ب' && head.kind === 'study' && !definite && this.closed) return false;
    // `عضو باللجنة`, `طبيب بمستشفى المدينة`: who works in it.
    const member = proclitic === 'ب' && kind === 'person' && head.kind === 'body';
    const served = this.isServedBy(head, proclitic);
    if (!this.closed && !member && !served && !/^(?:source|document|body)$/.test(kind ?? ''))
      return false;
    this.closed = definite;
    this.adjectives = false;
    return this.stepOver();
  }

  /** `مسؤول في الوزارة | للصحفيين`: people to whom something is said, and not `الاتحاد العام للعمال`. */
  private areHearers(head: Head): boolean {
    const people = head.number === 'plural' && head.kind === 'person';
    if (!people || this.head?.kind === 'body') return false;
    // `مصادر مقربة من الاتحاد العام للعمال`, and not `مسؤول في الوزارة للصحفيين`
    const hearers = /^(?:صحفي|صحافي|اعلامي|مراسل|صحافه)$/.test(head.lemma);
    const inner = [this.at - 1, this.at - 2].some(
      (k) => k > this.from && this.wordAt(k).head?.kind === 'body',
    );
    return hearers || !inner;
  }

  /** `مستشار لرئيس الوزراء`, `مستشارة للحكومة`: whom somebody unnamed serves. */
  private isServedBy({ kind, lemma, number }: Head, proclitic: string): boolean {
    const serves = this.head?.kind === 'person' && SERVANT.test(this.head.lemma);
    if (!serves || this.headDefinite || this.name || proclitic !== 'ل') return false;
    return (kind === 'person' && number === 'singular') || (kind === 'body' && lemma !== 'وكاله');
  }

  /** Whether a paper or a document is another's: `تقرير لصحيفة الغارديان` is hers; what a person says to one is not. */
  private isOthersPaper(head: Head): boolean {
    const own = /^(?:document|study)$/.test(this.head?.kind ?? '');
    return (head.kind === 'outlet' && !own) || head.kind === 'document';
  }

  /** `شاهد عيان | لرويترز`: to whom something is said. */
  private isToldTo(head: Head): boolean {
    const kind = this.head?.kind;
    // `نسبت الصحيفة | لرئيس اللجنة قوله`
    if (kind === 'outlet' && head.kind === 'person') return true;
    // `شاهد عيان | لرويترز`, `مصدر أمني | لوكالة الأنباء`
    return kind === 'source' && (head.kind === 'name' || head.lemma === 'وكاله');
  }
}
