/**
 * Forms of reporting verbs where they stand: a verb there, or a noun, a name or a preposition of the same letters.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import { SAID_ALONE } from '../names/phrase-context.ts';
import type { WordClasses } from '../names/word-class.ts';
import { hidesName } from '../names/word-names.ts';
import { isComplementizer } from './complementizers.ts';
import { type CueReading, loadCueLexicon, readCue } from './cue-lexicon.ts';
import { OWN_SIDE } from './own-side.ts';

/** A word that is a form of a reporting verb or its noun. */
export interface CueWord {
  readonly reading: CueReading;
  /** Whether `و` or `ف` is written onto it. */
  readonly conjunction: boolean;
}

/** Words after which a form is a verb and no noun: `قد حكم`, `ما ذكر`. */
const VERBAL_BEFORE = new Set(
  'قد وقد فقد لقد ما لما مما كما لم ولم لن ولن الذي التي الذين حيث ثم عندما حين حينما بعدما فيما بينما اذ سبق لكنه لكنها لكنهم ولكنه ولكنها ولكنهم'.split(
    ' ',
  ),
);

/** A vowel sign `u` on the first or second letter of a past verb. */
const PASSIVE = /^[وف]?\p{L}{1,2}\u064f/u;

/** Whether `كان` and a few words stand before a token, and a demand, a promise or a clause after it. */
function followsWas(tokens: readonly Token[], at: number): boolean {
  const over = /^(?:مرارا|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|امس)$/;
  const next = over.test(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
  if (!/^(?:ب.{2,}|ب?ان(?:ه|ها)?)$/.test(tokens[next]?.form ?? '')) return false;
  for (let k = at - 1; k > Math.max(-1, at - 9); k--) {
    if (tokens[k]?.kind !== 'word') return false;
    if (/^و?كانت?$/.test(tokens[k]?.form ?? '')) return k < at - 1;
    // `إلا أن المتحدثة ردت بأن`, whose form is no noun's
    const yet =
      /^(?:الا|غير|بيد)$/.test(tokens[k - 1]?.form ?? '') || /^و?لكن$/.test(tokens[k]?.form ?? '');
    // … and `غير أن ممثل النيابة رد بأن`
    const that = /^بان/.test(tokens[at + 1]?.form ?? '');
    if (yet && (that || /ت$/.test(tokens[at]?.form ?? ''))) return k < at - 1;
  }
  return false;
}

/** `من جهة أخرى`, `إلى ذلك`, `في السياق نفسه`: whether the last word of what joins a sentence to the one before stands there. */
function linksSentence(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at]?.form ?? '';
  const short = /^(?:ذلك|المقابل|الاثناء)$/.test(last);
  if (!short && !/^(?:اخري?|ثانيه?|متصل|ذاته|نفسه|عينه)$/.test(last)) return false;
  const noun = /^(?:ال)?(?:جهه|جانب|ناحيه|سياق|صعيد|اطار|وقت|صدد|موضوع)$/;
  if (!short && !noun.test(tokens[at - 1]?.form ?? '')) return false;
  const first = short ? at - 1 : at - 2;
  if (!/^[وف]?(?:من|في|علي|الي|مع)$/.test(tokens[first]?.form ?? '')) return false;
  return tokens[first]?.opensLine === true || /^[.،,]$/.test(tokens[first - 1]?.text ?? '.');
}

/** `وعندما سئل عن المقاطعة رد باقتضاب: …`: a verb before its colon, in a sentence that was asked for. */
function answers(tokens: readonly Token[], at: number): boolean {
  const colon = tokens[at + 1]?.text === ':' ? at + 1 : at + 2;
  return tokens[colon]?.text === ':' && askedFrom(tokens, at) !== undefined;
}

/** Token that `عندما سئل`, `ولدى سؤاله` begin at before a verb, to the mark before it. */
export function askedFrom(tokens: readonly Token[], at: number): number | undefined {
  for (let k = at - 1; k > Math.max(0, at - 16); k--) {
    if (tokens[k]?.kind === 'mark' && !/^[،,]$/.test(tokens[k]?.text ?? '')) return undefined;
    if (!/^(?:سيل|سيلت|سالته|سواله|سوالها)$/.test(tokens[k]?.form ?? '')) continue;
    return /^و?(?:عندما|حين|حينما|لما|لدي|عند)$/.test(tokens[k - 1]?.form ?? '')
      ? k - 1
      : undefined;
  }
  return undefined;
}
/** `عاد ليقول إن`: a verb whose purpose is what is said. */
export const RETURNS = /^[وف]?(?:عادت?|[يت]عود|خرجت?|اطلت?)$/;

/** `من جهته`, `بدورها`: after these the next speaker's verb comes. */
const opensTurn = (form: string): boolean => OWN_SIDE.test(form) || /^بدوره(?:ا|م)?$/.test(form);

/** `بدوره، بين مدير البلدية أن` against `بين البلدين`: somebody after the verb, and `أن` before any other verb of saying. */
function tellsThat(tokens: readonly Token[], at: number, classes: WordClasses): boolean {
  const before = tokens[at - 1];
  const opens = tokens[at]?.opensLine || /^[.،,]$/.test(before?.text ?? '.');
  if (!opens && before?.form !== 'فيما' && !opensTurn(before?.form ?? '')) return false;
  const { head, givenName } = classes.of(tokens[at + 1]?.form ?? '');
  if (head?.number !== 'singular' && !givenName) return false;
  for (let i = at + 2; i < at + 20; i++) {
    const token = tokens[i];
    if (!token || token.opensLine || /^[.:؛]$/.test(token.text)) return false;
    if (isComplementizer(token)) return true;
    const cue = readCue(loadCueLexicon(), token.form);
    if (cue && cue.reading.tense !== 'noun') return false;
  }
  return false;
}

const FIRST_PERSON = new Set('انا وانا انني اني نحن ونحن اننا'.split(' '));

const isComma = (token: Token | undefined): boolean => /^[،,]$/.test(token?.text ?? '');

/** What a sentence opens with that tells first what it is about. */
const TOPIC = /^[وف]?(?:عن|حول|بشان|بخصوص|فيما|تعليقا|ردا)$/;

/** The first word of the sentence that a token stands in, to the mark or line before it. */
function opening(tokens: readonly Token[], at: number): string {
  let from = at;
  while (from > 0 && !tokens[from]?.opensLine && tokens[from - 1]?.kind !== 'mark') from--;
  return tokens[from]?.form ?? '';
}

/** Tells whether a form that the lexicon knows is a verb where it stands, and not a noun of the same letters. */
export function isCueHere(
  tokens: readonly Token[],
  i: number,
  { reading, conjunction }: CueWord,
  classes: WordClasses,
): boolean {
  const token = tokens[i] as Token;
  const { lemma, tense, pronoun } = reading;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  // `خبير علم الفيروسات`, `أستاذ علم الاجتماع`
  const taught =
    classes.of(before?.form ?? '').head?.kind === 'person' && /^ال/.test(next?.form ?? '');
  if (token.form === 'علم' && taught && !classes.of(before?.form ?? '').definite) return false;
  // `أبدى تخوف العمال من أن`: a noun, whose they are
  if (tense === 'past' && /^[وف]?(?:ابدي|ابدت|ابدوا)$/.test(before?.form ?? '')) return false;
  // `رئيس نادى القضاة`, `أصدر نادى القضاة بيانا`: Egypt prints `نادي` so.
  const club = token.text === 'نادى' && before?.kind === 'word' && !/^ب/.test(next?.form ?? '');
  if (club && !VERBAL_BEFORE.has(before.form)) return false;
  // `وهو رأى يشاركه فيه الخبير`: Egypt prints `رأي` so.
  if (token.text === 'رأى' && /^[وف]?هو$/.test(before?.form ?? '')) return false;
  // `هنا وقفت` is no `هنأ`
  if (lemma.lemma === 'هنأ' && token.text.endsWith('ا')) return false;
  // `قدم كشفاً بأربعة طرق`: a noun
  if (tense === 'past' && /(?:اً|ًا)$/u.test(token.text)) return false;
  // `ألف طالب وطالبة`: pupils, who demand nothing.
  const pupils =
    /^(?:ال)?طالب(?:ا|ات)?$/.test(token.form) && /^وطالب(?:ه|ات)$/.test(next?.form ?? '');
  const pupil =
    /^وطالب(?:ه|ات)$/.test(token.form) && /^(?:ال)?طا?لا?ب(?:ا|ات)?$/.test(before?.form ?? '');
  if (pupils || pupil) return false;
  // `اتُهم`, `ذُكر`: a passive tells nobody.
  if (tense === 'past' && PASSIVE.test(token.text)) return false;
  // `إدين هاليلوفيتش` is no `أدين`.
  if (/^[وف]?إ/.test(token.text) && lemma.lemma.startsWith('أ') && tense !== 'noun') return false;
  if (reading.jussive && before?.form !== 'لم' && before?.form !== 'ولم') return false;
  // `تابعة للشركة` is no `تابعه`.
  if (pronoun && /ة$/.test(token.text)) return false;
  // `مؤتمر تابعته (الصباح)`: who was there.
  if (lemma.lemma === 'تابع' && pronoun) return false;
  // `ومن الجدير ذكره أن`, `ومما يجدر ذكره أن`: worth telling, by nobody.
  if (/^ذكره(?:ا)?$/.test(token.form) && /^(?:و?ال?جدير|[يت]جدر)$/.test(before?.form ?? ''))
    return false;
  // `اقرأ أيضا:`
  if (lemma.lemma === 'أقر' && /أ$/.test(token.text)) return false;
  if (tense === 'noun') return !conjunction;
  // `…، ليضيف: «…»` goes on; `جاء ليعلن أن` tells a purpose.
  if (/^ل[يت]/.test(token.form) && tense === 'present' && before?.kind !== 'mark') {
    const clause = isComplementizer(next) || next?.text === ':';
    return clause && tokens.slice(Math.max(0, i - 7), i - 1).some(({ form }) => RETURNS.test(form));
  }
  // `محام يدعى سامي` against `يدعي أن`.
  const named =
    /ى$/.test(token.text) && classes.of(token.form.replace(/^و/, '')).classes.has('named-by');
  if (named && !isComplementizer(tokens[i + 1])) return false;
  if (lemma.exact && /ي$/.test(token.form) && !/ى/.test(token.text)) return false;
  // `مصدر طالبا عدم ذكر اسمه`
  if (hidesName(tokens, i)) return false;
  // `اعتقال خمسة متهمين بالإرهاب`: those who are accused.
  if (lemma.lemma === 'اتهم' && /(?:ين|ون|ان)$/.test(token.form) && before?.kind === 'word')
    return false;
  // `طالب مجددا بالإفراج`: once more, and not `مجددا دعوته إلى الحوار`
  if (
    token.form === 'مجددا' &&
    !/^(?:ال)?(?:تاكيد|دعو[هت]|رفض|التزام|تمسك|دعم|مطالب|تعهد|ثق[هت]|ادان[هت]|استعداد|حرص)/.test(
      next?.form ?? '',
    )
  )
    return false;
  // `عن أمله في`, `بعد مطالبة الحزب`: after a preposition it is a noun.
  if (tense === 'participle') {
    // `مونيكا عوض متحدثة يونيسف`: a title without its article.
    const titled = classes.of(token.form).head !== undefined && before?.kind === 'word';
    // `مشيرة إلى`, though `مشيره` is `his marshal` as well
    const opens = /^(?:الي|ب?ان.{0,2})$/.test(tokens[i + 1]?.form ?? '');
    if (titled && /ه$/.test(token.form) && !opens) return false;
    // `المعهد، ومقره جنيف، أن`: where it sits.
    if (lemma.lemma === 'أقر' && /ه$/.test(token.text)) return false;
    // `صيدلية مهددة بالإفلاس`: threatened, and no threat
    if (lemma.lemma === 'هدد' && /ه$/.test(token.form) && before?.kind === 'word') return false;
    // `ذكرت مصادر مؤكدة لـ"الصباح" أن`: what the sources are
    const sure = lemma.lemma === 'أكد' && !conjunction && !/ا$/.test(token.form);
    if (sure && /^(?:مصدر|مصادر|معلومات|انباء)$/.test(before?.form ?? '')) return false;
    const noun = /ه$/.test(token.form) && /^(?:عن|من|في|الي|علي|مع)$/.test(before?.form ?? '');
    return conjunction || !noun;
  }
  // `مصدر طلب عدم الكشف عن اسمه`
  if (hidesName(tokens, i) || (/^كشف$/.test(token.form) && hidesName(tokens, i - 1))) return false;
  // `بيّن`, `عبّر`: the printed sign makes it a verb.
  const doubled = /\u0651/.test(token.text);
  const plain = classes.of(token.form).classes.has('preposition') && !conjunction && !doubled;
  // `وعن الميزانية بين أن المشروع جاهز`, and not `خير بين أن يستقيل وأن`
  const told = /^أن/.test(next?.text ?? '') && lemma.lemma === 'بين' && plain;
  const subject = classes.of(tokens[i + 2]?.form ?? '');
  if (told && (/^أن(?:ه|ها|هم)$/.test(next?.text ?? '') || subject.definite)) return true;
  if (plain && lemma.lemma === 'بين') return tellsThat(tokens, i, classes);
  if (plain && !token.opensLine && before?.text !== '.') return false;
  // `عبر الوزير عن أسفه` against `عبر النهر قارب`
  if (plain && !tokens.slice(i + 1, i + 9).some(({ form }) => form === 'عن')) return false;
  // `القاضي بارك سانغ وون`: a Korean surname
  const office = classes.of(before?.form ?? '').head?.kind === 'person' && next?.kind === 'word';
  // and `قال بارك هيون سو`
  const after = before !== undefined && SAID_ALONE.test(before.form) && next?.kind === 'word';
  const park = token.form === 'بارك' && tense === 'past' && (office || after);
  if (park && !classes.of(next?.form ?? '').definite) return false;
  // `محمود ديكو، أبرز وجوه الحراك، يقول`: the most prominent of them.
  const first = classes.of(next?.form ?? '');
  const ranked = lemma.lemma === 'أبرز' && !conjunction && before !== undefined;
  if (ranked && tense === 'past' && next?.kind === 'word' && !isComplementizer(next)) {
    if (!first.definite && !first.head && !first.givenName) return false;
  }
  // `أحمد طالب ولد خيار`
  const link = /^(?:ولد|بن|ابن|بنت)$/.test(tokens[i + 1]?.form ?? '');
  const given = classes.of(before?.form ?? '').givenName;
  if (!conjunction && link && given) return false;
  // `قال الدكتور طالب الرفاعي إن`
  const { head } = classes.of(before?.form ?? '');
  const rank = classes.of(before?.form ?? '').classes.has('rank');
  const titled = rank || (head !== undefined && /^(?:person|honorific)$/.test(head.kind));
  const clause = /^[إأ]ن(?:ه|ها)?$|^بأن/.test(tokens[i + 2]?.text ?? '');
  const word =
    classes.lexicon.wordNames.has(token.form) && classes.of(tokens[i + 1]?.form ?? '').definite;
  if (titled && word && clause) return false;
  // `مساعد الوزير، مدحت عرفة، إن`: a given name that is a verb elsewhere, between commas.
  const called =
    !conjunction && classes.of(token.form).givenName && isComma(before) && next?.kind === 'word';
  if (called && (isComma(tokens[i + 2]) || isComma(tokens[i + 3]))) return false;
  if (before?.kind !== 'word' || token.opensLine) return true;
  if (FIRST_PERSON.has(before.form)) return false;
  // `لن توقع اتفاقا`: the present of another verb.
  if (tense === 'past' && /^[وف]?(?:لن|لم|سوف)$/.test(before.form)) return false;
  // `منطقة علم الروم`: a place's name.
  if (tense === 'past' && !conjunction && classes.isRegion(before.form)) return false;
  if (VERBAL_BEFORE.has(before.form)) return true;
  const class_ = classes.of(before.form);
  // `سامي علي دعا إلى`
  if (before.text === 'علي' && classes.of(tokens[i - 2]?.form ?? '').givenName) return true;
  if (
    tense === 'past' &&
    !conjunction &&
    /^(?:عدم|دون|اي|كل|غير|بهدف|لاجل|اجل|بغرض|رغم|محاوله)$/.test(before.form)
  ) {
    return false;
  }
  // `وفي تدوينة له كتب النائب`
  const someone = first.givenName || /^(?:person|honorific|body)$/.test(first.head?.kind ?? '');
  if (tense === 'past' && /^له(?:ا|م)?$/.test(before.form) && someone) return true;
  // `وفي رسالة تلقت الصحيفة نسخة منها ناشد الأهالي الوزير`: a preposition with its pronoun governs nothing.
  const own = /^(?:من|في|عن|علي|الي)ه(?:ا|م|ما)?$/.test(before.form);
  if (
    tense === 'past' &&
    own &&
    !lemma.tight &&
    (someone || /^(?:group|source)$/.test(first.head?.kind ?? ''))
  )
    return true;
  if (tense === 'past' && !conjunction && class_.classes.has('preposition')) {
    return token.spaced && before.form === 'بعد' ? false : class_.classes.has('time');
  }
  if (lemma.tight && !conjunction && !doubled) {
    // `وكان حاكم مصرف لبنان وعد بإعادة الأموال`
    if (tense === 'past' && !pronoun && followsWas(tokens, i)) return true;
    // `عبر صفحته`, `بين البلدين`
    if (classes.of(token.form).classes.has('preposition') && !doubled) return false;
    if (pronoun) return false;
    // `لكن صحفا عدة نقلت عن شهود`
    const relayed = tense === 'past' && /ت$/.test(token.form) && lemma.frames.has('relay');
    if (relayed && next?.form === 'عن' && !class_.classes.has('preposition')) return true;
    // `من الرباط وجهت المدعية دعوة`
    const from = classes.of(tokens[i - 2]?.form ?? '').classes.has('preposition');
    if (from && classes.lexicon.places.has(before.form)) return true;
    // `وفي كسلا وجه معتمد المحلية بإغلاق المطاعم`: a town that no list has opens the sentence.
    const town = tokens[i - 2];
    const opens = town?.opensLine || /^[.]$/.test(tokens[i - 3]?.text ?? '.');
    const office = first.head?.kind === 'person' && first.head.number === 'singular';
    if (tense === 'past' && opens && /^[وف]?(?:في|من)$/.test(town?.form ?? '') && office)
      return true;
    // `مدير الوحدة سامي حداد أرجع سبب العطل إلى`: no other word stands before what is ascribed.
    if (lemma.lemma === 'أرجع' && /^(?:سبب|اسباب|ذلك)$/.test(next?.form ?? '')) return true;
    // `الممرضون الذين حضروا أجمعوا على أن`
    const agreed = lemma.lemma === 'أجمع' && tense === 'past' && reading.number === 'plural';
    if (agreed && next?.form === 'علي') return true;
    if (tense === 'past' && linksSentence(tokens, i - 1)) return true;
    if (lemma.lemma === 'رد' && tense === 'past' && answers(tokens, i)) return true;
    // `وعن طموحه هذا الموسم رد المهاجم بأن`
    const that = [i + 2, i + 3].some((k) => /^بان/.test(tokens[k]?.form ?? ''));
    if (lemma.lemma === 'رد' && tense === 'past' && that && TOPIC.test(opening(tokens, i)))
      return true;
    // `«…»، هكذا رد المتحدث`, `من جهته أبرز مدير التعاونية أن`
    if (before.form === 'هكذا') return true;
    const marked = lemma.lemma === 'علم' && /^["«“]$/.test(next?.text ?? '');
    const somebody = /^(?:person|honorific|body)$/.test(first.head?.kind ?? '');
    const named = first.givenName || marked || somebody;
    if (tense === 'past' && opensTurn(before.form) && named) return true;
    // `وفي مداخلة لها اعتبرت الناقدة أن`
    if (/^له(?:ا|م)?$/.test(before.form)) return true;
    return class_.classes.has('adjunct') || class_.classes.has('time');
  }
  return true;
}
