/**
 * How somebody looked or spoke, told behind a verb of saying: `قالت وهي تبكي`, `قال والدموع في عينيه`, `تقول بصوت خافت`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';

/** What opens a clause of how it was, and where it was beside whoever spoke. */
const MEANWHILE =
  /^و(?:ه[وي]|هما|هم|قد|خلف|علي|في|امام|بين|بيد|تحت|حول|فوق|قرب|جانب|الي|من|مع|دون|لم|كان|كانت)$/;
/** In tokens: the longest clause of how it was. */
const LONGEST = 14;

/** Whether the words from a token on tell how somebody looked or spoke. */
export function tellsManner(tokens: readonly Token[], at: number): boolean {
  const { form = '', text = '' } = tokens[at] ?? {};
  const next = tokens[at + 1]?.form ?? '';
  if (MEANWHILE.test(form)) return true;
  // `ضاحكا`, `باكية`
  if (/^[^ء]{3,}(?:ا|اً|ًا|ةً)$/u.test(text)) return true;
  // `والدموع في عينيه`, `والدموع تملأ عينيها`
  if (/^وال.{3}/.test(form)) return /^(?:في|علي|بين|بيد|[يت].{2,})$/.test(next);
  // `بصوت خافت`, `بنبرة حزينة`
  if (
    /^ب(?:صوت|نبره|لهجه|ابتسامه|حسره|مراره|حزن|غضب|هدوء|حماس|فخر|ثقه|اسي|الم|سخريه|تاثر|حرقه|انفعال|حده|اقتضاب)$/.test(
      form,
    )
  )
    return true;
  // `قبل أن يغادر`, `دون تردد`, `من دون أن يلتفت`
  return /^(?:قبل|بعد|دون)$/.test(form) || (form === 'من' && next === 'دون');
}

/** Whether such words, and nothing else, stand from a token up to another. */
export const isOnlyManner = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= LONGEST &&
  tellsManner(tokens, from) &&
  tokens.slice(from, to).every(({ kind, text }) => kind === 'word' && text !== ':');
