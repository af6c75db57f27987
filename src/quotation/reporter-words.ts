/**
 * Words of the reporter that end what somebody said: the occasion, an attribution, what is not known, what others make
 * of it.
 *
 * @module
 */
import { opensNumeral } from '../arabic/numerals.ts';
import { isComma, type Token } from '../arabic/tokens.ts';
import { readNounPhrase } from '../names/noun-phrase.ts';
import { isComplementizer } from './complementizers.ts';
import { GOES_ON } from './cue-words.ts';
import { isQuotationMark } from './quotation-marks.ts';
import type { Reading } from './reading.ts';
import { isSomebody } from './somebody.ts';

/** Verbs of what is not told, in the present. */
const UNSAID = /^[يت](?:كشف|حدد|وضح|ذكر|فصح|سمي|خوض|قدم|دلي|عطي|ورد|شر)$/;
/** What is left out, behind `دون`: `دون إعطاء تفاصيل`, `دون الكشف عن هويته`. */
const UNTOLD =
  /^(?:تقديم|ذكر|صدور|اعطاء|(?:ال)?كشف|الخوض|الافصاح|توضيح|تحديد|مزيد|المزيد|تسميه?|الادلاء|ايراد)$/;
/** What was said, as others call it. */
const CLAIMED =
  /^(?:روايه|كلام|موقف|طرح|معلومه|معلومات|انباء|فرضيه|خلاصه|تقدير|مقوله|اتهام|اتهامات|تصريحات|مزاعم|ادعاءات)$/;

/** How, where and to whom something is said, behind it: `متحدثا في ندوة`, `ردا على سؤال`. */
const ADDRESS =
  /^(?:(?:متحدث|مخاطب|متوجه|مستشهد|مستند|متطرق|مستعرض|معقب|مستدل|متكل|شاكر|مهني|معزي|محيي)(?:ا|ه|ين)|ردا|تعليقا|تعقيبا)$/;

/** Tells whether the reporter's own words begin at a token: `…، وذلك بعد`, `…، وفق الوزير`, `…، ولم يوضح`. */
export function endsHere(reading: Reading, i: number, token: Token): boolean {
  if (token.kind !== 'word') return false;
  const { tokens } = reading;
  const { form } = token;
  const next = tokens[i + 1]?.form ?? '';
  const before = tokens[i - 1] as Token;
  const comma = before.kind === 'mark' && /^[،,؛.\-–—”»"]$/.test(before.text);
  // and not `على حد سواء`
  if (form === 'علي' && next === 'حد')
    return tokens[i + 2]?.form !== 'سواء' && !isInterposed(reading, i);
  // `تدفع ثمن قرارات سابقة في إشارة إلى بيع الميناء`: what the reporter takes it to mean
  // … and not `يمكنك - في إشارة إلى الوزير - أن تشتري`
  const meant =
    next === 'اشاره' ? comma || tokens[i + 2]?.form === 'الي' : comma && next === 'معرض';
  if (form === 'في' && meant)
    return !isBetweenDashes(reading, i) && !isCharge(reading, glossEnd(reading, i - 1));
  if (/^حسب(?:هم|ه|ها)$/.test(form) || /^(?:بحسب|حسبما|وفقا|طبقا|وفق)$/.test(form)) {
    const ends = comma || (isLast(reading, i) && isSourced(reading, i));
    return ends && !isBracketed(reading, i);
  }
  if (/^(?:و?يذكر|و?يشار|وتجدر|تجدر)$/.test(form) && /^(?:ان|الي|الاشاره)$/.test(next)) return true;
  if (
    form === 'وذلك' &&
    /^(?:بعد|قبل|خلال|في|علي|بسبب|اثر|عقب|ضمن|ردا|اثناء|لدي|منذ|تزامنا|عقب|بمناسبه)$/.test(next)
  )
    return true;
  if (form === 'وهو' && next === 'ما' && reading.cues[i + 2] !== undefined) return true;
  // `…؛ وهو رأي يشاركه فيه الخبير سامي`
  if (form === 'وهو' && next === 'راي' && /^[يت].{3,}/.test(tokens[i + 2]?.form ?? '')) return true;
  // `…، وهي أرقام يشكك فيها الخبراء`, `…، وهو اتهام تنفيه الوزارة`: what others make of it.
  if (/^وه[وي]$/.test(form) && comma && isDoubted(reading, i + 1)) return true;
  // `…، لكن يعتقد أن`: what nobody is named for.
  if (/^و?لكن$/.test(form) && comma && /^(?:يعتقد|يرجح|يبدو|يخشي|يظن)$/.test(next)) return true;
  // `… دون أن يوضح أن`: what was not said
  if (isLeftUnsaid(tokens, i)) return true;
  if (form === 'دون' && next === 'ان' && isComplementizer(tokens[i + 3]) && reading.cues[i + 2])
    return true;
  if (form === 'والجدير' || form === 'وجدير') return true;
  // `…، ولم ترد أنباء عن ضحايا`, `…، ولم يوضح موعد العودة`: the reporter adds what is not known.
  if (form === 'ولم' && comma) return isUnknown(reading, i + 1);
  if (isQuotationMark(before) && /^(?:بعد|عقب|اثر|خلال|غداه|قبيل|وسط)$/.test(form)) return true;
  // `… غدا دون الخوض في التفاصيل`: what was not told
  if (/^(?:دون|بدون)$/.test(form) && isSilentOn(reading, i)) return true;
  if (!comma) return false;
  // `…، تأكيدا منهم أنهم باقون`: why, as the reporter has it
  if (/^من(?:ه|ها|هم|هما)$/.test(next) && /.{3}(?:اً|ًا|ا|ة)$/u.test(token.text)) return true;
  if (isOtherSide(reading, i)) return true;
  // `…، ثم أضاف`
  const more = form === 'ثم' ? reading.cues[i + 1]?.reading : undefined;
  if (more?.tense === 'past' && GOES_ON.has(more.lemma.lemma)) return true;
  // `…، وفي المقابل كان هو نفسه يدخن`, `…، وللعلم فإن`
  if (/^وب?(?:في|المقابل)$/.test(form) && (form !== 'وفي' || next === 'المقابل')) return true;
  // `…، مع العلم أن`, `…، علما بأن`
  const known = form === 'مع' && next === 'العلم' ? i + 2 : form === 'علما' ? i + 1 : i;
  if (form === 'وللعلم' || (known > i && isComplementizer(tokens[known]))) return true;
  // `…، متحدثا في ندوة`, `…، ردا على سؤال`: where and to whom it was said
  if (ADDRESS.test(form)) return true;
  // `…، مرحبا بقرار الشركات`: a man's in the accusative is what whoever speaks does besides
  if (reading.cues[i]?.reading.tense === 'participle' && /[^ا]ا$/.test(form) && /^ب.{3}/.test(next))
    return true;
  // `…، مشددا على وحدة البلاد`: what the speaker does besides, though nothing is told of it.
  const cue = reading.cues[i]?.reading;
  if (cue?.tense === 'participle' && /^(?:says|demands|warns)$/.test(cue.lemma.stance)) {
    return /^(?:علي|الي|من|عن|مم[ان]|عما)$/.test(next) && /[اه]$/.test(form);
  }
  // `…، جاء ذلك خلال الندوة`, `…، وجاء ذلك على هامش المعرض`
  const occasion = /^(?:خلال|في|علي|اثناء|ضمن|عقب|بعد|لدي|عبر|ردا|تعليقا|تعقيبا|بمناسبه)$/;
  const came = /^و?جاء$/.test(form) && /^(?:ذلك|هذا)$/.test(next);
  if (came && occasion.test(tokens[i + 2]?.form ?? '')) return true;
  // `…، وصدر البيان بعد اللقاء`, `…، وجاء التصريح بعد`
  if (/^و(?:صدر|جاء)ت?$/.test(form) && /^ال(?:بيان|تصريح|تصريحات|اعلان|قرار)$/.test(next))
    return true;
  // `إن الطريق طويل، لكنه أشاد بصبر العمال`: whoever speaks goes on, though nothing is told of it.
  if (/^و?لكن(?:ه|ها|هم)$/.test(form)) {
    const goesOn = reading.cues[i + 1]?.reading;
    return goesOn?.tense === 'past' && /^(?:supports|condemns|doubts)$/.test(goesOn.lemma.stance);
  }
  // `…، ويأتي ذلك في وقت`, `…، وتأتي هذه التصريحات بعد`: the occasion.
  if (/^و[يت]اتي$/.test(form) && /^(?:هذ|ذلك|تلك)/.test(next)) return true;
  if (form === 'وذلك')
    return !/^(?:بشكل|عن|من|عبر|لان|ل.*|ب(?:هدف|غرض|غيه|قصد)|سعيا|حرصا)$/.test(next);
  if (/^(?:دون|من)$/.test(form)) {
    const at = form === 'من' && next === 'دون' ? i + 2 : i + 1;
    const word = tokens[at]?.form ?? '';
    if (form === 'من' && next !== 'دون') return false;
    return (
      (word === 'ان' && reading.cues[at + 1] !== undefined) ||
      // `…، دون صدور أي بيان`, `…، من دون أي تعليق من الوزارة`
      UNTOLD.test(word) ||
      /^(?:اي )?(?:تاكيد|تعليق)$/.test(word === 'اي' ? `اي ${tokens[at + 1]?.form}` : word)
    );
  }
  // `…، رافضا الإدلاء بأي تفاصيل`: what the speaker does not say
  if (/^(?:رافض|ممتنع|مكتفي)(?:ا|ه|ين)$/.test(form)) return true;
  if (form === 'في' && next === 'حين') return !isOfOneAccount(reading, i + 2);
  // `…، في الوقت الذي شدد فيه المحامي على`
  const meanwhile = /^(?:الوقت|وقت)$/.test(next) && form === 'في';
  const verb = next === 'وقت' ? i + 2 : i + 3;
  if (meanwhile && reading.cues[verb] && (verb === i + 2 || tokens[i + 2]?.form === 'الذي'))
    return true;
  // `…، فيما يشبه الانقلاب`, `…، فيما يتعلق بالأسعار`: no clause of its own
  const relative = /^[يت](?:تعلق|خص|شبه|بدو|تصل|عرف|سمي|عتبر)$/;
  if (form === 'فيما' && (relative.test(next) || /^(?:بعد|بين.*|عدا|مضي|سبق|لو|اذا)$/.test(next)))
    return false;
  return form === 'فيما' && !isOfOneAccount(reading, i + 1);
}

/**
 * Whether the clause that `فيما` or `في حين` opens goes on with what was said: what is not or will be, what is left of the
 * same people or things (`نقل ثلاثة إلى المستشفى، فيما غادر اثنان`).
 */
function isOfOneAccount(reading: Reading, at: number): boolean {
  const { tokens, cues } = reading;
  const form = tokens[at]?.form ?? '';
  if (cues[at] && cues[at]?.reading.tense !== 'noun') return false;
  // `فيما لم يصدر تعليق`: what is not known
  if (/^(?:لم|لن)$/.test(form)) return !isUnknown(reading, at + 1);
  if (/^(?:لا|ليست?|سوف|ما|لايزال|لاتزال)$/.test(form) || /^س[يت].{2,}/.test(form)) return true;
  if (/^(?:ي?بقي|[يت]بقي|بقيت|ظلت?|[يت]ظل)$/.test(form)) return true;
  for (let i = at + 1; i < at + 6 && tokens[i]?.kind !== 'mark'; i++) {
    if (cues[i] && cues[i]?.reading.tense !== 'noun') return false;
    const word = tokens[i]?.form ?? '';
    if (tokens[i]?.kind === 'number' || opensNumeral(word) || OTHERS.test(word)) return true;
  }
  return false;
}

/** What is left of those who were told of. */
const OTHERS =
  /^(?:ال)?(?:اخر|اخرون|اخرين|اخري|اخريان|باقي|باقون|باقين|بقيه|باقيه|بعض|نصف|غالبيه)$/;

/** `ولم ترد أنباء عن ضحايا`, `ولم يوضح موعد العودة`: whether what stands behind `لم` was not told. */
const isUnknown = (reading: Reading, at: number): boolean =>
  /^[يت](?:رد|تسن|صدر|تضح|عرف|تبن|علق)$/.test(reading.tokens[at]?.form ?? '') ||
  isSilence(reading, at);

/** `… دون أن يكشف عن عددها`, `…، لكن من دون أن يحدد موعدا`: what whoever spoke did not tell. */
function isLeftUnsaid(tokens: readonly Token[], at: number): boolean {
  let k = at;
  while (/^(?:و?لكن|و?من)$/.test(tokens[k]?.form ?? '') && k < at + 2) k++;
  if (tokens[k]?.form !== 'دون' || tokens[k + 1]?.form !== 'ان') return false;
  return UNSAID.test(tokens[k + 2]?.form ?? '');
}

/** Whether nothing but how little was told follows `دون`: `دون ذكر أي تفاصيل`. */
function isSilentOn({ tokens }: Reading, at: number): boolean {
  if (!UNTOLD.test(tokens[at + 1]?.form ?? '')) return false;
  const words = tokens.slice(at + 2, at + 6);
  return words.some(({ form }) => /^(?:ال)?(?:تفاصيل|ايضاحات|توضيحات)$/.test(form));
}

/** Whether a dash stands right before a token, and another a few words behind it that does not end the sentence. */
function isBetweenDashes({ tokens, sentences }: Reading, at: number): boolean {
  const dash = (k: number) => /^[-–—]$/.test(tokens[k]?.text ?? '');
  if (!dash(at - 1)) return false;
  for (let k = at + 2; k < at + 10; k++)
    if (dash(k)) return tokens[k + 1]?.kind === 'word' && sentences[k + 1] === sentences[at];
  return false;
}

/** `اتهم "الجيران"، في إشارة إلى دولتين، | بإرسال السلاح` */
const isCharge = ({ tokens, classes }: Reading, at: number): boolean => {
  const { form } = tokens[at] ?? { form: '' };
  return form.startsWith('ب') && classes.isVerbalNoun(form.slice(1));
};

/** In tokens: the longest gloss between commas. */
const LONGEST_GLOSS = 20;

/** Token after `، في إشارة إلى المتمردين، ` at a comma; the same token where no such gloss and no comma behind it stand there. */
export function glossEnd({ tokens, sentences }: Reading, at: number): number {
  const glossed = tokens[at + 1]?.form === 'في' && tokens[at + 2]?.form === 'اشاره';
  if (!/^[،,]$/.test(tokens[at]?.text ?? '') || !glossed) return at;
  for (let k = at + 3; k < at + LONGEST_GLOSS && sentences[k] === sentences[at]; k++)
    if (/^[،,]$/.test(tokens[k]?.text ?? '')) return k + 1;
  return at;
}

/** Whether a noun without `ال` stands at a token, and a verb behind it by which it is doubted or denied. */
function isDoubted({ tokens, cues, classes }: Reading, at: number): boolean {
  const noun = tokens[at];
  if (noun?.kind !== 'word' || classes.of(noun.form).definite) return false;
  const verb = cues[at + 1]?.reading;
  const back = verb?.pronoun || /^(?:في|ب|علي)ه(?:ا|م)?$/.test(tokens[at + 2]?.form ?? '');
  // `…، وهي رواية تؤكدها الشرطة`: what was said, and who says so as well
  const claimed = CLAIMED.test(noun.form);
  return (
    (claimed || /^(?:doubts|denies|condemns)$/.test(verb?.lemma.stance ?? '')) && back === true
  );
}

/** `وإذا كان الوزير يقول إن …، فإن النائب يرى أن`: the main clause behind what one grants. */
function isOtherSide({ tokens, cues, bounds, sentences }: Reading, at: number): boolean {
  const first = bounds[sentences[at] as number]?.from ?? at;
  const opener = tokens[first]?.form ?? '';
  // `وبينما يرى الوزير أن …، تعتبر النقابة أن`
  const meanwhile = /^[وف]?(?:بينما|فيما)$/.test(opener) || tokens[first + 1]?.form === 'حين';
  const cue = cues[at];
  if (meanwhile && cue && !cue.conjunction && /^(?:past|present)$/.test(cue.reading.tense))
    return (cues[first + 1] ?? cues[first + 2])?.reading.tense !== undefined;
  return (
    tokens[at]?.form === 'فان' &&
    /^[وف]?(?:اذا|لين|ان)$/.test(tokens[first]?.form ?? '') &&
    /^كانت?$/.test(tokens[first + 1]?.form ?? '')
  );
}

/** Whether a verb of saying after `لم` says nothing: no `أن` follows, `ولم يوضح أسباب القرار`. */
function isSilence(reading: Reading, at: number): boolean {
  const cue = reading.cues[at]?.reading;
  if (cue?.tense !== 'present' || !/^(?:says|announces)$/.test(cue.lemma.stance)) return false;
  return /^(?:أوضح|ذكر|كشف|أعلن|حدد|أشار|أفصح|علق|أدلى|فسر|شرح|بين)$/.test(cue.lemma.lemma);
}

/** `…، وفق هذا القانون، …`: between commas, in the middle of what is said. */
function isBracketed(reading: Reading, at: number): boolean {
  const bounds = reading.bounds[reading.sentences[at] as number];
  if (bounds && isBeforePredicate(reading, at, bounds.to)) return true;
  if (!bounds || !/^هذ/.test(reading.tokens[at + 1]?.form ?? '')) return false;
  for (let k = at + 1; k < Math.min(bounds.to, at + 9); k++) {
    if (/^[،,]$/.test(reading.tokens[k]?.text ?? '')) return bounds.to - k > 4;
  }
  return false;
}

/** `خسرت، على حد علمه، مليونا`: between two commas, behind which what is said goes on. */
function isInterposed({ tokens, cues }: Reading, at: number): boolean {
  if (!isComma(tokens[at - 1])) return false;
  const end = [at + 3, at + 4].find((k) => isComma(tokens[k]));
  const after = end === undefined ? undefined : tokens[end + 1];
  return after?.kind === 'word' && !/^[وف].{3}/.test(after.form) && !cues[(end ?? at) + 1];
}

/** `أن الشركة، وفق تقديرات أولية، خسرت مليونا`, `أن الشركة - بحسب التقرير - خسرت`: what is said is not whole before it. */
function isBeforePredicate({ tokens }: Reading, at: number, end: number): boolean {
  const dash = /^[-–—]$/.test(tokens[at - 1]?.text ?? '');
  if (!dash && !isComma(tokens[at - 1])) return false;
  let subject = at - 2;
  while (subject > at - 5 && tokens[subject]?.kind === 'word' && !isComplementizer(tokens[subject]))
    subject--;
  if (!isComplementizer(tokens[subject])) return false;
  for (let k = at + 1; k < Math.min(end - 2, at + 9); k++) {
    const closes = dash ? /^[-–—]$/.test(tokens[k]?.text ?? '') : isComma(tokens[k]);
    if (closes) return tokens[k + 1]?.kind === 'word' && !/^و.{3}/.test(tokens[k + 1]?.form ?? '');
  }
  return false;
}

/** `وفق الوزير`, `بحسب الوكالة`, and not `وفق أعلى المعايير`. */
function isSourced(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]?.form ?? '';
  if (/^(?:ما|لما)$/.test(next) || /^حسبما$/.test(reading.tokens[at]?.form ?? '')) return true;
  const phrase = readNounPhrase(reading.phrases, at + 1);
  return phrase !== undefined && isSomebody(reading, phrase);
}

function isLast(reading: Reading, i: number): boolean {
  const bounds = reading.bounds[reading.sentences[i] as number];
  return bounds !== undefined && bounds.to - i < 8;
}
