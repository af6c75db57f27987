/**
 * The Latin reader: turns the words of a question in Latin letters into concepts. They are looked up in the glossary,
 * among the states, and by sound among the names the index holds.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { stemOf } from '../../arabic/terms.ts';
import { isNoCommonWord, type Vocabulary } from '../index/vocabulary.ts';
import { eachOnce, numberForms, SYNONYM, toForm } from '../question/alternatives.ts';
import { ACRONYM, CAPITAL, COMPOUNDS, isAlone, stateNames } from '../question/latin-words.ts';
import type { Alternative, Concept, Form } from '../question/question.ts';
import { isFrame } from '../question/question-words.ts';
import { isEnglishStopword, isPastForm, plainForms } from '../senses/english.ts';
import { loadGlossary } from '../senses/glossary.ts';
import { loadSynonyms } from '../senses/synonyms.ts';

/** What stands near a translation is further from the word asked with. */
const NEAR_TRANSLATION = 0.4;
const FRAME_WEIGHT = 0.5;
/** A word in lower case that nothing translates is the glossary's gap more than the library's. */
const UNTRANSLATED = 0.5;
const JOINED_WORDS = /^\p{Ll}{3,}-\p{L}/u;
/** `UN-led`, where the glossary has the second word. */
const COMPOUND = /^\p{Lu}\p{L}+-(?<participle>led|run|made|born|held|\p{Ll}{3,}ed)$/u;

/** Reads words in Latin letters against the names of one index. */
export class LatinReader {
  private readonly vocabulary: Vocabulary;

  /** @param vocabulary of the index that is asked */
  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads the words of a question as concepts, phrases first; a repeated one once. */
  read(words: readonly string[]): Concept[] {
    return this.readWords(this.partCompounds(words));
  }

  /** Parts words joined by hyphens that no list knows as one: `shoe-thrower`; a name keeps its article, `al-Zaidi`. */
  private partCompounds(words: readonly string[]): string[] {
    return words.flatMap((word) => {
      const isOne = !this.isCompound(word) || this.translate([word.toLowerCase()]).length > 0;
      return isOne ? [word] : word.split('-').filter(Boolean);
    });
  }

  private isCompound(word: string): boolean {
    const participle = COMPOUND.exec(word)?.groups?.participle;
    return (
      JOINED_WORDS.test(word) ||
      (participle !== undefined && this.translate([participle]).length > 0)
    );
  }

  private readWords(words: readonly string[]): Concept[] {
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
    const meant = [...this.translate(lower), ...states];
    const near = states.length ? [] : nearTo(meant);
    const told = [...meant, ...numberForms(typed.toLowerCase())];
    if (words.length > 1)
      return told.length ? makeConcept(typed, [...told, ...near], 1) : undefined;
    const capital = CAPITAL.test(typed);
    const isNamed = capital && !ACRONYM.test(typed);
    const names: Alternative[] =
      told.length === 0 || (capital && states.length === 0)
        ? this.vocabulary
            .findByLatin(typed.replace(/['’]s$/, ''), alone)
            // A word in lower case that no list has, and an acronym, are no common word of that sound: `haul` and
            // `حاول`, `IOM` and `يوم`.
            .filter(({ form }) => isNamed || isNoCommonWord(form))
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
    const known = [...spelled, ...phrasal].flatMap((words) => {
      const told = loadGlossary().translate(words.join(' '));
      return told ? [told] : [];
    });
    // `rejected` is listed as what it makes of a thing, `reject` as the deed: asked with, it may be either.
    const taken = last === 0 && isPastForm(lower[0] ?? '') ? known.slice(0, 2) : known.slice(0, 1);
    return taken.flat().map((forms) => ({ forms, weight: 1 }));
  }
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
): Concept => ({ typed, alternatives: eachOnce(alternatives), weight });
