/**
 * Words of the reporter behind a comma: where and to whom something was said, the occasion, what others say or do
 * meanwhile.
 *
 * @module
 */
import { wordList } from '../../arabic/word-lists.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { GOES_ON } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';
import { isOfOneAccount } from './one-account.ts';
import type { Seam } from './seam.ts';

/** What was said, as others call it. */
const CLAIMED = wordList('quotation/ends', 'claimed');

/** In tokens: how far behind `علما بأن` the verb stands by which others had said something. */
const LONGEST_KNOWN = 6;

/** How, where and to whom something is said, behind it: `متحدثا في ندوة`, `ردا على سؤال`. */
const ADDRESS =
  /^(?:(?:متحدث|مخاطب|متوجه|مستشهد|مستند|متطرق|مستعرض|معقب|مستدل|متكل|شاكر|مهني|معزي|محيي)(?:ا|ه|ين)|ردا|تعليقا|تعقيبا)$/;

/** Whether the reporter's own words begin at a word behind a comma. */
export const endsBehindComma = (seam: Seam): boolean =>
  isDoubtedByOthers(seam) ||
  isThoughtByNobody(seam) ||
  givesReason(seam) ||
  isOtherSide(seam) ||
  goesOnTelling(seam) ||
  turnsToOthers(seam) ||
  addsKnown(seam) ||
  tellsHearer(seam) ||
  tellsVoice(seam) ||
  tellsTurn(seam) ||
  tellsDeedBesides(seam) ||
  tellsOccasion(seam) ||
  tellsMeanwhile(seam);

/** `…، وهي أرقام يشكك فيها الخبراء`, `…، وهو اتهام تنفيه الوزارة`: what others make of it. */
const isDoubtedByOthers = ({ reading, at, form }: Seam): boolean =>
  /^وه[وي]$/.test(form) && isDoubted(reading, at + 1);

/** Whether a noun without `ال` stands at a token, and a verb behind it by which it is doubted or denied. */
function isDoubted({ tokens, cues, classes }: Reading, at: number): boolean {
  const noun = tokens[at];
  if (noun?.kind !== 'word' || classes.of(noun.form).definite) return false;
  const verb = cues[at + 1]?.reading;
  const back = verb?.pronoun || /^(?:في|ب|علي)ه(?:ا|م)?$/.test(tokens[at + 2]?.form ?? '');
  // `…، وهي رواية تؤكدها الشرطة`: what was said, and who says so as well
  const claimed = CLAIMED.has(noun.form);
  // `…، وهي توقعات لا يشاركه فيها كثيرون`
  if (tokens[at + 1]?.form === 'لا' && /^[يت](?:شارك|وافق)/.test(tokens[at + 2]?.form ?? ''))
    return true;
  return (
    (claimed || /^(?:doubts|denies|condemns)$/.test(verb?.lemma.stance ?? '')) && back === true
  );
}

/** `…، لكن يعتقد أن`: what nobody is named for. */
const isThoughtByNobody = ({ form, next }: Seam): boolean =>
  /^و?لكن$/.test(form) && /^(?:يعتقد|يرجح|يبدو|يخشي|يظن)$/.test(next);

/** `…، تأكيدا منهم أنهم باقون`: why, as the reporter has it */
const givesReason = ({ token, next }: Seam): boolean =>
  /^من(?:ه|ها|هم|هما)$/.test(next) && /.{3}(?:اً|ًا|ا|ة)$/u.test(token.text);

/** `وبينما يرى الوزير أن …، تعتبر النقابة أن`: what others say meanwhile. */
function isOtherSide({ reading, at }: Seam): boolean {
  const { tokens, cues, bounds, sentences } = reading;
  const first = bounds[sentences[at] as number]?.from ?? at;
  const meanwhile =
    /^[وف]?(?:بينما|فيما)$/.test(tokens[first]?.form ?? '') || tokens[first + 1]?.form === 'حين';
  const cue = cues[at];
  const says = cue && !cue.conjunction && /^(?:past|present)$/.test(cue.reading.tense);
  return Boolean(meanwhile && says && (cues[first + 1] ?? cues[first + 2])?.reading.tense);
}

/** Whether whoever speaks goes on behind his verb. */
function goesOnTelling(seam: Seam): boolean {
  const { reading, at, form } = seam;
  if (comesBack(seam)) return true;
  const verb = reading.cues[at + 1]?.reading;
  if (verb?.tense !== 'past') return false;
  // `…، ثم أضاف`
  if (form === 'ثم') return GOES_ON.has(verb.lemma.lemma);
  // `إن الطريق طويل، لكنه أشاد بصبر العمال`: … though nothing is told of it.
  const but = /^و?لكن(?:ه|ها|هم)$/.test(form);
  return but && /^(?:supports|condemns|doubts)$/.test(verb.lemma.stance);
}

/** `…، إلا أنه عاد وأكد أن`, `…، ثم عادت لتقول`: with what whoever spoke came back. */
function comesBack({ reading, at, form, next }: Seam): boolean {
  const { tokens, cues } = reading;
  const yet = /^(?:غير|الا|بيد)$/.test(form) && /^ان(?:ه|ها|هم)$/.test(next);
  if (!yet && form !== 'ثم' && !/^و?لكن(?:ه|ها|هم)$/.test(form)) return false;
  const verb = yet ? at + 2 : at + 1;
  if (!/^(?:عادت?|عادوا)$/.test(tokens[verb]?.form ?? '')) return false;
  const said = cues[verb + 1];
  return said?.conjunction === true && /^(?:past|present)$/.test(said.reading.tense);
}

const isFromItsSide = (form: string, next: string): boolean =>
  /^و?من$/.test(form) && /^(?:جهت|جانب|ناحيت)(?:ه|ها|هم|هما)$/.test(next);

/** `…، وفي المقابل كان هو نفسه يدخن` */
const turnsToOthers = ({ reading, at, form, next }: Seam): boolean =>
  // `…، من جانبهم يشكو السكان`, `…، والمعارضة من جهتها تشترط`
  isFromItsSide(form, next) ||
  (/^وال/.test(form) && isFromItsSide(next, reading.tokens[at + 2]?.form ?? '')) ||
  (/^وب?(?:في|المقابل)$/.test(form) && (form !== 'وفي' || next === 'المقابل'));

/** `…، وللعلم فإن`, `…، مع العلم أن`, `…، علما أن`; `علما بأن` goes on with what is said, unless it is what others had said before. */
function addsKnown({ reading, at, form, next }: Seam): boolean {
  const { tokens, cues } = reading;
  if (form === 'وللعلم') return true;
  const known = form === 'مع' && next === 'العلم' ? at + 2 : form === 'علما' ? at + 1 : at;
  if (known === at || !isComplementizer(tokens[known])) return false;
  if (form !== 'علما' || !next.startsWith('ب')) return true;
  for (let k = known + 1; k < known + LONGEST_KNOWN && tokens[k]?.kind === 'word'; k++)
    if (cues[k]?.reading.tense === 'past' || tokens[k]?.form === 'سبق') return true;
  return false;
}

/** `…، متحدثا في ندوة`, `…، ردا على سؤال`: where and to whom it was said */
const tellsHearer = ({ form }: Seam): boolean => ADDRESS.test(form);

/** `…، بصوت مرتجف`, `…، ولكن بنبرة أهدأ`: with what voice */
const tellsVoice = ({ form, next }: Seam): boolean =>
  /^ب(?:صوت|نبره|لهجه|حسره|مراره|سخريه|ابتسامه)$/.test(/^و?لكن$/.test(form) ? next : form);

/** `…، خلافا لما أعلنه`, `…، متراجعا عن تصريحاته`: how it differs from what was said before */
function tellsTurn({ reading, at, form, next }: Seam): boolean {
  const third = reading.tokens[at + 2]?.form ?? '';
  if (/^متراجع(?:ا|ه)$/.test(form)) return next === 'عن';
  const unlike = form === 'خلافا' ? /^لما$/.test(next) : /^(?:علي|بعكس)$/.test(form);
  const said = form === 'خلافا' ? at + 2 : next === 'عكس' && third === 'ما' ? at + 3 : undefined;
  return unlike && said !== undefined && reading.cues[said]?.reading.pronoun === true;
}

/** What whoever speaks does besides, in a participle of which nothing is told. */
function tellsDeedBesides({ reading, at, form, next }: Seam): boolean {
  const cue = reading.cues[at]?.reading;
  if (cue?.tense !== 'participle') return false;
  // `…، مرحبا بقرار الشركات`: a man's in the accusative
  if (/[^ا]ا$/.test(form) && /^ب.{3}/.test(next)) return true;
  // `…، مشددا على وحدة البلاد`
  const says = /^(?:says|demands|warns)$/.test(cue.lemma.stance);
  return says && /^(?:علي|الي|من|عن|مم[ان]|عما)$/.test(next) && /[اه]$/.test(form);
}

/** Whether the occasion begins on which it was said. */
function tellsOccasion({ reading, at, form, next }: Seam): boolean {
  // `…، جاء ذلك خلال الندوة`, `…، وجاء ذلك على هامش المعرض`
  const occasion = /^(?:خلال|في|علي|اثناء|ضمن|عقب|بعد|لدي|عبر|ردا|تعليقا|تعقيبا|بمناسبه)$/;
  // `…، جاءت تصريحاته خلال الندوة`
  const words = /^(?:كلام|حديث|تصريح(?:ات)?|اعلان|قول|تاكيد|موقف)(?:ه|ها|هم|ته|تها)?$/;
  const came = /^و?جاءت?$/.test(form) && (/^(?:ذلك|هذا)$/.test(next) || words.test(next));
  if (came && occasion.test(reading.tokens[at + 2]?.form ?? '')) return true;
  // `…، وصدر البيان بعد اللقاء`, `…، وجاء التصريح بعد`
  if (/^و(?:صدر|جاء)ت?$/.test(form) && /^ال(?:بيان|تصريح|تصريحات|اعلان|قرار)$/.test(next))
    return true;
  // `…، ويأتي ذلك في وقت`, `…، وتأتي هذه التصريحات بعد`
  return /^و?[يت]اتي$/.test(form) && /^(?:هذ|ذلك|تلك)/.test(next);
}

/** Whether `فيما`, `في حين` or `في الوقت الذي` opens what others did or said. */
function tellsMeanwhile({ reading, at, form, next }: Seam): boolean {
  if (form === 'فيما') return !isNoClause(next) && !isOfOneAccount(reading, at + 1);
  if (form !== 'في') return false;
  if (next === 'حين') return !isOfOneAccount(reading, at + 2);
  // `…، في الوقت الذي شدد فيه المحامي على`
  if (next === 'وقت') return reading.cues[at + 2] !== undefined;
  const which = next === 'الوقت' && reading.tokens[at + 2]?.form === 'الذي';
  return which && reading.cues[at + 3] !== undefined;
}

/** `…، فيما يشبه الانقلاب`, `…، فيما يتعلق بالأسعار`: no clause of its own */
const isNoClause = (next: string): boolean =>
  /^[يت](?:تعلق|خص|شبه|بدو|تصل|عرف|سمي|عتبر)$/.test(next) ||
  /^(?:بعد|بين.*|عدا|مضي|سبق|لو|اذا)$/.test(next);
