/**
 * Frames whose object stands before what is said of it: what something is called, who is blamed for what, whom something
 * is asked of or addressed to, what a rumour tells.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isRelative } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import { endsAt } from './frame-ends.ts';
import type { FrameText } from './frame-text.ts';

/** Words in `بال` that are no name for what is described. */
const ADVERBS = wordPattern('quotation/frames', 'adverb', 'بال');

/** In tokens: how long what is described may be, before what it is called. */
const LONGEST_DESCRIBED = 8;

/** In tokens: what may be told of those who are asked. */
const LONGEST_GLOSS = 5;

/** `وصف القرار بأنه خطأ`: only what it is called. */
export function readDescription(frame: FrameText, j: number): Opening | undefined {
  let told = false;
  for (let k = j; k < Math.min(frame.limit, j + 25); k++) {
    const token = frame.tokens[k] as Token;
    if (endsAt(frame, k, j)) return undefined;
    told ||= k > j && isRelative(frame.reading.phrases, k);
    const quoted =
      frame.reading.marks.closerOf.has(k + 1) || frame.reading.marks.unclosed.has(k + 1);
    if (/^(?:ب|بانه|بانها|بانهم|بان|انه|انها)$/.test(token.form)) {
      const construction = 'وصف + بـ';
      const from = k + 1;
      if (quoted) return { construction, from, opener: k, mark: from, speech: false };
      return { construction, from, opener: k, speech: false };
    }
    if (frame.reading.marks.closerOf.has(k) && k === j && frame.cue.reading.pronoun) {
      return { construction: 'وصف «…»', from: k, opener: k, mark: k, speech: false };
    }
    // … and not `وصف اللقاء الذي جمعه بالوزير | بـ«المثمر»`
    const term = token.form.startsWith('بال') && token.form.length > 5;
    const later = term && told && frame.findAhead(k + 1, 8, (at) => startsNamed(frame, at));
    if (term && !later && !ADVERBS.test(token.form)) {
      return { construction: 'وصف + بـ', from: k, opener: k, speech: false };
    }
  }
  return readTerm(frame, j);
}

/** `بأنه`, `بـ«`: whether what something is called surely begins at a token. */
const startsNamed = ({ tokens, reading }: FrameText, at: number): boolean =>
  /^بانه(?:ا|م)?$/.test(tokens[at]?.form ?? '') ||
  (tokens[at]?.form === 'ب' && reading.marks.closerOf.has(at + 1));

/** `وصف ضعف العملة | بحبل المشنقة`, and not `وصف القرية بدقة`, `وصف دواء بجرعة`: what something with `ال` is called. */
function readTerm(frame: FrameText, j: number): Opening | undefined {
  let definite = false;
  for (let k = j; k < Math.min(frame.limit, j + LONGEST_DESCRIBED) && !endsAt(frame, k, j); k++) {
    const { form, kind } = frame.tokens[k] as Token;
    const word = frame.reading.classes.of(form);
    const term = k > j && definite && word.classes.size === 0 && frame.startsCharge(k);
    if (term && !ADVERBS.test(form))
      return frame.wordsFrom(k) >= 2
        ? { construction: 'وصف + بـ', from: k, opener: k, speech: false }
        : undefined;
    if (kind !== 'word') return undefined;
    definite ||= word.definite;
  }
  return undefined;
}

/** `ألقى الوزير باللوم على المعارضة في أعمال العنف`: who is blamed, and for what. */
export function readBlame(frame: FrameText, j: number): Opening | undefined {
  if (!/^(?:ب?اللوم|ب?اللايمه|ب?(?:ال)?مس[وي]+ليه|ب?التبعه)$/.test(frame.tokens[j]?.form ?? ''))
    return undefined;
  for (let k = j + 1; k < Math.min(frame.limit, j + 8); k++) {
    if (frame.tokens[k]?.form !== 'علي') continue;
    return { construction: 'ألقى اللوم على', from: k + 1, opener: k, speech: false };
  }
  return undefined;
}

/**
 * `نفت الوزارة ما تم تداوله من أنباء عن رفع الأسعار`: what the rumour says; all of it where it says nothing by itself,
 * `نفى ما ورد في تقرير الصحيفة`.
 */
export function readRumour(frame: FrameText, j: number): Opening | undefined {
  const end = Math.min(frame.limit, j + 9);
  for (let k = j + 1; k < end; k++) {
    const token = frame.tokens[k] as Token;
    if (token.kind !== 'word' || isComplementizer(token)) break;
    const about = /^(?:عن|حول|بشان|بخصوص|من)$/.test(token.form);
    const told = frame.reading.classes.isVerbalNoun(frame.tokens[k + 1]?.form ?? '');
    if (about && (told || frame.tokens[k + 1]?.form === 'عدم') && frame.wordsFrom(k + 1) >= 2)
      return { construction: 'ادعاء + عن', from: k + 1, opener: k, speech: false };
  }
  const published =
    /^(?:تردد|يتردد|اشيع|يشاع|نشر|نشرت.*|ورد|جاء|قيل|يقال|تداول.*|تم|زعم.*|ذكر.*|اورد.*)$/;
  const whole = frame.tokens[j]?.form === 'ما' && published.test(frame.tokens[j + 1]?.form ?? '');
  const of = frame.findAhead(j + 2, 8, (k) =>
    /^(?:في|عن|حول|بشان|بخصوص)$/.test(frame.tokens[k]?.form ?? ''),
  );
  if (!whole || !of || frame.wordsFrom(j) < 4) return undefined;
  return { construction: 'مفعول', from: j, opener: j, speech: false };
}

/** `طلب من المواطنين عدم الاقتراب`, `طلب منها الاتصال به`: whom it was asked of, then what. */
export function readRequest(frame: FrameText, j: number): Opening | undefined {
  const apart = /^(?:من|علي)$/.test(frame.tokens[j]?.form ?? '');
  const asked = apart ? readNounPhrase(frame.reading.phrases, j + 1, frame.limit) : undefined;
  // `على وزارة الزراعة | الإسراع في الدفع`
  let from = apart ? j + 2 : j + 1;
  while (asked && from < asked.to && !isDeedOfTheirs(frame, from)) from++;
  // `طلب من "الجيران" الحضور`
  const marked = apart ? frame.reading.marks.closerOf.get(j + 1) : undefined;
  if (marked !== undefined && marked - j <= 5) from = marked + 1;
  if (asked) from = skipTold(frame, from);
  const { form } = frame.tokens[from] ?? { form: '' };
  const told = frame.reading.classes.isVerbalNoun(form) || form === 'عدم';
  if (from >= frame.limit || !told || frame.wordsFrom(from) < 2) return undefined;
  return { construction: 'طلب من + مصدر', from, opener: j, speech: false };
}

/** `من العاملين | بها | الموافقة على`, `من سكان القرى | في الجنوب | إخلاء`: over what is told of those who are asked. */
function skipTold(frame: FrameText, from: number): number {
  const first = frame.tokens[from]?.form ?? '';
  if (!/^(?:في|ب.{1,2}|ب.{3,}|ل.{2,3})$/.test(first)) return from;
  for (let k = from + 1; k < Math.min(frame.limit, from + LONGEST_GLOSS); k++) {
    const { kind, form } = frame.tokens[k] as Token;
    if (kind !== 'word' || frame.reading.cues[k] || isComplementizer(frame.tokens[k])) return from;
    if (form === 'عدم' || isDeedOfTheirs(frame, k)) return k;
  }
  return from;
}

/**
 * Whether a verbal noun stands at a token that is what somebody is to do: with `ال` and its preposition, or without behind
 * a word with `ال` (`من المحافظين | إعداد خطة`).
 */
function isDeedOfTheirs(frame: FrameText, at: number): boolean {
  const { form } = frame.tokens[at] ?? { form: '' };
  const { definite, head } = frame.reading.classes.of(form);
  const before = frame.tokens[at - 1]?.form ?? '';
  if (!definite && !head && (/^(?:ال|لل|بال)/.test(before) || /^(?:ب|ل)ه(?:ا|م)?$/.test(before)))
    return form.length > 3 && frame.reading.classes.isVerbalNoun(form);
  const governs = /^(?:في|علي|الي|عن|ب.{3,})$/.test(frame.tokens[at + 1]?.form ?? '');
  return definite && !head && governs && frame.reading.classes.isVerbalNoun(form);
}

/** `وجه نداء إلى الطرفين`: to whom, and what. */
export function readAddress(frame: FrameText, j: number): Opening | undefined {
  for (let k = j + 1; k < Math.min(frame.limit, j + 8); k++) {
    if (frame.tokens[k]?.form === 'الي' || frame.tokens[k]?.form === 'ضد') {
      return { construction: 'وجه إلى', from: k, opener: k, speech: false };
    }
  }
  return undefined;
}
