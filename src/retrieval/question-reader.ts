/**
 * The question reader: turns what a person typed into concepts that the index can tell. Arabic words bring their
 * near-synonyms and, where the index has no such word, those one slip away; Latin words are looked up in the
 * glossary, among the states, and by sound among the names the index holds.
 *
 * @module
 */
import { fold, hasArabic } from '../arabic/letters.ts';
import { stemOf } from '../arabic/terms.ts';
import { tokenize } from '../arabic/tokens.ts';
import { loadNameLexicon } from '../names/words/name-lexicon.ts';
import { isEnglishStopword, plainForms } from './english.ts';
import { loadGlossary } from './glossary.ts';
import { addJoined } from './joined-names.ts';
import { CAPITAL, COMPOUNDS, isAlone, LATIN_WORD, stateNames } from './latin-words.ts';
import { findMeasure } from './measures.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Alternative, Concept, Form, Question } from './question.ts';
import { LONGEST_QUESTION, MOST_CONCEPTS, readQuestion } from './question.ts';
import {
  asksForName,
  findCounted,
  findQuestionType,
  findSpoken,
  isFrame,
} from './question-words.ts';
import { inNewsLetters, withoutNegation, withoutParticle, withoutPassive } from './spoken-verbs.ts';
import { otherStateNames } from './state-names.ts';
import { loadSynonyms } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';

/** A spelling that changed what was searched: `typed` stands nowhere in the index, `meant` does. */
export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

/** A question as it was understood. */
export interface ReadQuestion extends Question {
  readonly corrections: readonly Correction[];
}

const SYNONYM = 0.7;
/** What stands near a translation is further from the word asked with. */
const NEAR_TRANSLATION = 0.4;
const SLIP = 0.8;
/** The stem keeps a preposition on a word of four letters; where the index has none such, it is taken off: `بكأس`. */
const SHORT_PROCLITIC = /^[بلوفك](?=.{3}$)/u;
/** Many type the plural of a verb without its last letter: `ماتو` for `ماتوا`; before a pronoun it has none: `مسكوه`. */
const SHORT_PLURAL = /^(.{2,})و(?:ه|ها|هم|نا)?$/u;
const BARE = 0.95;
const FRAME_WEIGHT = 0.5;
/** A word in lower case that nothing translates is the glossary's gap more than the library's. */
const UNTRANSLATED = 0.5;

/** Reads questions against one index. */
export class QuestionReader {
  private readonly vocabulary: Vocabulary;

  constructor(index: PassageIndex) {
    this.vocabulary = new Vocabulary(index);
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
          ...this.readLatin(this.partCompounds(latin)),
        ]
      : [
          ...this.readLatin(this.partCompounds([...typed.matchAll(LATIN_WORD)].map((m) => m[0]))),
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
      concepts: concepts.slice(0, MOST_CONCEPTS).map((concept) => ({
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
    return { ...concept, alternatives, ...(isName ? { name: true } : {}) };
  }

  /** Parts words joined by hyphens that no list knows as one: `shoe-thrower`; a name keeps its article, `al-Zaidi`. */
  private partCompounds(words: readonly string[]): string[] {
    return words.flatMap((word) => {
      const isOne =
        !/^\p{Ll}{3,}-\p{L}/u.test(word) || this.translate([word.toLowerCase()]).length > 0;
      return isOne ? [word] : word.split('-').filter(Boolean);
    });
  }

  private readLatin(words: readonly string[]): Concept[] {
    const concepts = new Map<string, Concept>();
    const { longest } = loadGlossary();
    for (let at = 0; at < words.length; ) {
      let taken = 1;
      for (let length = Math.min(longest, words.length - at); length >= 1; length--) {
        const concept = this.readPhrase(words.slice(at, at + length), isAlone(words, at), at === 0);
        if (!concept) continue;
        if (!concepts.has(concept.typed.toLowerCase())) {
          concepts.set(concept.typed.toLowerCase(), concept);
        }
        taken = length;
        break;
      }
      at += taken;
    }
    return [...concepts.values()];
  }

  /** Reads a run of Latin words as one concept; undefined where a shorter run may do, or none is one. */
  private readPhrase(
    words: readonly string[],
    alone: boolean,
    first: boolean,
  ): Concept | undefined {
    const typed = words.join(' ');
    const lower = words.map((word) => word.toLowerCase().replace(/’/g, "'"));
    // `the US` against `tell us`
    if (lower.every(isEnglishStopword) && typed !== 'US') return undefined;
    if (isEnglishStopword(lower[0] ?? '') || isEnglishStopword(lower.at(-1) ?? '')) {
      if (words.length > 1 && this.translate(lower).length === 0) return undefined;
    }
    const states = stateNames(typed);
    const told = [...this.translate(lower), ...states];
    const near = states.length ? [] : nearTo(told);
    if (words.length > 1)
      return told.length ? makeConcept(typed, [...told, ...near], 1) : undefined;
    const capital = CAPITAL.test(typed);
    const names: Alternative[] =
      told.length === 0 || (capital && states.length === 0)
        ? this.vocabulary
            .findByLatin(typed.replace(/['’]s$/, ''), alone)
            .map(({ form, likeness }) => ({
              forms: [form],
              weight: told.length ? SYNONYM * likeness : likeness,
            }))
        : [];
    if (capital && names.length === 0) names.push(...this.readCompound(typed));
    const plain: Form = { surface: fold(typed), stem: stemOf(fold(typed)) };
    const weight = isFrame(fold(typed))
      ? FRAME_WEIGHT
      : told.length || names.length || capital
        ? 1
        : UNTRANSLATED;
    const plainly: Alternative = { forms: [plain], weight: 1 };
    const concept = makeConcept(typed, [...told, ...near, ...names, plainly], weight);
    return capital && (told.length === 0 || states.length > 0 || !first)
      ? { ...concept, name: true }
      : concept;
  }

  /** Reads a name that Latin writes in one word and Arabic in two: `Tajideen` is `تاج الدين`. */
  private readCompound(name: string): Alternative[] {
    for (const { latin, before, after } of COMPOUNDS) {
      const rest = latin.exec(name)?.groups?.rest;
      if (!rest) continue;
      return this.vocabulary.findByLatin(rest, true).map(({ form, likeness }) => ({
        forms: [...before.map(toForm), form, ...after.map(toForm)],
        weight: likeness,
      }));
    }
    return [];
  }

  /** Translates a word or phrase; of a phrase the first word or the last may be inflected: `drew up`, `court orders`. */
  private translate(lower: readonly string[]): Alternative[] {
    const last = lower.length - 1;
    const spelled = plainForms(lower[last] ?? '').map((form) => lower.with(last, form));
    const phrasal = last > 0 ? plainForms(lower[0] ?? '').map((form) => lower.with(0, form)) : [];
    for (const words of [...spelled, ...phrasal]) {
      const told = loadGlossary().translate(words.join(' '));
      if (told) return told.map((forms) => ({ forms, weight: 1 }));
    }
    return [];
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
  return [...new Set([news, bare, withoutPassive(bare)])]
    .filter((each) => each !== surface)
    .map(toForm);
}

const toForm = (word: string): Form => ({ surface: fold(word), stem: stemOf(fold(word)) });

/** Tells whether a folded word is a given name or a state by itself, with or without a preposition. */
function isKnownName(word: string): boolean {
  const { givenNames, places } = loadNameLexicon();
  return [word, word.replace(/^[وبل]/u, '')].some(
    (each) => givenNames.has(each) || places.has(each),
  );
}

/** Gives what Arabic tells instead of the translations of a word. */
function nearTo(told: readonly Alternative[]): Alternative[] {
  const { ofTranslation, ofPhrase } = loadSynonyms();
  const known = new Set(told.map(({ forms }) => forms.map(({ stem }) => stem).join(' ')));
  return told.flatMap(({ forms }) =>
    (forms.length === 1 ? ofTranslation(forms[0] as Form) : ofPhrase(forms))
      .filter((other) => !known.has(other.map(({ stem }) => stem).join(' ')))
      .map((other) => ({ forms: other, weight: NEAR_TRANSLATION })),
  );
}

const makeConcept = (
  typed: string,
  alternatives: readonly Alternative[],
  weight: number,
): Concept => ({ typed, alternatives, weight });
