/**
 * What is passed over where the subject of a sentence is looked for: asides, what was quoted, what a preposition governs.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Statement } from '../statement.ts';
import type { Reading } from '../text/reading.ts';
import { opensTurn } from '../text/sentence-links.ts';
import { commaAfter } from './tellers.ts';

/** What a sentence opens with that tells first when it was, by what was done then. */
const AFTER = /^[وف]?(?:بعد|قبل|عقب|اثر|فور|لدي|عند|خلال|اثناء|غداه|منذ)$/;

/** What tells when or why, up to a comma: `بينما يتوقف المصنع، فلا يجد العمال أجرا، موضحا`. */
const ASIDE = /^(?:بينما|عندما|حينما|ف?(?:لا|لم|لن)|ل?كي)$/;

/** Where the subject of a statement is looked for. */
export interface SubjectSearch {
  readonly reading: Reading;
  readonly statement: Statement;
  readonly from: number;
  readonly end: number;
}

/** Token to look on from where no subject begins at a token; undefined where one may. */
export const afterNoSubject = (search: SubjectSearch, at: number): number | undefined =>
  afterAside(search, at) ??
  afterQuoted(search, at) ??
  afterNoWord(search, at) ??
  afterDeed(search, at) ??
  afterGoverned(search, at) ??
  (isNoSubject(search, at) ? at + 1 : undefined);

/** `بينما يتوقف المصنع، فلا يجد العمال أجرا، موضحا`: the comma behind what tells when or why */
function afterAside(
  { reading, statement, from, end }: SubjectSearch,
  at: number,
): number | undefined {
  const aside =
    statement.tense === 'participle' && at > from && ASIDE.test((reading.tokens[at] as Token).form);
  return aside ? commaAfter(reading, at, end) : undefined;
}

/** The token behind what was quoted, and not behind a name between marks. */
function afterQuoted({ reading, statement, end }: SubjectSearch, at: number): number | undefined {
  const closer = reading.marks.closerOf.get(at);
  if (closer === undefined || closer >= end) return undefined;
  const spoken = reading.tokens[at - 1]?.text === ':';
  const own = at === statement.opening.mark;
  return closer - at > 7 || spoken || own ? closer + 1 : undefined;
}

/** Over marks and numbers, but of people: `قرر 14 عضوا الانسحاب، … ووصفوا` */
function afterNoWord({ reading, statement }: SubjectSearch, at: number): number | undefined {
  const { kind } = reading.tokens[at] as Token;
  if (kind === 'word') return undefined;
  const counted = kind === 'number' && statement.agreement.number === 'plural';
  const people = counted && reading.classes.of(reading.tokens[at + 1]?.form ?? '').head?.kind;
  return people === 'person' ? undefined : at + 1;
}

/** `ندد باعتقال أنصاره`: those to whom it was done; and `إلا` is no calling. */
function afterDeed({ reading }: SubjectSearch, at: number): number | undefined {
  const { form } = reading.tokens[at] as Token;
  if (/^ب.{3}/.test(form) && reading.classes.isVerbalNoun(form.slice(1))) return at + 2;
  return form === 'الا' ? at + 1 : undefined;
}

/** The token behind a phrase that something governs, or that tells what something is. */
function afterGoverned(search: SubjectSearch, at: number): number | undefined {
  const { reading, statement } = search;
  const word = reading.classes.of((reading.tokens[at] as Token).form);
  // `وهي مبادرة أيدها الاتحاد وقاطعتها النقابة ووصفتها`: what something is
  const predicate = /^[وف]?ه[وي]$/.test(reading.tokens[at - 1]?.form ?? '') && !word.definite;
  if (!predicate && !/[لب]/.test(word.proclitic) && !isGoverned(search, at)) return undefined;
  return readNounPhrase(reading.phrases, at, statement.cue.from)?.to ?? at + 1;
}

/** Whether a preposition before a word governs it. */
function isGoverned({ reading, from }: SubjectSearch, at: number): boolean {
  const { tokens, classes } = reading;
  const before = tokens[at - 1]?.form ?? '';
  if (at <= from) return false;
  // `ويتفق معه محمد، مبينا أن`: a preposition with its pronoun governs nothing.
  if (/^(?:مع|علي|الي|عن|من|في|ل|ب)ه(?:ا|م|ما)?$/.test(before)) return false;
  // `من جهته بين المدير طريقة التسجيل، مضيفا`: he explained
  const told = before === 'بين' && opensTurn(tokens[at - 2]?.form ?? '');
  if (told && classes.of((tokens[at] as Token).form).head?.number === 'singular') return false;
  // `وفي الطرف الآخر أشاد المدرب بكذا وقال`: where the sentence begins, as well with `و`
  const beside = /^[وف](?:في|من|علي|الي|عن)$/.test(before);
  // `وبعد عودة التيار أوضح أن`: whatever came back
  const afterwards =
    at === from + 2 && AFTER.test(tokens[from]?.form ?? '') && !isComplementizer(tokens[at - 1]);
  return beside || afterwards || isOfClass(reading.phrases, at - 1, 'preposition');
}

/** `وبحث الوزيران الخطوات`, `شاهد سامي حداد السباق`: a verb, and no study and no witness. */
export function isDiscussing({ tokens, classes }: Reading, at: number): boolean {
  if (!/^[وف]?(?:بحث|شاهد)$/.test(tokens[at]?.form ?? '')) return false;
  const { head, givenName } = classes.of(tokens[at + 1]?.form ?? '');
  return givenName || /^(?:person|body|group)$/.test(head?.kind ?? '');
}

/** `سامي حداد | يستعرض الخطة ويؤكد أن`: a whole name that a headline opens with. */
function isBeforeHeadlineVerb({ tokens, classes, phrases, cues }: Reading, at: number): boolean {
  if (!classes.of(tokens[at]?.form ?? '').givenName) return false;
  const { name, to = at } = readNounPhrase(phrases, at) ?? {};
  const verb = /^[يت]/.test(tokens[to]?.form ?? '') && phrases.stops(to) && !cues[to];
  return verb && name !== undefined && name.to - name.from > 1;
}

/** Whether a word is none that a subject begins with. */
function isNoSubject({ reading, from }: SubjectSearch, at: number): boolean {
  const { form } = reading.tokens[at] as Token;
  const before = reading.tokens[at - 1]?.form ?? '';
  const twoBefore = reading.tokens[at - 2]?.form ?? '';
  const word = reading.classes.of(form);
  const named = word.classes.has('name-link');
  if (at === from && !word.head && !word.definite && !named && !isBeforeHeadlineVerb(reading, at))
    return true;
  if (isDiscussing(reading, at)) return true;
  // `وفي سياق متصل، وصف`: what sort of context, and no caller
  const link = /^(?:متصل|منفصل)ه?$/.test(form) && /^[وف]?(?:في|علي)$/.test(twoBefore);
  if (link && isComma(reading.tokens[at + 1])) return true;
  // `احتدم النقاش، ليتدخل رئيس الجلسة مطالبا`: a verb
  const purpose = /^ل[يت].{3}/.test(form) && !word.head && !word.givenName && !named;
  if (purpose && reading.tokens[at - 1]?.kind === 'mark') return true;
  // `ولم يوافقه الرأي مدير الشركة`: the verb's own object
  if (form === 'الراي' && /(?:ه|ها|هم)$/.test(before)) return true;
  // `أكد ذلك الناطق`: what is confirmed.
  if (/^(?:ذلك|هذا)$/.test(form) && reading.cues[at - 1]) return true;
  // `مؤتمر صحفي`, `بيان رسمي`: an adjective, though a title elsewhere.
  // … and `المؤتمر الصحفي`
  const after = isOfClass(reading.phrases, at - 1, 'setting');
  const alike = reading.classes.of(before).definite === word.definite;
  return (after && alike && /ي$/.test(word.bare)) || isOwner(reading, from, at);
}

/** What may stand between a verb and its subject, and owns nothing: `وزار أمس الوزير`, `وشرح هناك المدير`. */
const BESIDE = ['time', 'particle', 'preposition', 'adjunct', 'demonstrative', 'manner'] as const;

/** What stands before the verb that a sentence opens with. */
const BEFORE_VERB = /^(?:كما|ثم|[وف]?(?:قد|لم|لا|لن|كانت?|سوف))$/;

/** `وشرح معاناة السكان، مؤكدا أن`: whose that is which the verb is about, right behind the verb that a sentence opens with. */
function isOwner({ tokens, classes }: Reading, from: number, at: number): boolean {
  const verb = BEFORE_VERB.test(tokens[from]?.form ?? '') ? from + 1 : from;
  const owned = tokens[at - 1];
  // `وكانت له وقفة عند إنجاز مشروع مستشفى`: a body without `ال`, behind what is its
  const { head, definite: known } = classes.of(tokens[at]?.form ?? '');
  const thing = classes.of(owned?.form ?? '').classes.has('thing');
  if (at > verb + 2 && thing && head?.kind === 'body' && !known) return true;
  if (at !== verb + 2 || owned?.kind !== 'word' || classes.of(tokens[verb]?.form ?? '').head)
    return false;
  const { definite } = classes.of(tokens[at]?.form ?? '');
  const word = classes.of(owned.form);
  const noun = !word.definite && !word.head && !word.givenName && !/.{2}ا$/.test(owned.form);
  if (!definite || !noun || /^و?(?:هنا|هناك|ايضا|عند.*)$/.test(owned.form)) return false;
  return !BESIDE.some((name) => word.classes.has(name));
}
