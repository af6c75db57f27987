/**
 * Asides between a reporting verb and what was said: `أكد النادي، في بيان له، رحيل المدرب`.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { OWN_SIDE } from '../text/own-side.ts';
import { SpeechFrames } from './speech-frames.ts';

/** What opens and ends an aside. */
const DASH = /^[-–—]$/;
const COMMA = /^[،,]$/;
const BRACKET = /^\)$/;

/** In tokens: how long such an aside may be. */
const LONGEST_ASIDE = 16;

/** Finds where an aside ends. */
export abstract class AsideFrames extends SpeechFrames {
  /** `أعلن النادي اليوم (الأحد 3 مارس 2024) تعيين`: whether the bracket that ends at a token tells a day. */
  protected isDated(closer: number): boolean {
    let numbers = 0;
    for (let k = closer - 1; k > Math.max(this.at, closer - 9); k--) {
      const { kind, text } = this.tokens[k] as Token;
      if (text === '(') return numbers > 0;
      if (kind === 'number') numbers++;
      else if (kind === 'mark' && text !== '/') return false;
    }
    return false;
  }

  /** `وأكد من جانبه المدير`, `واستنكر، من جهتها، النقابة`: token after it; the same token where it does not stand there. */
  protected sideEnd(at: number): number {
    const from = isComma(this.tokens[at]) ? at + 1 : at;
    if (this.tokens[from]?.form !== 'من') return at;
    if (!OWN_SIDE.test(this.tokens[from + 1]?.form ?? '')) return at;
    if (from === at) return at + 2;
    return isComma(this.tokens[from + 2]) ? from + 3 : at;
  }

  /**
   * `أكد النادي -عبر حسابه على تويتر- رحيل المدرب`, `أكد النادي، في بيان له، رحيل المدرب`: token behind the second dash,
   * bracket or comma; the same token where no aside of when or where it was said stands there.
   */
  protected asideEnd(at: number): number {
    const closes = this.closesAside(at);
    if (!closes) return at;
    for (let k = at + 2; k < Math.min(this.limit, at + LONGEST_ASIDE); k++) {
      const token = this.tokens[k] as Token;
      if (closes.test(token.text)) return k + 1 < this.limit ? k + 1 : at;
      const seam = token.opensLine || token.text === ':' || isComplementizer(token);
      if (seam || this.reading.cues[k]?.reading.tense === 'past') return at;
    }
    return at;
  }

  /** What ends the aside that a mark opens; undefined where it opens none. */
  private closesAside(at: number): RegExp | undefined {
    const { text } = this.tokens[at] ?? { text: '' };
    const first = this.tokens[at + 1]?.form ?? '';
    const { classes } = this.reading.classes.of(first);
    if (DASH.test(text))
      return classes.has('preposition') || classes.has('time') ? DASH : undefined;
    const told = this.reading.classes.of(this.tokens[at + 2]?.form ?? '').classes.has('setting');
    const where =
      /^(?:عبر|خلال|اثناء|عقب)$/.test(first) || (/^(?:في|ضمن|لدي)$/.test(first) && told);
    if (!where) return undefined;
    return isComma(this.tokens[at]) ? COMMA : text === '(' ? BRACKET : undefined;
  }

  /** `قال، اليوم الأربعاء 19 مارس، المحامي`: token after the second comma; the same token where no time stands there. */
  protected timeEnd(at: number): number {
    if (!isComma(this.tokens[at])) return at;
    const timed = (k: number) =>
      this.reading.classes.of(this.tokens[k]?.form ?? '').classes.has('time');
    if (!timed(at + 1)) return at;
    for (let k = at + 2; k < Math.min(this.limit, at + 10); k++) {
      if (isComma(this.tokens[k])) return k + 1;
      const token = this.tokens[k] as Token;
      const dated = this.tokens[k - 1]?.kind === 'number' || this.tokens[k + 1]?.kind === 'number';
      if (token.kind === 'word' && !timed(k) && !dated) return at;
    }
    return at;
  }
}
