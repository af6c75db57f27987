/**
 * The question reader: turns what a person typed into concepts that the index can tell. Arabic words bring their
 * near-synonyms and, where the index has no such word, those one slip away; latin-reader.ts reads the Latin ones.
 *
 * @module
 */
import { fold, hasArabic } from '../../arabic/letters.ts';
import { tokenize } from '../../arabic/tokens.ts';
import { loadNameLexicon } from '../../names/words/name-lexicon.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { Vocabulary } from '../index/vocabulary.ts';
import { BARE, eachOnce, numberForms, SYNONYM, toForm } from '../question/alternatives.ts';
import { asksForName, findCounted, findSpoken } from '../question/asked-for.ts';
import { addJoined } from '../question/joined-names.ts';
import { LATIN_WORD } from '../question/latin-words.ts';
import { findMeasure } from '../question/measures.ts';
import type { Alternative, Concept, Form, Question } from '../question/question.ts';
import { LONGEST_QUESTION, MOST_CONCEPTS, readQuestion } from '../question/question.ts';
import { findQuestionType } from '../question/question-words.ts';
import {
  hollowPast,
  inNewsLetters,
  withoutNegation,
  withoutParticle,
  withoutPassive,
} from '../question/spoken-verbs.ts';
import { otherStateNames } from '../question/state-names.ts';
import { loadGlossary } from '../senses/glossary.ts';
import { loadSynonyms } from '../senses/synonyms.ts';
import { markGivenNames } from './full-names.ts';
import { LatinReader } from './latin-reader.ts';

/** A spelling that changed what was searched: `typed` stands nowhere in the index, `meant` does. */
export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

/** A question as it was understood. */
export interface ReadQuestion extends Question {
  readonly corrections: readonly Correction[];
}

const SLIP = 0.8;
/** The stem keeps a preposition on a word of four letters; where the index has none such, it is taken off: `بكأس`. */
const SHORT_PROCLITIC = /^[بلوفك](?=.{3}$)/u;
/** Many type the plural of a verb without its last letter: `ماتو` for `ماتوا`; before a pronoun it has none: `مسكوه`. */
const SHORT_PLURAL = /^(.{2,})و(?:ه|ها|هم|نا)?$/u;

/** Reads questions against one index. */
export class QuestionReader {
  private readonly vocabulary: Vocabulary;
  private readonly latin: LatinReader;

  constructor(index: PassageIndex) {
    this.vocabulary = new Vocabulary(index);
    this.latin = new LatinReader(this.vocabulary);
  }

  /** Reads a question in Arabic, English or both. */
  read(text: string): ReadQuestion {
    const typed = text.slice(0, LONGEST_QUESTION);
    const latin = hasArabic(typed) ? [...typed.matchAll(LATIN_WORD)].map((m) => m[0]) : undefined;
    const corrections: Correction[] = [];
    const concepts = latin
      ? [
          ...addJoined(
            addPhrases(readQuestion(typed.replace(LATIN_WORD, ' ')).concepts),
            typed,
            this.vocabulary,
          ).map((concept) => this.enrich(concept, corrections)),
          ...this.latin.read(latin),
        ]
      : [
          ...this.latin.read([...typed.matchAll(LATIN_WORD)].map((m) => m[0])),
          ...readQuestion(typed.replace(LATIN_WORD, ' ')).concepts,
        ];
    const counted = findCounted(typed);
    const spoken = findSpoken(typed);
    const tokens = tokenize(typed);
    const type = findQuestionType(tokens);
    return {
      type,
      measure: type === 'how-many' ? findMeasure(tokens) : undefined,
      naming: type === 'who' && asksForName(typed),
      concepts: markGivenNames(concepts.slice(0, MOST_CONCEPTS), typed).map((concept) => ({
        ...concept,
        ...(concept.typed === counted ? { counted: true } : {}),
        ...(concept.typed.split(' ')[0] === spoken ? { spoken: true } : {}),
      })),
      corrections,
    };
  }

  private enrich(concept: Concept, corrections: Correction[]): Concept {
    const asked = concept.alternatives[0]?.forms[0];
    if (!asked) return concept;
    const isName = isKnownName(asked.surface);
    const { ofName, ofWord } = loadSynonyms();
    const synonyms = [
      ...(isName ? ofName(asked) : ofWord(asked)),
      ...(isName ? [] : loadGlossary().synonyms(asked)),
      ...otherStateNames(asked.surface),
    ];
    const alternatives: Alternative[] = [
      ...concept.alternatives,
      ...synonyms.map((forms) => ({ forms, weight: SYNONYM })),
      ...numberForms(asked.surface),
    ];
    const isKnown = ({ forms }: Alternative) => forms.every((f) => this.vocabulary.frequency(f));
    if (!this.vocabulary.holds(asked)) {
      for (const bare of plainerForms(concept.typed, asked.surface)) {
        const plain = [[bare], ...loadSynonyms().ofWord(bare)];
        alternatives.push(...plain.map((forms, at) => ({ forms, weight: at ? SYNONYM : BARE })));
      }
    }
    if (!alternatives.some(isKnown)) {
      const slips = this.vocabulary.findBySlip(asked);
      for (const { form } of slips) {
        alternatives.push({ forms: [form], weight: SLIP, slip: true });
      }
      if (slips[0]) corrections.push({ typed: concept.typed, meant: slips[0].form.surface });
    }
    return { ...concept, alternatives: eachOnce(alternatives), ...(isName ? { name: true } : {}) };
  }
}

/** Gives the words of each phrase what may be told instead of all of it: `رئيس الوزراء` is `رئيس الحكومة`. */
function addPhrases(concepts: readonly Concept[]): Concept[] {
  const { longest, ofPhrase } = loadSynonyms();
  const forms = concepts.map(({ alternatives }) => alternatives[0]?.forms[0] as Form);
  const told = concepts.map(({ alternatives }) => [...alternatives]);
  for (let from = 0; from < forms.length; from++) {
    for (let to = Math.min(forms.length, from + longest); to > from + 1; to--) {
      const others = ofPhrase(forms.slice(from, to));
      if (others.length === 0) continue;
      for (const of of told.slice(from, to)) {
        of.push(...others.map((other) => ({ forms: other, weight: SYNONYM })));
      }
      break;
    }
  }
  return concepts.map((concept, at) => ({ ...concept, alternatives: told[at] ?? [] }));
}

/** Gives what a word of the dialects may be without what they write onto it: `ماتو`, `بكأس`, `هيتحبس`, `گعد`. */
function plainerForms(typed: string, surface: string): Form[] {
  const news = fold(inNewsLetters(typed) ?? surface);
  const bare = withoutParticle(withoutNegation(news))
    .replace(SHORT_PROCLITIC, '')
    .replace(SHORT_PLURAL, '$1وا');
  return [...new Set([news, bare, withoutPassive(bare), ...hollowPast(surface)])]
    .filter((each) => each !== surface)
    .map(toForm);
}

/** Tells whether a folded word is a given name or a state by itself, with or without a preposition. */
function isKnownName(word: string): boolean {
  const { givenNames, places } = loadNameLexicon();
  return [word, word.replace(/^[وبل]/u, '')].some(
    (each) => givenNames.has(each) || places.has(each),
  );
}
