/**
 * Credits of pictures, as archives print them behind a caption and before the text: `( رويترز )`, `(الفرنسية - أرشيف)`.
 *
 * @module
 */
import type { Token } from './tokens.ts';

/** Who takes pictures, and what is said of them. */
const CREDITED =
  /^(?:رويترز|الفرنسيه|فرانس|برس|الاوروبيه|الالمانيه|الجزيره|اسوشي?يتد|اسوشيتدبرس|الاناضول|غيتي|جيتي|ايميجز|ارشيف|ارشيفيه|نت|اف|اب|ا|ف|ب|د|reuters|afp|ap|epa|getty)$/;
/** Words that name an outlet whose short name a bracket may tell. */
const OUTLET = /^[وبفل]*(?:وكاله|وكالات|الانباء|صحيفه|شبكه|قناه|موقع|مجله|جريده)$/;
/** What goes on with the clause that the bracket stands in: `بحسب (رويترز)`, `قالت (رويترز) إن`. */
const GOVERNS = /^[وف]?(?:عن|من|الي|مع|في|علي|ل|ب|بحسب|حسب|وفق|وفقا|قالت|قال)$/;
const CLAUSE = /^(?:[وفبك]?ان(?:ه|ها|هم|هما|ا)?|التي|الذي|عن|قول.{1,2}|قايل.?)$/;
/** Words that a caption has at least; fewer are a dateline: `القدس المحتلة (رويترز)`. */
const CAPTION = 4;
/** In tokens: the longest credit. */
const LONGEST = 9;

/**
 * Index of the bracket that closes the credit that opens at a token; -1 where none does.
 *
 * @param first first token of the sentence that would end before it
 */
export function creditEnd(tokens: readonly Token[], at: number, first: number): number {
  if (tokens[at]?.text !== '(') return -1;
  let closer = at + 1;
  let letters = 0;
  for (; tokens[closer]?.text !== ')'; closer++) {
    const token = tokens[closer];
    if (!token || token.opensLine || closer - at > LONGEST) return -1;
    if (token.kind === 'word') letters += token.form.length;
    if (token.kind === 'word' ? !CREDITED.test(token.form) : !/^[-–—/.،,]$/.test(token.text))
      return -1;
  }
  const next = tokens[closer + 1];
  const goesOn = next && !next.opensLine && (next.kind === 'mark' || CLAUSE.test(next.form));
  // `فيتامين (ب)`
  if (letters < 3 || goesOn || GOVERNS.test(tokens[at - 1]?.form ?? '')) return -1;
  let words = 0;
  for (let i = at - 1; i >= first; i--) {
    if (tokens[i]?.kind !== 'word') continue;
    if (at - i <= 5 && OUTLET.test(tokens[i]?.form ?? '')) return -1;
    words++;
  }
  return words >= CAPTION ? closer : -1;
}
