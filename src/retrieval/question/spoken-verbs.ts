/**
 * Spoken verbs: what the dialects write onto a verb, and many type. The news has the verb without it.
 *
 * @module
 */

/**
 * What stands before a verb in the present for the future, the habit or the moment: `سيلغى`, `هتتحاكم`, `حيسافر`,
 * `بيطالب`, `كيتسالو`, `كاتقول`.
 */
const BEFORE_PRESENT = /^(?:[سهبح](?=[يتن].{2})|كا?(?=ي.{3})|كا(?=ت.{3}))/u;
/** `ماراحوش`; behind a `ما` that stands apart `يخرجش`, which other verbs end in as well: `يناقش`. */
const NEGATED = /^ما(?<past>.{3,})ش$|^(?<present>[يتن].{3,})ش$/u;

/** Takes off a folded word what stands before a verb in the present. */
export const withoutParticle = (form: string): string => form.replace(BEFORE_PRESENT, '');

/**
 * Takes off a folded word what negates it; the word itself where nothing does.
 *
 * @example
 * withoutNegation('ماراحوش'); // => 'راحو'
 */
export const withoutNegation = (form: string): string => {
  const { past, present } = NEGATED.exec(form)?.groups ?? {};
  return past ?? present ?? form;
};

/** `اتحبس`, `انقصف`, `اتسرقت`: the passive of a verb of three letters; `انتخب` and `اتهم` are verbs of their own. */
const PASSIVE = /^ا(?:ت(?=[^اويتن].{2})|ن(?=[^اويت].{2}))/u;

/**
 * Takes off a folded word what makes a verb passive in the dialects; the word itself where nothing does.
 *
 * @example
 * withoutPassive('اتسرقت'); // => 'سرقت'
 */
export const withoutPassive = (form: string): string => form.replace(PASSIVE, '');

/** A verb in the present whose middle letter is weak: `يزور`, `تقيل`, `يستقيل`, with what the dialects set before it. */
const HOLLOW = /^[يت](?<tenth>ست)?(?<first>[^اويت])[وي](?<last>[^اوي])(?:وا|ون|و)?$/u;

/**
 * Gives the past of a folded verb in the present whose middle letter is weak: newspapers tell `يزور` by `زار` and
 * `تدين` by `أدان`. None for other words.
 *
 * @example
 * hollowPast('يدين'); // => ['دان', 'ادان']
 */
export function hollowPast(form: string): string[] {
  const { tenth, first, last } = HOLLOW.exec(withoutParticle(form))?.groups ?? {};
  if (!first || !last) return [];
  const past = `${first}ا${last}`;
  return tenth ? [`است${past}`] : [past, `ا${past}`];
}

/**
 * Gives what newspapers write for a word with the `گ` of Iraq and the Gulf; undefined for a word without one.
 *
 * @example
 * inNewsLetters('گعد'); // => 'قعد'
 */
export const inNewsLetters = (typed: string): string | undefined =>
  typed.includes('گ') ? typed.replaceAll('گ', 'ق') : undefined;
