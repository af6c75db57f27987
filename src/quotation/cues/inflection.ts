/**
 * Inflection: the forms in which news prints a reporting verb, from the three or four that its line in the
 * lexicon gives. Only third persons: what a first person says is part of somebody's speech.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';

/** How a form agrees with its subject: a verb before its subject is singular whatever comes after. */
export interface Agreement {
  readonly gender: 'm' | 'f';
  readonly number: 'singular' | 'dual' | 'plural';
}

/** One form of a verb, folded. */
export interface VerbForm extends Agreement {
  readonly form: string;
  readonly tense: 'past' | 'present' | 'participle' | 'noun';
  /** Whether it is used only after `لم`: `يقل` for `يقول`. */
  readonly jussive?: boolean;
}

const M = { gender: 'm', number: 'singular' } as const;
const F = { gender: 'f', number: 'singular' } as const;
const DUAL = { gender: 'm', number: 'dual' } as const;
const PLURAL = { gender: 'm', number: 'plural' } as const;

/** Lists the past: `قال قالت قالا قالتا قالوا قلن`, the last left out for verbs that would change inside. */
export function inflectPast(lemma: string): VerbForm[] {
  const past = fold(lemma);
  const weak = /[يا]$/.test(past) && !lemma.endsWith('أ');
  const stem = weak ? past.slice(0, -1) : past;
  const forms: [string, Agreement][] = [
    [past, M],
    [`${stem}ت`, F],
    [`${stem}وا`, PLURAL],
    [`${stem}تا`, DUAL],
    [weak ? `${stem}يا` : `${past}ا`, DUAL],
  ];
  return forms.map(([form, agreement]) => ({ form, tense: 'past', ...agreement }));
}

/** Lists the present from `يقول`: `يقول تقول يقولون تقولان` and what `لم` makes of them. */
export function inflectPresent(present: string): VerbForm[] {
  const he = fold(present);
  const stem = he.slice(1);
  const weak = /[ياو]$/.test(stem) && !present.endsWith('ئ');
  const short = weak ? stem.slice(0, -1) : stem;
  const forms: [string, Agreement, boolean?][] = [
    [`ي${stem}`, M],
    [`ت${stem}`, F],
    [`ي${short}ون`, PLURAL],
    [`ي${stem}ان`, DUAL],
    [`ت${stem}ان`, DUAL],
    [`ي${stem}ن`, { gender: 'f', number: 'plural' }],
    [`ي${short}وا`, PLURAL, true],
  ];
  const jussive = weak ? short : stem.replace(/[ويا](?=.$)/, '');
  if (jussive !== stem && jussive.length > 1) {
    forms.push([`ي${jussive}`, M, true], [`ت${jussive}`, F, true]);
  }
  return forms.map(([form, agreement, isJussive]) => ({
    form,
    tense: 'present',
    ...agreement,
    ...(isJussive ? { jussive: true } : {}),
  }));
}

/** Lists a participle as it stands after its clause: `مؤكدا مؤكدة مؤكدين مؤكدات`; `داعيا` from `داعي`. */
export function inflectParticiple(participle: string): VerbForm[] {
  const base = fold(participle);
  const weak = base.endsWith('ي');
  const stem = weak ? base.slice(0, -1) : base;
  const forms: [string, Agreement][] = [
    [`${base}ا`, M],
    [`${base}ه`, F],
    [`${stem}ين`, PLURAL],
    [`${base}ين`, PLURAL],
    [`${base}تين`, DUAL],
    [`${base}ات`, { gender: 'f', number: 'plural' }],
  ];
  return forms.map(([form, agreement]) => ({ form, tense: 'participle', ...agreement }));
}

/** Object pronouns that news writes onto a verb: `وصفته`, `طالبهم`, `اعتبرها`. */
export const OBJECT_PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'هن'] as const;

/** Writes an object pronoun onto a folded form: `قالوا` loses its alef, `نفى` takes its alef back. */
export function attachPronoun(form: string, pronoun: string): string {
  if (form.endsWith('وا')) return form.slice(0, -1) + pronoun;
  return form.endsWith('ي') ? `${form.slice(0, -1)}ا${pronoun}` : form + pronoun;
}
