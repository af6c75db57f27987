/**
 * Joined names: names that one person writes as two words and another as one, `بور سعيد` and `بورسعيد`.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { stemOf } from '../../arabic/terms.ts';
import type { Alternative, Concept, Form } from './question.ts';

/** What an index must tell of a word: whether it stands there in this very form. */
interface Holding {
  readonly holds: (form: Form) => boolean;
}

/** What is told in one word or two is the same. */
const SAME = 0.95;
/** The first word of names of two, that are often written as one. */
const FIRST =
  /^(?<head>ابو|ام|ابن|بن|بور|بيت|دير|راس|تل|عين|سيدي|بني|كفر|جبل|خان|وادي|شرم|نيو|سان|لوس|ريو|بوينس|كوالا|نور|سيف|صلاح|شمس|زين|علاء|بهاء|حسام|عز)(?<rest>.{3,})$/u;

const toForm = (word: string): Form => ({ surface: fold(word), stem: stemOf(fold(word)) });

/**
 * Gives the concepts of a question the other spelling of names that the index has joined where two words stand
 * together, or parted, where it lacks the one.
 */
export function addJoined(concepts: readonly Concept[], typed: string, index: Holding): Concept[] {
  const forms = concepts.map(({ alternatives }) => alternatives[0]?.forms[0]);
  const others: Alternative[][] = concepts.map((_, at) => {
    const form = forms[at];
    return form && !index.holds(form) ? partedOf(form, index) : [];
  });
  for (const [at, form] of forms.entries()) {
    const next = forms[at + 1];
    if (!form || !next) continue;
    const pair = `${concepts[at]?.typed} ${concepts[at + 1]?.typed}`;
    const joined = toForm(form.surface + next.surface);
    if (!typed.includes(pair) || !index.holds(joined)) continue;
    others[at]?.push({ forms: [joined], weight: SAME });
    others[at + 1]?.push({ forms: [joined], weight: SAME });
  }
  return concepts.map((concept, at) => ({
    ...concept,
    alternatives: [...concept.alternatives, ...(others[at] ?? [])],
  }));
}

function partedOf({ surface }: Form, index: Holding): Alternative[] {
  const { head, rest } = FIRST.exec(surface.replace(/^[وبل](?=.{5})/u, ''))?.groups ?? {};
  if (!head || !rest) return [];
  const forms = [toForm(head), toForm(rest)];
  return forms.every((form) => index.holds(form)) ? [{ forms, weight: SAME }] : [];
}
