/**
 * Feelings, hopes and beliefs that somebody voices, and what they are about: `أعرب عن أسفه لانسحاب واشنطن`, `عن خشيته من تأجيل
 * المحاكمة`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import type { FrameText } from './frame-text.ts';
import { isProposition } from './propositions.ts';

/** What somebody voices that is about a deed to come. */
const HOPED = wordPattern('quotation/frames', 'hoped', '', '(?:ه|ها|هم|هما)');

/** What somebody fears, believes or wonders at, whoever does it: `عن خشيته من تأجيل المحاكمة`, `عن اعتقادهم بضرورة الحوار`. */
const HELD = wordPattern('quotation/frames', 'feeling', '', '(?:ه|ها|هم|هما)');

/** How much one feels, before what. */
const DEGREE = wordList('quotation/frames', 'degree');

/** What others feel for whom one speaks, before whose it is. */
const FELT = wordList('quotation/frames', 'felt');

/** `أعرب عن أسفه لانسحاب واشنطن`: a feeling about what somebody did. */
export function readFeeling(frame: FrameText, at: number): Opening | undefined {
  // `عن بالغ قلقها`
  const j = DEGREE.has(frame.tokens[at + 1]?.form ?? '') ? at + 1 : at;
  const felt = frame.tokens[j + 1];
  if (!felt) return undefined;
  // `أعرب عن استنكار الحركة لما جرى`
  // `أعرب عن دعمه ومساندته للمزارعين`
  const second = /^و.{3,}(?:ه|ها|هم|هما)$/.test(frame.tokens[j + 2]?.form ?? '') ? 1 : 0;
  const own = frame.reading.classes.isVerbalNoun(felt.form) && frame.hasAgent(j + 1 + second);
  if (own && !frame.reading.classes.of(felt.form).definite && frame.wordsFrom(j + 1) >= 4)
    return { construction: 'شعور + مصدر', from: j + 1, opener: j, speech: false };
  const theirs = readTheirs(frame, j);
  if (theirs) return theirs;
  if (!/(?:ه|ها|هم|هما)$/.test(felt.form)) return undefined;
  // `عن رفضها | المطلق | لاعتقال المراسل`
  const degree = frame.reading.classes.of(frame.tokens[j + 2]?.form ?? '').definite ? 1 : 0;
  const hoped = HOPED.test(felt.form) ? readHope(frame, j + 2 + degree) : undefined;
  if (hoped) return { construction: 'أمل + مصدر', from: hoped, opener: j, speech: false };
  const held = HELD.test(felt.form);
  // `عن استغرابه | تأخر صرف الرواتب`
  if (held && isProposition(frame, j + 2, false))
    return { construction: 'شعور + مصدر', from: j + 2, opener: j, speech: false };
  for (let k = j + 2; k < Math.min(frame.limit, j + 6); k++) {
    const { form, kind } = frame.tokens[k] as Token;
    // `أعرب عن أسفه الشديد لأن المباراة ألغيت`
    const because = /^لان(?:ه|ها|هم)?$/.test(form) && frame.wordsFrom(k + 1) >= 2;
    if (because) return { construction: 'عن شعور + لأن', from: k + 1, opener: k, speech: false };
    if (kind !== 'word' || isComplementizer(frame.tokens[k])) return undefined;
    const attached = /^[بل]/.test(form) && frame.reading.classes.isVerbalNoun(form.slice(1));
    const apart = /^(?:من|ازاء|حيال|بشان|علي|تجاه)$/.test(frame.tokens[k - 1]?.form ?? '');
    if (!attached && !apart) continue;
    const believed = held && (attached ? frame.wordsFrom(k) >= 2 : isProposition(frame, k, false));
    if (!believed && (frame.wordsFrom(k) < 3 || !frame.hasAgent(k))) return undefined;
    return { construction: 'شعور + مصدر', from: k, opener: k, speech: false };
  }
  return undefined;
}

/** `عن قلق | بلاده | إزاء تصاعد العنف`, `عن أسف المنظمة لتأخر المساعدات`: what those fear or regret for whom one speaks. */
function readTheirs(frame: FrameText, j: number): Opening | undefined {
  if (!FELT.has(frame.tokens[j + 1]?.form ?? '') || !frame.hasAgent(j + 1)) return undefined;
  const degree = frame.reading.classes.of(frame.tokens[j + 3]?.form ?? '').definite ? 1 : 0;
  const about = j + 3 + degree;
  const { form } = frame.tokens[about] ?? { form: '' };
  const apart = /^(?:من|ازاء|حيال|بشان|علي|تجاه)$/.test(form);
  const from = apart ? about + 1 : about;
  const attached = /^[بل].{3}/.test(form) && frame.reading.classes.isVerbalNoun(form.slice(1));
  const told = apart ? isProposition(frame, from, false) : attached;
  return told && frame.wordsFrom(from) >= 2
    ? { construction: 'شعور + مصدر', from, opener: j, speech: false }
    : undefined;
}

/** `أعرب عن أمله في استئناف المحادثات`, `عن استعداده للتعاون`: token of the verbal noun that is hoped for. */
function readHope(frame: FrameText, at: number): number | undefined {
  const apart = /^(?:في|علي|الي|ب)$/.test(frame.tokens[at]?.form ?? '');
  const from = apart ? at + 1 : at;
  const { form } = frame.tokens[from] ?? { form: '' };
  const told = apart ? form : /^[لب]/.test(form) ? form.replace(/^لل|^[لب]/, '') : '';
  // `عبر عن رفضه تمرير الاتفاقية`
  const refused = !apart && /^(?:رفض|معارضت)ه/.test(frame.tokens[at - 1]?.form ?? '');
  if (refused && frame.reading.classes.isVerbalNoun(form) && frame.wordsFrom(from) >= 2)
    return from;
  const deed = told !== '' && frame.reading.classes.isVerbalNoun(told);
  return deed && frame.wordsFrom(from) >= 2 ? from : undefined;
}
