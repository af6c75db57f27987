/**
 * Nouns, names and other verbs that have the letters of a reporting verb, told by how they are printed and by the words
 * beside them.
 *
 * @module
 */
import { opensNumeral } from '../../arabic/numerals.ts';
import { isComma, type Token } from '../../arabic/tokens.ts';
import { SAID_ALONE } from '../../names/words/saying-verbs.ts';
import { hidesName } from '../../names/words/word-names.ts';
import { isComplementizer } from './complementizers.ts';
import type { CuePlace } from './cue-place.ts';

/** Words after which a form is a verb and no noun: `قد حكم`, `ما ذكر`. */
export const VERBAL_BEFORE = new Set(
  'قد وقد فقد لقد ما لما مما كما لم ولم لن ولن الذي التي الذين حيث ثم عندما حين حينما بعدما فيما بينما اذ سبق لكنه لكنها لكنهم ولكنه ولكنها ولكنهم'.split(
    ' ',
  ),
);

/** A vowel sign `u` on the first or second letter of a past verb. */
const PASSIVE = /^[وف]?\p{L}{1,2}\u064f/u;

/** What is done once more: `مجددا دعوته إلى الحوار`. */
const RENEWED =
  /^(?:ال)?(?:تاكيد|دعو[هت]|رفض|التزام|تمسك|دعم|مطالب|تعهد|ثق[هت]|ادان[هت]|استعداد|حرص)/;

/** Verbs after which what is done once more is their own: `أكد مجددا دعمه`. */
const SAYS_DEED =
  /^[وف]?[يت]?(?:[او]?كد|اعلن|علن|ابد[يت]|بدي|نفي?|رفض|ادان|دين|اعرب|عرب)(?:ت|وا|ا)?$/;

/** Whether the words beside a form make it a noun. */
export function isNoun(place: CuePlace): boolean {
  const { token, reading, before, next, wordBefore } = place;
  const { tense } = reading;
  // `خبير علم الفيروسات`, `أستاذ علم الاجتماع`
  const taught = wordBefore.head?.kind === 'person' && /^ال/.test(next?.form ?? '');
  if (token.form === 'علم' && taught && !wordBefore.definite) return true;
  // `وقال علم الدين حسن إن`, `مجد الدين حسن`: a given name
  if (/^(?:علم|مجد)$/.test(token.form) && next?.form === 'الدين') return true;
  // `مقترحات كيلمان`, over a text or as its first words
  if (tense === 'participle' && /.{3}ات$/.test(token.form) && (token.opensLine || !before))
    return true;
  // `أكد الوزير شجبه للعدوان`: a deed of his
  if (/^و?شجبه(?:ا|م)?$/.test(token.form) && saysAgain(place)) return true;
  // `أبدى تخوف العمال من أن`: a noun, whose they are
  if (tense === 'past' && /^[وف]?(?:ابدي|ابدت|ابدوا)$/.test(before?.form ?? '')) return true;
  // `رئيس نادى القضاة`, `أصدر نادى القضاة بيانا`: Egypt prints `نادي` so.
  const club = token.text === 'نادى' && before?.kind === 'word' && !/^ب/.test(next?.form ?? '');
  if (club && !VERBAL_BEFORE.has(before.form)) return true;
  // `وهو رأى يشاركه فيه الخبير`: Egypt prints `رأي` so.
  if (token.text === 'رأى' && /^[وف]?هو$/.test(before?.form ?? '')) return true;
  // `محافظ مدينة عدن`: a town, and no `أعربت عن قلقها، مدينة القصف`
  if (token.form === 'مدينه' && !isComma(before)) return true;
  // `تتخذ من لندن مقرا لها`, and not `مقرا بأن`
  if (token.form === 'مقرا' && !/^ب/.test(next?.form ?? '')) return true;
  // `وجهت الجمعية ملتمسا إلى الوزير`: what she wrote
  const plea = token.form === 'ملتمسا' && next?.form !== 'من';
  if (plea && (before?.kind === 'word' || next?.form === 'الي')) return true;
  // `مكتبا تابعا للبنك`: to whom it belongs
  if (token.form === 'تابعا' && /^ل/.test(next?.form ?? '')) return true;
  // `يعد أمرا "نادرا"`, `في أمرين:`: a thing, and not what two ordered
  if (/^امر(?:ا|ين|ان)$/.test(token.form) && !token.text.startsWith('آ')) return true;
  // `طالبات المدرسة`
  if (/^(?:ال)?طالبات$/.test(token.form)) return true;
  // `ألف طالب وطالبة`: pupils, who demand nothing.
  const pupils =
    /^(?:ال)?طالب(?:ا|ات)?$/.test(token.form) && /^وطالب(?:ه|ات)$/.test(next?.form ?? '');
  const pupil =
    /^وطالب(?:ه|ات)$/.test(token.form) && /^(?:ال)?طا?لا?ب(?:ا|ات)?$/.test(before?.form ?? '');
  return pupils || pupil;
}

/** Whether a printed hamza, vowel sign or ending is none of the verb's. */
export function isPrintedOtherwise({ token, reading, before, next }: CuePlace): boolean {
  const { lemma, tense, pronoun } = reading;
  // `هنا وقفت` is no `هنأ`
  if (lemma.lemma === 'هنأ' && token.text.endsWith('ا')) return true;
  // `قدم كشفاً بأربعة طرق`: a noun
  if (tense === 'past' && /(?:اً|ًا)$/u.test(token.text)) return true;
  // `اتُهم`, `ذُكر`: a passive tells nobody, but for `نُقل عن شاهد قوله`.
  const relayed = lemma.lemma === 'نقل' && next?.form === 'عن';
  if (tense === 'past' && PASSIVE.test(token.text) && !relayed) return true;
  // `إدين هاليلوفيتش` is no `أدين`.
  if (/^[وف]?إ/.test(token.text) && lemma.lemma.startsWith('أ') && tense !== 'noun') return true;
  // `"أعتقد أن الفن رسالة"`, and not `أعتبر الوزير أن`, as some print it: a first person
  const first = tense === 'past' && /^أ/.test(token.text) && lemma.lemma.startsWith('ا');
  if (first && /^["«“:]$/.test(before?.text ?? '')) return true;
  // `وأمن المنشآت` is no `آمن`: a noun.
  if (lemma.lemma.startsWith('آ') && tense === 'past' && /^[وف]?أ/.test(token.text)) return true;
  // `تابعة للشركة` is no `تابعه`.
  if (pronoun && /ة$/.test(token.text)) return true;
  // `اقرأ أيضا:`
  return lemma.lemma === 'أقر' && /أ$/.test(token.text);
}

/** Whether a form tells of something that nobody says. */
export function tellsNothing(place: CuePlace): boolean {
  const { token, reading, before } = place;
  if (reading.jussive && before?.form !== 'لم' && before?.form !== 'ولم') return true;
  // `مؤتمر تابعته (الصباح)`: who was there.
  if (reading.lemma.lemma === 'تابع' && reading.pronoun) return true;
  // `بيان اطلعت عليه الصحيفة أن`: who has read it
  const read = reading.lemma.lemma === 'أطلع' && /^علي(?:ه|ها)?$/.test(place.next?.form ?? '');
  if (read || isFollowingUp(place)) return true;
  // `ومن الجدير ذكره أن`, `ومما يجدر ذكره أن`: worth telling, by nobody.
  return /^ذكره(?:ا)?$/.test(token.form) && /^(?:و?ال?جدير|[يت]جدر)$/.test(before?.form ?? '');
}

/** `لمتابعة المشاريع`, `و متابعة أشغال الطريق`: what is followed up, and not `متابعة أن` or `متابعة بالقول`. */
const isFollowingUp = ({ token, reading, next, wordAfter }: CuePlace): boolean =>
  reading.lemma.lemma === 'تابع' &&
  reading.tense === 'participle' &&
  /ة$/.test(token.text) &&
  next?.kind === 'word' &&
  !isComplementizer(next) &&
  !/^ب.{2}/.test(next.form) &&
  !wordAfter.classes.has('preposition') &&
  !wordAfter.classes.has('time');

/** Whether a verb or a participle is another one of the same letters, or is said of somebody. */
export function isOtherVerb(place: CuePlace): boolean {
  const { tokens, at, token, reading, before, next, classes } = place;
  const { lemma } = reading;
  // `محام يدعى سامي` against `يدعي أن`.
  const named =
    /ى$/.test(token.text) && classes.of(token.form.replace(/^و/, '')).classes.has('named-by');
  if (named && !isComplementizer(next)) return true;
  if (lemma.exact && /ي$/.test(token.form) && !/ى/.test(token.text)) return true;
  // `مصدر طالبا عدم ذكر اسمه`, `مصدر طلب عدم الكشف عن اسمه`
  if (hidesName(tokens, at)) return true;
  // `أخذ على الحكومة أنها تأخرت`, and whatever else is taken
  if (lemma.lemma === 'أخذ' && !isReproach(place)) return true;
  if (lemma.lemma === 'اتهم' && isAccused(place)) return true;
  if (lemma.lemma === 'أثنى' && isTurnedAway(place)) return true;
  // `ما تردد عن صفقة سرية`: what is rumoured, and not `ما تردد الجماهير`
  const rumoured = /^[ي]?تردد$/.test(token.form) && /^[ومعب]?ما$/.test(before?.form ?? '');
  if (rumoured && /^(?:عن|حول|بشان|بخصوص|من|في|بان)$/.test(next?.form ?? '')) return true;
  // `طالب مجددا بالإفراج`: once more, and not `مجددا دعوته إلى الحوار`
  // … nor `أكد الوزير مجددا رفضه`, where the verb before it has what follows
  return token.form === 'مجددا' && (!RENEWED.test(next?.form ?? '') || saysAgain(place));
}

/** `اعتقال خمسة متهمين بالإرهاب`, `حبس 15 متهما بالسرقة`, `عشرين متهمة`: those who are accused. */
function isAccused({ token, reading, before }: CuePlace): boolean {
  if (reading.tense !== 'participle') return false;
  if (/(?:ين|ون|ان)$/.test(token.form) && before?.kind === 'word') return true;
  return before?.kind === 'number' || (before !== undefined && opensNumeral(before.form));
}

/** `لم تثن العاصفة المتسابقين عن السفر`, and not `أثنى المدير على العمال`: nobody is praised. */
const isTurnedAway = ({ tokens, at }: CuePlace): boolean =>
  tokens.slice(at + 1, at + 9).find(({ form }) => /^(?:عن|علي)$/.test(form))?.form === 'عن';

/** `أخذ الخبير على الخطة أنها متأخرة`, `أخذت عليه أنه تأخر`: what somebody is reproached with. */
function isReproach({ tokens, at }: CuePlace): boolean {
  for (let k = at + 1; k < at + 9 && tokens[k]?.kind === 'word'; k++) {
    const { form } = tokens[k] as Token;
    if (!/^عليه?(?:ا|م|ما)?$/.test(form)) continue;
    if (/^(?:عاتق|نفس|محمل|حين|غر)/.test(tokens[k + 1]?.form ?? '')) return false;
    const that = tokens.slice(k + 1, k + 8).find(isComplementizer);
    return that !== undefined && /^(?:ان(?:ه|ها|هم|هما)?)$/.test(that.form);
  }
  return false;
}

/** Whether a verb of saying whose object is one's own deed stands before a word, without a comma between them. */
function saysAgain({ tokens, at }: CuePlace): boolean {
  for (let k = at - 1; k > Math.max(-1, at - 8) && tokens[k]?.kind === 'word'; k--)
    if (SAYS_DEED.test(tokens[k]?.form ?? '')) return true;
  return false;
}

/** Whether a participle describes the word before it. */
export function isDescription(place: CuePlace): boolean {
  const { tokens, at, token, reading, conjunction, before, next, own, classes } = place;
  const { lemma } = reading;
  // `مونيكا عوض متحدثة يونيسف`: a title without its article.
  const titled = own.head !== undefined && before?.kind === 'word';
  // `مشيرة إلى`, though `مشيره` is `his marshal` as well
  // and `داعية النواب إلى`, though `داعية` preaches
  const calls = lemma.lemma === 'دعا' && /^ال/.test(next?.form ?? '');
  const whom = calls && tokens.slice(at + 2, at + 6).some(({ form }) => form === 'الي');
  const opens = whom || /^(?:الي|ب?ان.{0,2})$/.test(next?.form ?? '');
  if (titled && /ه$/.test(token.form) && !opens) return true;
  // `على مستوى مدينة حلب`: a city, and nobody who condemns
  const condemned = isComma(before) && classes.isVerbalNoun(next?.form ?? '');
  if (token.form === 'مدينه' && !condemned) return true;
  // `المعهد، ومقره جنيف، أن`: where it sits.
  if (lemma.lemma === 'أقر' && /ه$/.test(token.text)) return true;
  // `رئيس بلدية مدينة الشاطئ`: a town, and nothing that is condemned
  if (token.form === 'مدينه' && !conjunction && before?.kind === 'word') return true;
  // `صيدلية مهددة بالإفلاس`: threatened, and no threat
  if (lemma.lemma === 'هدد' && /ه$/.test(token.form) && before?.kind === 'word') return true;
  // `ذكرت مصادر مؤكدة لـ"الصباح" أن`: what the sources are
  const sure = lemma.lemma === 'أكد' && !conjunction && !/ا$/.test(token.form);
  if (sure && /^(?:مصدر|مصادر|معلومات|انباء)$/.test(before?.form ?? '')) return true;
  if (isSided(place)) return true;
  // `أنباء غير مؤكدة بأن`
  if (before?.form === 'غير') return true;
  // `عن أمله في`, `بعد مطالبة الحزب`: after a preposition it is a noun.
  // and `بإجراءات بينها مطالبة القضاء بالتدخل`
  const noun =
    /ه$/.test(token.form) && /^(?:عن|من|في|الي|علي|مع|فيها|بينها)$/.test(before?.form ?? '');
  return noun && !conjunction;
}

/** `حذرت أحزاب معارضة من كذا`, `أكدت جهات سودانية مؤيدة للاتفاق أن`: on whose side those are who say so. */
function isSided({ token, reading, conjunction, wordBefore }: CuePlace): boolean {
  if (conjunction || !/ه$/.test(token.form) || wordBefore.definite) return false;
  if (!/^(?:عارض|أيد|تابع|رفض|ناهض)$/.test(reading.lemma.lemma)) return false;
  const { head, nisba } = wordBefore;
  return nisba !== undefined || head?.number === 'plural' || head?.kind === 'group';
}

/** Whether a form is a name, or a part of one, by the title, the name or the comma beside it. */
export function isName(place: CuePlace): boolean {
  const { tokens, at, token, reading, conjunction, before, next } = place;
  const { classes, own, wordBefore, wordAfter } = place;
  const { head } = wordBefore;
  const nextIsWord = next?.kind === 'word';
  // `القاضي بارك سانغ وون`: a Korean surname
  const office = head?.kind === 'person' && nextIsWord;
  // and `قال بارك هيون سو`
  const after = before !== undefined && SAID_ALONE.test(before.form) && nextIsWord;
  const park = token.form === 'بارك' && reading.tense === 'past' && (office || after);
  if (park && !wordAfter.definite) return true;
  // `أحمد طالب ولد خيار`
  const link = /^(?:ولد|بن|ابن|بنت)$/.test(next?.form ?? '');
  // and `الأميرة وعد بنت سامي`
  const noble = wordBefore.definite && head?.kind === 'person';
  if (!conjunction && link && (wordBefore.givenName || noble)) return true;
  // `قال الدكتور طالب الرفاعي إن`
  const rank = wordBefore.classes.has('rank');
  const titled = rank || (head !== undefined && /^(?:person|honorific)$/.test(head.kind));
  const clause = /^[إأ]ن(?:ه|ها)?$|^بأن/.test(tokens[at + 2]?.text ?? '');
  const word = classes.lexicon.wordNames.has(token.form) && wordAfter.definite;
  if (titled && word && clause) return true;
  // `مساعد الوزير، مدحت عرفة، إن`: a given name that is a verb elsewhere, between commas.
  const called = !conjunction && own.givenName && isComma(before) && nextIsWord;
  return called && (isComma(tokens[at + 2]) || isComma(tokens[at + 3]));
}

/** `محمود ديكو، أبرز وجوه الحراك، يقول`: the most prominent of them. */
export function isSuperlative(place: CuePlace): boolean {
  const { reading, conjunction, before, next, wordAfter } = place;
  const ranked = reading.lemma.lemma === 'أبرز' && !conjunction && before !== undefined;
  if (!ranked || reading.tense !== 'past' || next?.kind !== 'word' || isComplementizer(next))
    return false;
  return !wordAfter.definite && !wordAfter.head && !wordAfter.givenName;
}
