/**
 * Nouns, names and other verbs that have the letters of a reporting verb, told by how they are printed and by the words
 * beside them.
 *
 * @module
 */
import { isComma } from '../arabic/tokens.ts';
import { SAID_ALONE } from '../names/phrase-context.ts';
import { hidesName } from '../names/word-names.ts';
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

/** Whether the words beside a form make it a noun. */
export function isNoun({ token, reading, before, next, wordBefore }: CuePlace): boolean {
  const { tense } = reading;
  // `خبير علم الفيروسات`, `أستاذ علم الاجتماع`
  const taught = wordBefore.head?.kind === 'person' && /^ال/.test(next?.form ?? '');
  if (token.form === 'علم' && taught && !wordBefore.definite) return true;
  // `أبدى تخوف العمال من أن`: a noun, whose they are
  if (tense === 'past' && /^[وف]?(?:ابدي|ابدت|ابدوا)$/.test(before?.form ?? '')) return true;
  // `رئيس نادى القضاة`, `أصدر نادى القضاة بيانا`: Egypt prints `نادي` so.
  const club = token.text === 'نادى' && before?.kind === 'word' && !/^ب/.test(next?.form ?? '');
  if (club && !VERBAL_BEFORE.has(before.form)) return true;
  // `وهو رأى يشاركه فيه الخبير`: Egypt prints `رأي` so.
  if (token.text === 'رأى' && /^[وف]?هو$/.test(before?.form ?? '')) return true;
  // `ألف طالب وطالبة`: pupils, who demand nothing.
  const pupils =
    /^(?:ال)?طالب(?:ا|ات)?$/.test(token.form) && /^وطالب(?:ه|ات)$/.test(next?.form ?? '');
  const pupil =
    /^وطالب(?:ه|ات)$/.test(token.form) && /^(?:ال)?طا?لا?ب(?:ا|ات)?$/.test(before?.form ?? '');
  return pupils || pupil;
}

/** Whether a printed hamza, vowel sign or ending is none of the verb's. */
export function isPrintedOtherwise({ token, reading }: CuePlace): boolean {
  const { lemma, tense, pronoun } = reading;
  // `هنا وقفت` is no `هنأ`
  if (lemma.lemma === 'هنأ' && token.text.endsWith('ا')) return true;
  // `قدم كشفاً بأربعة طرق`: a noun
  if (tense === 'past' && /(?:اً|ًا)$/u.test(token.text)) return true;
  // `اتُهم`, `ذُكر`: a passive tells nobody.
  if (tense === 'past' && PASSIVE.test(token.text)) return true;
  // `إدين هاليلوفيتش` is no `أدين`.
  if (/^[وف]?إ/.test(token.text) && lemma.lemma.startsWith('أ') && tense !== 'noun') return true;
  // `تابعة للشركة` is no `تابعه`.
  if (pronoun && /ة$/.test(token.text)) return true;
  // `اقرأ أيضا:`
  return lemma.lemma === 'أقر' && /أ$/.test(token.text);
}

/** Whether a form tells of something that nobody says. */
export function tellsNothing({ token, reading, before }: CuePlace): boolean {
  if (reading.jussive && before?.form !== 'لم' && before?.form !== 'ولم') return true;
  // `مؤتمر تابعته (الصباح)`: who was there.
  if (reading.lemma.lemma === 'تابع' && reading.pronoun) return true;
  // `ومن الجدير ذكره أن`, `ومما يجدر ذكره أن`: worth telling, by nobody.
  return /^ذكره(?:ا)?$/.test(token.form) && /^(?:و?ال?جدير|[يت]جدر)$/.test(before?.form ?? '');
}

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
  // `اعتقال خمسة متهمين بالإرهاب`: those who are accused.
  if (lemma.lemma === 'اتهم' && /(?:ين|ون|ان)$/.test(token.form) && before?.kind === 'word')
    return true;
  // `طالب مجددا بالإفراج`: once more, and not `مجددا دعوته إلى الحوار`
  return token.form === 'مجددا' && !RENEWED.test(next?.form ?? '');
}

/** Whether a participle describes the word before it. */
export function isDescription(place: CuePlace): boolean {
  const { token, reading, conjunction, before, next, own } = place;
  const { lemma } = reading;
  // `مونيكا عوض متحدثة يونيسف`: a title without its article.
  const titled = own.head !== undefined && before?.kind === 'word';
  // `مشيرة إلى`, though `مشيره` is `his marshal` as well
  const opens = /^(?:الي|ب?ان.{0,2})$/.test(next?.form ?? '');
  if (titled && /ه$/.test(token.form) && !opens) return true;
  // `المعهد، ومقره جنيف، أن`: where it sits.
  if (lemma.lemma === 'أقر' && /ه$/.test(token.text)) return true;
  // `رئيس بلدية مدينة الشاطئ`: a town, and nothing that is condemned
  if (token.form === 'مدينه' && !conjunction && before?.kind === 'word') return true;
  // `صيدلية مهددة بالإفلاس`: threatened, and no threat
  if (lemma.lemma === 'هدد' && /ه$/.test(token.form) && before?.kind === 'word') return true;
  // `ذكرت مصادر مؤكدة لـ"الصباح" أن`: what the sources are
  const sure = lemma.lemma === 'أكد' && !conjunction && !/ا$/.test(token.form);
  if (sure && /^(?:مصدر|مصادر|معلومات|انباء)$/.test(before?.form ?? '')) return true;
  // `عن أمله في`, `بعد مطالبة الحزب`: after a preposition it is a noun.
  const noun = /ه$/.test(token.form) && /^(?:عن|من|في|الي|علي|مع)$/.test(before?.form ?? '');
  return noun && !conjunction;
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
