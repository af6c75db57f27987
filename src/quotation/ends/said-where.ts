/**
 * Where, how and through whom something was said, told behind it: `في مقابلة مع الصحيفة`, `ملوحا بنسخة منه`, `على ما نقلت
 * عنه الوكالة`.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { isNarration } from '../cues/narration-words.ts';
import type { Reading } from '../text/reading.ts';

/** What one speaks or writes in: `في مقابلة`, `خلال مؤتمر صحفي`. */
const SPOKEN_IN = wordList('quotation/ends', 'spoken-in');
/** What one does with one's hands or face meanwhile. */
const GESTURE =
  /^(?:ملوح|مبتسم|ضاحك|باكي|رافع|ملتفت|مومي|مازح|متنهد|مصفق|مقاطع|هازي?|واضع)(?:ا|ه)$/;
/** In tokens: how long it is told where something was said. */
const LONGEST_PLACE = 9;

/** Tells whether it is told at a token where, how or through whom what stands before was said. */
export function isSaidWhere(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (isHeard(reading, at) || isPassedOn(reading, at)) return true;
  if (!isComma(tokens[at - 1])) return false;
  const form = tokens[at]?.form ?? '';
  const next = tokens[at + 1]?.form ?? '';
  if (GESTURE.test(form) || (form.startsWith('مشير') && /^بيد/.test(next))) return true;
  if (form === 'بحضور' || (/^(?:بالتزامن|تزامنا)$/.test(form) && next === 'مع')) return true;
  return isRelayed(reading, at) || isInSpeech(reading, at) || isAtOccasion(reading, at);
}

/** `لن يمر في مقابلة مع صحيفة`, `خلال مؤتمر صحفي`: a comma is not needed where somebody hears it. */
const isHeard = ({ tokens }: Reading, at: number): boolean => {
  if (!/^(?:في|خلال)$/.test(tokens[at]?.form ?? '')) return false;
  const [place, with_] = [tokens[at + 1]?.form ?? '', tokens[at + 2]?.form ?? ''];
  if (/^(?:مقابله|حوار|حديث|تصريح|تصريحات|مداخله|اتصال)$/.test(place))
    return /^(?:مع|ل|خاصه?|هاتفيه?|صحا?فيه?|متلفزه?|تلفزيونيه?|اذاعيه?|علي|ل(?:صحيفه|قناه|وكاله|شبكه|موقع|اذاعه|ل.{3,}))$/.test(
      with_,
    );
  return place === 'موتمر' && /^صحا?في$/.test(with_);
};

/** `، على ما نقلت عنه الوكالة`, `، نقلا عن موقع`, `، كما جاء في بيان`: who passes it on. */
const isRelayed = ({ tokens, cues }: Reading, at: number): boolean => {
  const form = tokens[at]?.form ?? '';
  const next = tokens[at + 1]?.form ?? '';
  if (form === 'نقلا') return next === 'عن';
  if (form === 'علي')
    return next === 'ما' && /^(?:past|present)$/.test(cues[at + 2]?.reading.tense ?? '');
  return (
    form === 'كما' && /^(?:جاء|ورد)$/.test(next) && /^(?:في|علي)$/.test(tokens[at + 2]?.form ?? '')
  );
};

/** In tokens: how far behind `كما أوردت` the outlet may stand, and how long its name may be. */
const LONGEST_OUTLET = 8;

/** `… كما أوردت صحيفة الميناء.`, `…، كما نقلت عنه الوكالة`: the outlet that passes it on, and nothing behind it. */
function isPassedOn({ tokens, classes }: Reading, at: number): boolean {
  const { form } = tokens[at] ?? {};
  if (form !== 'كما' && form !== 'حسبما' && form !== 'مثلما') return false;
  if (!PASSES_ON.test(tokens[at + 1]?.form ?? '')) return false;
  const outlet = /^عن(?:ه|ها|هم)$/.test(tokens[at + 2]?.form ?? '') ? at + 3 : at + 2;
  const { head } = classes.of(tokens[outlet]?.form ?? '');
  if (head?.kind !== 'outlet' && !/^(?:وكاله|شبكه)$/.test(head?.lemma ?? '')) return false;
  for (let k = outlet + 1; k < at + LONGEST_OUTLET; k++) {
    const { text = '.', opensLine } = tokens[k] ?? {};
    if (opensLine || /^[.؛]$/.test(text)) return true;
    // … and not `أن الخبز، كما أوردت صحيفة الميناء، سيرتفع`
    if (isComma(tokens[k])) return /^[وف].{3}/.test(tokens[k + 1]?.form ?? '');
    if (isComplementizer(tokens[k])) return false;
  }
  return false;
}

/** What outlets do with what somebody said. */
const PASSES_ON = wordPattern('quotation/ends', 'passes-on', '', 'ت?');

/** `، في تصريح هو الثاني له`, `، خلال كلمة ألقاها` */
const isInSpeech = ({ tokens }: Reading, at: number): boolean =>
  /^(?:في|خلال|عبر|عقب|ضمن)$/.test(tokens[at]?.form ?? '') &&
  SPOKEN_IN.has(tokens[at + 1]?.form ?? '');

/** `، على هامش القمة`, `، في ختام زيارته`, `، خلال استقباله وفدا`, `، خلال جلسة عقدها المجلس` */
function isAtOccasion({ tokens }: Reading, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const next = tokens[at + 1]?.form ?? '';
  if (/^(?:علي هامش|في (?:ختام|مستهل|اعقاب))$/.test(`${form} ${next}`)) return true;
  if (!/^(?:خلال|اثناء|لدي|عقب)$/.test(form)) return false;
  const own =
    /^(?:استقبال|تفقد|زيارت|لقاي|ترءس|تروس|تراس|افتتاح|مشاركت|حضور|تدشين|اجتماع|جولت|كلمت)(?:ه|ها)$/;
  if (own.test(next)) return true;
  const held = tokens
    .slice(at + 2, at + 5)
    .some(({ form }) => /^(?:عقد|نظم|اقيم|ترا?س|احتضن)/.test(form));
  return held && isNarration('occasion', next.replace(/^ال/, ''));
}

/** `…، أوضح الوزير في ختام زيارته للمدينة`: whether nothing but where it was said stands before the next comma or stop. */
export function saysWhere({ tokens, classes, cues }: Reading, from: number, end: number): boolean {
  const place = tokens[from + 1]?.form ?? '';
  // `قال الوزير لصحيفة الساحل.`
  const { proclitic, head } = classes.of(tokens[from]?.form ?? '');
  if (proclitic === 'ل' && head?.kind === 'outlet')
    return tokens
      .slice(from + 1, from + 5)
      .some(({ text }, k) => text === '.' || from + 1 + k >= end);
  const setting = classes.of(place).classes.has('setting');
  const occasion = isNarration('occasion', place.replace(/^ال/, ''));
  if (!/^(?:في|خلال|عقب|علي|امام|اثناء|عبر)$/.test(tokens[from]?.form ?? '')) return false;
  if (!setting && !occasion && place !== 'هامش') return false;
  for (let k = from + 2; k < Math.min(end, from + LONGEST_PLACE); k++) {
    if (isComma(tokens[k]) || tokens[k]?.text === '.') return true;
    // `أوضح الوزير في تصريح أسباب التأخير`: what he explained
    const object = k > from + 2 && classes.isVerbalNoun(tokens[k]?.form ?? '');
    if (tokens[k]?.kind !== 'word' || cues[k] || isComplementizer(tokens[k]) || object)
      return false;
  }
  return false;
}
