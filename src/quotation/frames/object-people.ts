/**
 * People right behind a verb who are its object, and not its subject: whoever is urged, accused, promised something,
 * called upon or blamed.
 *
 * @module
 */
import { isComma } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import type { NounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isRelative } from '../../names/words/phrase-context.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { genderOfState } from '../subjects/state-gender.ts';
import { isAllOfThem } from './all-of-them.ts';
import type { FrameText } from './frame-text.ts';
import { blamedFrom, isThingBehindThing, startsCalled } from './object-bounds.ts';

/** People to whom news makes promises. */
const PROMISED = wordPattern('quotation/frames', 'promised', 'ال');

/** Bodies of whom one demands. */
const AUTHORITY = wordList('quotation/frames', 'authority');

/** In tokens: how far back in its sentence whoever demands may have spoken. */
const REACH = 60;

/** In tokens: what may be told between commas of whoever is accused. */
const LONGEST_GLOSS = 14;

/** People who are somebody's: `زملاءه`. */
const HIS =
  /^(?:زملا|اعضا|ابنا|رفاق|انصار|موي?دي|مناصري|لاعبي|شركا|حلفا|اصدقا|جيران)[ءي]?ه(?:ا|م)?$/;

/** `اتهم الدويسان الوزير بالفشل`: a title with `ال` right after a surname alone is whom the verb is about. */
export function isAccused(frame: FrameText, phrase: NounPhrase): boolean {
  const { from, name, titles } = phrase;
  const title = titles[0];
  if (name?.from !== from || name.to !== title?.from) return false;
  const { definite, head } = frame.reading.classes.of(frame.tokens[title.from]?.form ?? '');
  // `ودعا المغزاوي رئيس الجمهورية إلى`, `طالبت لويزة حنون وزير العدل بالإفراج`
  const surname = name.to - name.from === 1;
  const other = head?.kind === 'person' && head.gender !== frame.cue.reading.gender;
  if (other || (surname && (definite || frame.has('urge', 'charge')))) return true;
  if (isBegged(frame, phrase)) return true;
  // `واتهم سامي حداد الوزير بالكذب`
  return frame.cue.reading.lemma.stance === 'accuses' && isNameBeforeTitle(frame, phrase);
}

/** `حث سامي حداد رئيس الحكومة على التدخل`: verbs that must have somebody for an object, before what is asked of him. */
function isBegged(frame: FrameText, { to }: NounPhrase): boolean {
  if (!/^(?:حث|حض|ناشد)$/.test(frame.cue.reading.lemma.lemma) || to >= frame.limit) return false;
  const { form } = frame.tokens[to] ?? { form: '' };
  return form === 'علي' || form === 'عدم' || frame.reading.classes.isVerbalNoun(form);
}

/** `واتهمت زينب حداد الوزير بالكذب`: a name of several words, and the bare title of whom the charge is about. */
export function isNameBeforeTitle(frame: FrameText, { name, titles, to }: NounPhrase): boolean {
  const [title] = titles;
  if (!name || !title || name.to - name.from < 2 || title.to - title.from > 1) return false;
  const { definite } = frame.reading.classes.of(frame.tokens[title.from]?.form ?? '');
  const first = frame.tokens[name.from]?.form ?? '';
  const { givenName, classes } = frame.reading.classes.of(first);
  const called = givenName || classes.has('name-link') || frame.reading.phrases.surnames.has(first);
  return definite && called && to < frame.limit && frame.startsCharge(to);
}

/**
 * `واتهم الأمين العام للبلدية بالتلاعب`, `واتهمت فرنسا باستخدام`: a verb that must have an object, and one phrase that can be no
 * two, before its charge.
 */
export function isOnlyObject(frame: FrameText, phrase: NounPhrase): boolean {
  const { lemma, pronoun } = frame.cue.reading;
  if (isOnlyBlamed(frame, phrase)) return true;
  const accuses = lemma.stance === 'accuses' && !frame.has('with') && !pronoun;
  const called = phrase.name?.from === phrase.from;
  if (!accuses || !frame.has('charge') || phrase.joint || called) return false;
  if (isAccusedState(frame, phrase) || isChargedBehindGloss(frame, phrase)) return true;
  if (!phrase.head) return false;
  for (let i = phrase.from + 1; i < Math.min(phrase.to + 1, frame.limit); i++) {
    const { form } = frame.tokens[i] as { form: string };
    const deed = frame.reading.classes.isVerbalNoun(form.slice(1));
    if (frame.startsCharge(i) && (i === phrase.to || deed)) return true;
    if (i === phrase.to) return false;
    const { classes, bare, nisba } = frame.reading.classes.of(form);
    // `الحزب الحاكم`
    const ruling = /^الحاكمه?$/.test(form);
    const described = ruling || nisba || frame.reading.classes.of(bare).classes.has('adjective');
    const owner = !phrase.headDefinite && i === phrase.from + 1;
    const tied = /^(?:لل|ب|ل)/.test(form) || classes.has('title-adjective');
    if (!described && !owner && !tied) return false;
  }
  return false;
}

/** `وحملت طهران مسؤولية الهجوم`: one who is blamed, as the verb must have an object before what he is blamed for. */
function isOnlyBlamed(frame: FrameText, phrase: NounPhrase): boolean {
  const { to, from, state, head, name, joint } = phrase;
  if (!frame.has('blame') || to >= frame.limit || joint || frame.cue.reading.tense !== 'past')
    return false;
  const one = (state !== undefined && !head) || (head !== undefined && !name) || to - from === 1;
  if (blamedFrom(frame, phrase) !== undefined) return false;
  return one && /^(?:ال)?مس[وي]+ليه$/.test(frame.tokens[to]?.form ?? '');
}

/** `واتهمت إسرائيل باستخدام أسلحة محرمة`: a state, in what somebody says besides; alone it is a passive. */
function isAccusedState(frame: FrameText, { state, head, to }: NounPhrase): boolean {
  const again = /^(?:كما|كذلك|ايضا|ثم)$/.test(frame.tokens[frame.at - 1]?.form ?? '');
  const besides = frame.cue.conjunction || again;
  return state !== undefined && !head && besides && to < frame.limit && frame.startsCharge(to);
}

/** `كذلك اتهمت حركة "الفجر" التي تسيطر على الجنوب، | بإطلاق قذائف`: what is told of whoever is accused, and then the charge. */
function isChargedBehindGloss(frame: FrameText, { to, head, name }: NounPhrase): boolean {
  if (!head || name || !isRelative(frame.reading.phrases, to)) return false;
  for (let k = to + 1; k < Math.min(frame.limit - 1, to + LONGEST_GLOSS); k++) {
    if (frame.reading.cues[k] || frame.startsCharge(k)) return false;
    if (isComma(frame.tokens[k])) return frame.startsCharge(k + 1);
  }
  return false;
}

/** `قال المقطري: «…»، وطالب المبعوث سامي علي بتسمية الطرف`: a demand that goes on with whoever spoke in the sentence. */
export function isDemandedOf(frame: FrameText, phrase: NounPhrase): boolean {
  const { lemma, tense } = frame.cue.reading;
  // `دانت الكتلة التهديد، وحملت الحكومة مسؤولية سلامته`: whoever is blamed
  const blamed = frame.has('blame') && /^(?:ال)?مسووليه$/.test(frame.tokens[phrase.to]?.form ?? '');
  if (!(lemma.lemma === 'طالب' || blamed) || tense !== 'past' || !frame.cue.conjunction)
    return false;
  // `وطالبت وزارة التجارة بالتدخل`: an authority is asked more often than it asks.
  const asked = phrase.head?.kind === 'person' || AUTHORITY.has(phrase.head?.lemma ?? '');
  if (phrase.to >= frame.limit) return false;
  if (!blamed && !(asked && frame.startsDemand(phrase.to))) return false;
  return goesOnSpeaking(frame);
}

/** Whether a verb that agrees with this one stands before it in the sentence. */
function goesOnSpeaking(frame: FrameText): boolean {
  const from = frame.reading.bounds[frame.reading.sentences[frame.at] as number]?.from ?? frame.at;
  for (let i = frame.at - 1; i >= Math.max(from, frame.at - REACH); i--) {
    const before = frame.reading.cues[i]?.reading;
    if (before?.tense === 'past' && before.gender === frame.cue.reading.gender) return true;
  }
  return false;
}

/** `قال المحافظ إن السد قديم، ودعا السكان إلى الحذر`: people whom a speaker calls upon, in the sentence that he speaks in. */
function isCalledUpon(frame: FrameText, phrase: NounPhrase, first: string): boolean {
  const calls = /^(?:دعا|ناشد|حث|حض)$/.test(frame.cue.reading.lemma.lemma);
  if (!calls || !frame.cue.conjunction || frame.cue.reading.tense !== 'past') return false;
  const next = frame.tokens[phrase.from + 1]?.form ?? '';
  const alone = PROMISED.test(first) && (phrase.to - phrase.from === 1 || next === 'الي');
  return (alone || /^(?:سكان|اهالي|انصار|جماهير|ابناء)$/.test(first)) && goesOnSpeaking(frame);
}

/** `دعا المجتمع الدولي إلى فتح المعبر`, and not `دعا المجتمع الدولي الطرفين إلى`: on whom everybody calls. */
function isCommunity(frame: FrameText, { from, to }: NounPhrase, first: string): boolean {
  const calls = /^(?:دعا|طالب|ناشد|حث|حض)$/.test(frame.cue.reading.lemma.lemma);
  const all = /^(?:المجتمع الدولي|الاسره الدوليه)$/;
  if (!calls || !all.test(`${first} ${frame.tokens[from + 1]?.form}`)) return false;
  return to - from === 2 && to < frame.limit && frame.startsUrge(to);
}

/** A verb with an object may have left its subject out: `وطالب الوزارة بضرورة` is not what a ministry said. */
export function isSubject(frame: FrameText, phrase: NounPhrase): boolean {
  const { form } = frame.tokens[phrase.from] ?? { form: '' };
  if (!frame.has('charge', 'urge', 'blame', 'deem', 'name'))
    return !isInformed(frame, phrase, form);
  const object =
    isCommonNoun(frame, phrase, form) ||
    isDescribed(frame, phrase) ||
    isTheirOwn(frame, phrase, form) ||
    isOblique(frame, phrase, form) ||
    isBlamed(frame, phrase) ||
    (!frame.cue.reading.pronoun && isTold(frame, phrase, form));
  return !object && (isKnownSurname(frame, phrase, form) || takesVerb(frame, phrase, form));
}

/** Whether a phrase is of those to whom the verb is said; whoever a pronoun stands for is told already: `وطمأنهم المدير بأن`. */
const isTold = (frame: FrameText, phrase: NounPhrase, form: string): boolean =>
  isAllOfThem(frame, phrase, form) ||
  isSoothed(frame, phrase) ||
  isUrged(frame, phrase, form) ||
  isPromised(frame, phrase, form) ||
  isCalledUpon(frame, phrase, form) ||
  isCommunity(frame, phrase, form);

/** `وصفت الحادث بأنه`: a word with `ال` that is nobody's name here. */
function isCommonNoun(frame: FrameText, phrase: NounPhrase, form: string): boolean {
  const common = !phrase.head && !phrase.state && /^ال/.test(form);
  return common && !isSomebody(frame.reading, phrase);
}

/** In tokens: how far behind a phrase another may be called something. */
const NEXT_CALLED = 25;

/**
 * `ووصف رئيس الحكومة بالفاشل`: who is called so, right before what; and not `ووصف مدير الصحة بالمحافظة الوضع بأنه خطير`, where
 * something else is.
 */
function isDescribed(frame: FrameText, phrase: NounPhrase): boolean {
  const { to, joint, head, name } = phrase;
  if (!frame.has('name') || frame.cue.reading.pronoun || joint || !startsCalled(frame, to))
    return false;
  // `ووصف الحربي الوزير بالكاذب`, `ووصف المتحدث سامي حداد القرار بالمجحف`: the last word of the phrase is what is called so
  const last = /^ال/.test(frame.tokens[to - 1]?.form ?? '');
  if (isThingBehindThing(frame, phrase) || (name && last)) return false;
  // `ووصفت السلطات بأنه عمل إرهابي`: something that was told before
  const pronoun = /^بانه(ا)?$/.exec(frame.tokens[to]?.form ?? '');
  const other = pronoun?.[1]
    ? head?.gender === 'm'
    : head?.gender === 'f' || head?.number === 'plural';
  if (pronoun && other) return false;
  const next = (k: number) => startsCalled(frame, k) && !frame.afterComma(k);
  return !frame.findAhead(to + 2, NEXT_CALLED, next);
}

/** `وأخبر اللجنة أن`, `قال حداد إن السد قديم، وأبلغ المجلس أن`: a body that whoever spoke tells something. */
function isInformed(frame: FrameText, phrase: NounPhrase, form: string): boolean {
  const { head, name, joint, headDefinite } = phrase;
  const { conjunction, reading } = frame.cue;
  if (!/^(?:أخبر|أبلغ|أعلم|أطلع)$/.test(reading.lemma.lemma) || reading.tense !== 'past')
    return false;
  const body = head?.kind === 'body' && !name && !joint;
  if (!body || !conjunction || !frame.isOpenerAt(phrase.to)) return false;
  return !takesVerb(frame, phrase, form) || (headDefinite && goesOnSpeaking(frame));
}

/** `وطمأن المرضى بأن`, and not `وطمأن الوزير المرضى بأن` */
function isSoothed(frame: FrameText, { from, to, name, head }: NounPhrase): boolean {
  const others = /^ال.{3}/.test(frame.tokens[to]?.form ?? '');
  if (frame.cue.reading.lemma.lemma !== 'طمأن' || !frame.cue.conjunction || others) return false;
  return !name && head?.kind !== 'body' && to - from === 1;
}

/** `وحثت الجامعة العربية على الإصرار`: whoever is urged must be told, so the one phrase is that. */
function isUrged(frame: FrameText, { from, to }: NounPhrase, form: string): boolean {
  const after = frame.tokens[PROMISED.test(form) ? from + 1 : to]?.form ?? '';
  const urges = /^(?:حث|حض|شجع)$/.test(frame.cue.reading.lemma.lemma);
  // … and not `وحث الوزيران على التهدئة`
  const nominative = /^ال.{3,}(?:ان|ون)$/.test(form);
  return urges && after === 'علي' && frame.cue.conjunction && !nominative;
}

/** `ودعا أنصاره إلى التظاهر`: those who are somebody's are called upon by him. */
function isTheirOwn(frame: FrameText, { head }: NounPhrase, form: string): boolean {
  const owned =
    head?.kind === 'group' && frame.reading.classes.of(form).definite && !form.startsWith('ال');
  if (owned && /^(?:دعا|حث|حض|ناشد|أمر)$/.test(frame.cue.reading.lemma.lemma)) return true;
  // `ودعا زملاءه إلى التهدئة`
  return frame.has('urge', 'charge') && HIS.test(form);
}

/** `وطالب الصحفيين بكتابة`: the oblique plural is whom the verb is about. */
function isOblique(
  frame: FrameText,
  { from, to, head, headDefinite, joint }: NounPhrase,
  form: string,
): boolean {
  // `ناشد أهالي القرية | السلطات`, whose ending tells nothing
  const others = form === 'اهالي' && /^ال.{3}/.test(frame.tokens[from + 2]?.form ?? '');
  if (others) return false;
  const oblique = /.{3}ين$/.test(form) || (!headDefinite && /.{3}ي$/.test(form));
  if (head?.number === 'plural' && !joint && oblique) return true;
  // `ودعا مرتادي الطرق إلى الالتزام`: … also one that no list knows.
  const word = frame.reading.classes.of(form);
  const theirs = frame.reading.classes.of(frame.tokens[from + 1]?.form ?? '').definite;
  const unlisted = !word.head && !word.givenName && !word.nisba && !word.definite;
  return unlisted && oblique && theirs && to - from > 1 && frame.cue.conjunction;
}

/** `ووعد السكان بتوفير الماء`: whom it was promised, and `ووعد المسؤولون بالتدخل` */
function isPromised(frame: FrameText, { from, to }: NounPhrase, form: string): boolean {
  const promises = frame.cue.reading.lemma.lemma === 'وعد' && frame.cue.conjunction;
  return promises && to - from === 1 && PROMISED.test(form);
}

/** `وحملت حكومة الاحتلال المسؤولية`: what it is blamed for stands inside the phrase. */
function isBlamed(frame: FrameText, phrase: NounPhrase): boolean {
  const { from, to } = phrase;
  if (!frame.has('blame') || blamedFrom(frame, phrase) !== undefined) return false;
  for (let k = from; k < to; k++) {
    if (/^(?:ال)?مس[ءوي]+ليه$/.test(frame.tokens[k]?.form ?? '')) return true;
  }
  return false;
}

/** `اتهم الحية السلطة`: a surname that the article knows. */
function isKnownSurname(frame: FrameText, phrase: NounPhrase, form: string): boolean {
  const { from, to, headDefinite, name } = phrase;
  const surname = to - from === 1 && headDefinite === false && name && form.startsWith('ال');
  return surname === true && isSomebody(frame.reading, phrase);
}

/** Whether a phrase agrees with the verb by its gender, as far as that is known. */
function takesVerb(frame: FrameText, phrase: NounPhrase, form: string): boolean {
  // `وحذر حمزة من أن`: a name whose ending tells no gender.
  const named = phrase.name !== undefined && isSomebody(frame.reading, phrase);
  const shaped = form.endsWith('ه') && !named ? 'f' : undefined;
  // `ودعا الحكومة والأحزاب إلى`: the verb agrees with the first of several
  const first = frame.reading.classes.of(form).head?.gender;
  const alone = phrase.state ? genderOfState(phrase, form) : (phrase.head?.gender ?? shaped);
  const own = phrase.joint ? first : alone;
  // `وتتهم بعض الأوساط الحكومة بكذا`: some of several things are told of as a woman is
  const some = /^(?:بعض|معظم|غالبيه|جميع|كل)$/.test(form) && phrase.to - phrase.from > 1;
  if (!own || some) return true;
  const plural = phrase.head?.number === 'plural';
  if (plural && phrase.head?.kind !== 'body') return true;
  return own === frame.cue.reading.gender;
}
