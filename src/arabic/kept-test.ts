/**
 * Tests of word forms that are asked at every token of a text: news repeats a few tens of thousands of forms, so that each is
 * tested once and its answer kept.
 *
 * @module
 */

/** How many answers are kept at most. */
const MOST_KEPT = 50_000;
/** In UTF-16 units: V8 keeps the whole text alive behind a longer slice. */
const LONGEST_KEPT = 12;

/**
 * Makes of a function of a folded form one that asks it once for each form. The function must depend on nothing but the form,
 * and never give undefined.
 *
 * @example
 * const opens = keptTest((form) => /^و?(?:جاء|ورد)$/.test(form));
 */
export function keptTest<Answer extends boolean | number>(
  test: (form: string) => Answer,
): (form: string) => Answer {
  const answers = new Map<string, Answer>();
  return (form) => {
    let answer = answers.get(form);
    if (answer === undefined) {
      answer = test(form);
      if (form.length <= LONGEST_KEPT && answers.size < MOST_KEPT) answers.set(form, answer);
    }
    return answer;
  };
}
