/**
 * Asides between a reporting verb and what was said: `أكد النادي، في بيان له، رحيل المدرب`.
 *
 * @module
 */
import { formAt, isComma, type Token } from '../../arabic/tokens.ts';
import { isMonth } from '../../names/phrases/when-said.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { OWN_SIDE } from '../text/own-side.ts';
import type { FrameText } from './frame-text.ts';
import { isOpenAside } from './open-asides.ts';

/** What opens and ends an aside. */
const DASH = /^[-–—]$/;
const COMMA = /^[،,]$/;
const BRACKET = /^\)$/;

/** What stands before the verb of whoever reports what another said: `كما ذكرت الوكالة`, `حسب ما نقلته`. */
const REPORTED_BY = /^(?:كما|مثلما|ب?حسبما|وفقما|ما|نقلا|طبقا)$/;

/** In tokens: how long such an aside may be. */
const LONGEST_ASIDE = 16;

/** `أعلن النادي اليوم (الأحد 3 مارس 2024) تعيين`: whether the bracket that ends at a token tells a day. */
export function isDated(frame: FrameText, closer: number): boolean {
  let numbers = 0;
  for (let k = closer - 1; k > Math.max(frame.at, closer - 9); k--) {
    const { kind, text } = frame.tokens[k] as Token;
    if (text === '(') return numbers > 0;
    if (kind === 'number') numbers++;
    else if (kind === 'mark' && text !== '/') return false;
  }
  return false;
}

/** `وأكد من جانبه المدير`, `واستنكر، من جهتها، النقابة`: token after it; the same token where it does not stand there. */
export function sideEnd(frame: FrameText, at: number): number {
  const from = isComma(frame.tokens[at]) ? at + 1 : at;
  if (frame.tokens[from]?.form !== 'من') return at;
  if (!OWN_SIDE.test(frame.tokens[from + 1]?.form ?? '')) return at;
  if (from === at) return at + 2;
  return isComma(frame.tokens[from + 2]) ? from + 3 : at;
}

/**
 * `أكد النادي -عبر حسابه على تويتر- رحيل المدرب`, `أكد النادي، في بيان له، رحيل المدرب`: token behind the second dash,
 * bracket or comma; the same token where no aside of when or where it was said stands there.
 */
export function asideEnd(frame: FrameText, at: number): number {
  const closes = closesAside(frame, at);
  if (!closes) return at;
  for (let k = at + 2; k < Math.min(frame.limit, at + LONGEST_ASIDE); k++) {
    const token = frame.tokens[k] as Token;
    if (closes.test(token.text)) {
      if (k + 1 >= frame.limit) return at;
      return closes === COMMA && isOpenAside(frame, at, k) ? at : k + 1;
    }
    const seam = token.opensLine || token.text === ':' || isComplementizer(token);
    if (seam) return at;
    // `- في حوار معها حسبما ذكرت الوكالة -`: a verb of whoever reports it
    const told = frame.reading.cues[k]?.reading.tense === 'past';
    const reported =
      REPORTED_BY.test(frame.tokens[k - 1]?.form ?? '') ||
      (closes === DASH && isReported(frame.tokens, k));
    if (told && !reported) return at;
  }
  return at;
}

/** `حسبما ذكرت`, `وفقا لما نقلته`, `التي ألقاها`: whether a verb only tells who reports something, or describes it. */
export const isReported = (tokens: readonly Token[], at: number): boolean =>
  /^(?:حسبما|لما|كما|مثلما|الذي|التي)$/.test(tokens[at - 1]?.form ?? '') ||
  (tokens[at - 1]?.form === 'ما' && /^(?:بحسب|حسب|وفق|علي)$/.test(tokens[at - 2]?.form ?? ''));

/** What ends the aside that a mark opens; undefined where it opens none. */
function closesAside(frame: FrameText, at: number): RegExp | undefined {
  const { text } = frame.tokens[at] ?? { text: '' };
  const first = frame.tokens[at + 1]?.form ?? '';
  const { classes } = frame.reading.classes.of(first);
  if (DASH.test(text)) {
    const told = classes.has('preposition') || classes.has('time') || REPORTED_BY.test(first);
    return told ? DASH : undefined;
  }
  const told = frame.reading.classes.of(frame.tokens[at + 2]?.form ?? '').classes.has('setting');
  const where = /^(?:عبر|خلال|اثناء|عقب)$/.test(first) || (/^(?:في|ضمن|لدي)$/.test(first) && told);
  if (!where) return undefined;
  return isComma(frame.tokens[at]) ? COMMA : text === '(' ? BRACKET : undefined;
}

/**
 * `دعا اليوم السبت | 19 سبتمبر 2020 نقيب الصحفيين`, `أعلن الأحد 5 كانون الثاني/يناير الوزير`: token behind the day of a month; the
 * same token where none stands there.
 */
export function dateEnd(frame: FrameText, at: number): number {
  const { tokens } = frame;
  if (tokens[at]?.kind !== 'number' || !isMonth(formAt(tokens, at + 1))) return at;
  let to = at + 2;
  if (/^ال(?:اول|ثاني)$/.test(formAt(tokens, to))) to++;
  if (tokens[to]?.text === '/' && isMonth(formAt(tokens, to + 1))) to += 2;
  if (/^ال(?:اول|ثاني|جاري|حالي|ماضي|منصرم)$/.test(formAt(tokens, to))) to++;
  return tokens[to]?.kind === 'number' ? to + 1 : to;
}

/** In tokens: how long it is told who has a copy. */
const LONGEST_COPY = 14;

/** `في بلاغ لها، توصل "صدى المدينة" بنسخة منه، أنه`: the comma behind who has a copy; the same token where no such aside stands there. */
export function copyEnd(frame: FrameText, at: number): number {
  const { tokens } = frame;
  if (!isComma(tokens[at]) || !/^(?:توصل|حصل|تلق|تسلم|اطلع|وصل)/.test(tokens[at + 1]?.form ?? ''))
    return at;
  let copy = false;
  for (let k = at + 2; k < Math.min(frame.limit, at + LONGEST_COPY); k++) {
    if (isComma(tokens[k])) return copy ? k : at;
    copy ||= /^(?:ب|من)?نسخه$|^(?:به|منه|عليه|منها|عليها|بها)$/.test(tokens[k]?.form ?? '');
    if (isComplementizer(tokens[k])) return at;
  }
  return at;
}

/** `قال، اليوم الأربعاء 19 مارس، المحامي`: token after the second comma; the same token where no time stands there. */
export function timeEnd(frame: FrameText, at: number): number {
  if (!isComma(frame.tokens[at])) return at;
  const timed = (k: number) =>
    frame.reading.classes.of(frame.tokens[k]?.form ?? '').classes.has('time');
  if (!timed(at + 1)) return at;
  for (let k = at + 2; k < Math.min(frame.limit, at + 10); k++) {
    if (isComma(frame.tokens[k])) return k + 1;
    const token = frame.tokens[k] as Token;
    const dated = frame.tokens[k - 1]?.kind === 'number' || frame.tokens[k + 1]?.kind === 'number';
    if (token.kind === 'word' && !timed(k) && !dated) return at;
  }
  return at;
}
