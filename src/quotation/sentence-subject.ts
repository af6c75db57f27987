/**
 * The subject of a sentence whose main verb is no cue: `أصدرت الوزارة بيانا قائلة إن` and `كسر المدير صمته وقال`.
 *
 * @module
 */
import type { Token } from '../arabic/tokens.ts';
import { type NounPhrase, readNounPhrase } from '../names/noun-phrase.ts';
import { isOfClass, isRelative } from '../names/phrase-context.ts';
import { isComplementizer } from './complementizers.ts';
import type { Reading } from './reading.ts';
import { opensTurn } from './sentence-links.ts';
import { isSomebody } from './somebody.ts';
import { genderOfState } from './state-gender.ts';
import type { Statement } from './statement.ts';
import { commaAfter, findStated } from './tellers.ts';

const REACH = 40;
/** What a sentence opens with that tells first what it is about. */
const TOPIC = /^[وف]?(?:عن|حول|بشان|بخصوص)$/;
const NEAR = 30;
/** What a sentence opens with that tells first whom it answers. */
const ASKED = /^[وف]?(?:ردا|جوابا|تعقيبا|تعليقا)$/;

/** What a sentence opens with that tells first when it was, by what was done then. */
const AFTER = /^[وف]?(?:بعد|قبل|عقب|اثر|فور|لدي|عند|خلال|اثناء|غداه|منذ)$/;

/** What tells when or why, up to a comma: `بينما يتوقف المصنع، فلا يجد العمال أجرا، موضحا`. */
const ASIDE = /^(?:بينما|عندما|حينما|ف?(?:لا|لم|لن)|ل?كي)$/;

/**
 * Finds a subject nearer than the last speaker: `أما الرئيس، فقد افتتح … حيث قال`, and whoever a relative clause
 * is about whose verbs go on (`فالكون الذي ندد بكذا وطالب بكذا`).
 */
export function findNearSubject(reading: Reading, statement: Statement): NounPhrase | undefined {
  const at = statement.cue.from;
  const first = Math.max(reading.bounds[reading.sentences[at] as number]?.from ?? 0, at - NEAR);
  for (let i = at - 1; i > first; i--) {
    const token = reading.tokens[i] as Token;
    if (token.kind === 'mark' && /^[؛;]$/.test(token.text)) return undefined;
    if (token.form === 'اما') {
      const phrase = readNounPhrase(reading.phrases, i + 1, at);
      return phrase && isSomebody(reading, phrase) && agrees(phrase, statement)
        ? phrase
        : undefined;
    }
    if (statement.tense !== 'past' || !isRelative(reading.phrases, i)) continue;
    if (!reading.cues[i + 1] || reading.cues[i + 1]?.reading.pronoun) continue;
    const phrase = phraseEndingAt(reading, i);
    return phrase && agrees(phrase, statement) ? phrase : undefined;
  }
  return undefined;
}

/** The phrase that a token begins, where it names somebody who agrees with a statement. */
export function findFirstPhrase(
  reading: Reading,
  statement: Statement,
  from: number,
): NounPhrase | undefined {
  const phrase = readNounPhrase(reading.phrases, from, statement.cue.from);
  return phrase && isSomebody(reading, phrase) && agrees(phrase, statement) ? phrase : undefined;
}

/**
 * Finds whose verb a participle goes with, where that verb says nothing itself: `… لكن المتحدث سامي نفى ذلك، مبينا أن`.
 * Undefined where the verb before is the last statement's.
 *
 * @param last token of the cue of the statement before, -1 where there is none
 */
export function findDoer(
  reading: Reading,
  statement: Statement,
  last: number,
): NounPhrase | undefined {
  const at = statement.cue.from;
  const opening = reading.bounds[reading.sentences[at] as number]?.from ?? 0;
  const first = Math.max(last, opening - 1, at - NEAR);
  let about = false;
  for (let i = at - 1; i > first; i--) {
    // What stands between marks is what was said, and not who says it.
    i = reading.marks.openerOf.get(i) ?? i;
    const cue = reading.cues[i];
    // `ورد عليه زيلينسكي مؤكدا أن`
    const to = /^(?:علي|مع)ه(?:ا|م)?$/.test(reading.tokens[i + 1]?.form ?? '');
    if (!cue || !/^(?:past|present)$/.test(cue.reading.tense)) continue;
    if (isAboutTold(reading, i)) {
      about = true;
      continue;
    }
    if (cue.conjunction && !to && !about) continue;
    // `أن أجداد القادة دافعوا عن المدينة، متسائلا`: what several did
    if (cue.reading.number !== 'singular' && statement.agreement.number === 'singular') continue;
    // `في بلاغ توصلت الجريدة بنسخة منه`
    if (cue.reading.lemma.lemma === 'توصل') continue;
    if (isOfWhatIsTold(reading, i)) continue;
    const pointed = to || /^(?:ذلك|هذا)$/.test(reading.tokens[i + 1]?.form ?? '');
    const after = readNounPhrase(reading.phrases, pointed ? i + 2 : i + 1, at);
    // `سأل المكتب الهيئة، والتي كذبت الخبر، مضيفة أن`
    const told = /^و(?:الذي|التي|الذين)$/.test(reading.tokens[i - 1]?.form ?? '') ? i - 1 : i;
    const own = after && isSomebody(reading, after) ? after : phraseEndingAt(reading, told);
    // `أصدرت المنظمات بيانات تستنكر فيها`: what a document does describes it.
    if (own?.head?.kind === 'document' && !own.headDefinite) continue;
    // `جاءت ممرضة تصرخ`: … and so does what somebody is doing.
    const doing = own && own !== after && cue.reading.tense === 'present';
    if (doing && own.head?.kind === 'person' && !own.headDefinite && !own.name) continue;
    // `المسيرات في المغرب تتم بلا تصريح`
    const governed = own && isOfClass(reading.phrases, own.from - 1, 'preposition');
    if (governed && own !== after && told === i) continue;
    // `فيما بلغت العقود`: a word that only its place makes a name does nothing.
    const doer = own && (own.head || own.state || (own.name && own.name.to - own.name.from > 1));
    return doer && agrees(own, statement) ? own : undefined;
  }
  return undefined;
}

/**
 * `رفض الوزير ما أعلنه النائب، قائلا`: the verb tells what another said, and is not what whoever goes on does; `وهو ما نفاه
 * الوزير، قائلا` tells what he did.
 */
export const isAboutTold = ({ tokens, cues }: Reading, at: number): boolean =>
  cues[at]?.reading.pronoun === true &&
  /^[بل]?ما$|^[عم]ما$/.test(tokens[at - 1]?.form ?? '') &&
  !/^[وف]?ه(?:و|ي|ذا)$/.test(tokens[at - 2]?.form ?? '');

/** `لا يدري ما الذي كان ينتظره الوزير، متسائلا`: a verb of the clause that `ما الذي` opens. */
function isOfWhatIsTold({ tokens }: Reading, at: number): boolean {
  let before = at - 1;
  while (/^(?:كان|كانت|قد|سوف)$/.test(tokens[before]?.form ?? '')) before--;
  return /^(?:الذي|التي)$/.test(tokens[before]?.form ?? '') && tokens[before - 1]?.form === 'ما';
}

/** `قال فيها`, `أكد خلاله`, `زعم من خلالها`: the noun before is where it was said, and not who said it. */
export const isSaidInside = ({ tokens }: Reading, cue: number): boolean =>
  /^(?:في|خلال|عبر)(?:ه|ها|هما)$/.test(tokens[cue + 1]?.form ?? '') ||
  (tokens[cue + 1]?.form === 'من' && /^خلاله(?:ا|ما)?$/.test(tokens[cue + 2]?.form ?? ''));

/**
 * The longest phrase that ends before a token, beginning at most 14 tokens before it.
 *
 * @param addressed whether it may begin with `لل`: `أعطيت الكلمة للشرطة المحلية التي قالت`
 */
export function phraseEndingAt(
  reading: Reading,
  end: number,
  addressed = false,
): NounPhrase | undefined {
  const comma = /^[،,]$/.test(reading.tokens[end - 1]?.text ?? '');
  if (comma) return phraseEndingAt(reading, end - 1, addressed);
  const first = Math.max(reading.bounds[reading.sentences[end - 1] as number]?.from ?? 0, end - 14);
  for (let from = first; from < end; from++) {
    const token = reading.tokens[from] as Token;
    const governed = /[بل]/.test(reading.classes.of(token.form).proclitic);
    if (token.kind !== 'word' || (governed && !(addressed && /^لل/.test(token.form)))) continue;
    const phrase = readNounPhrase(reading.phrases, from, end);
    if (phrase && phrase.to === end && isSomebody(reading, phrase)) return phrase;
  }
  return undefined;
}

/**
 * Finds who a participle or a second verb of the sentence means, where no statement before it in the sentence
 * names a speaker: the first phrase after the sentence's verb that agrees. Undefined for the rest.
 *
 * @param start token to look from, the sentence's first where absent
 */
export function findSubject(
  reading: Reading,
  statement: Statement,
  start?: number,
): NounPhrase | undefined {
  const at = statement.cue.from;
  const bounds = reading.bounds[reading.sentences[at] as number];
  const sentence = bounds && { from: start ?? bounds.from };
  if (!sentence || at - sentence.from < 2) return undefined;
  // `وعن إصابة سامي أوضح أن`: of whom it is said.
  if (TOPIC.test(reading.tokens[sentence.from]?.form ?? '')) return undefined;
  // `وردا على سؤال المذيعة، أجاب`: who asked
  const asked = ASKED.test(reading.tokens[sentence.from]?.form ?? '');
  if (asked) sentence.from = commaAfter(reading, sentence.from, at);
  const end = Math.min(at, sentence.from + REACH);
  const nearer =
    statement.tense === 'participle' ? findClauseSubject(reading, statement) : undefined;
  if (nearer) return nearer;
  for (let i = sentence.from; i < end; i++) {
    const token = reading.tokens[i] as Token;
    const aside = statement.tense === 'participle' && i > sentence.from && ASIDE.test(token.form);
    if (aside) {
      i = commaAfter(reading, i, end) - 1;
      continue;
    }
    const closer = reading.marks.closerOf.get(i);
    const spoken = reading.tokens[i - 1]?.text === ':';
    const own = i === statement.opening.mark;
    if (closer !== undefined && (closer - i > 7 || spoken || own) && closer < end) {
      i = closer;
      continue;
    }
    // `قرر 14 عضوا الانسحاب، … ووصفوا`
    const counted = token.kind === 'number' && statement.agreement.number === 'plural';
    const people = counted && reading.classes.of(reading.tokens[i + 1]?.form ?? '').head?.kind;
    if (token.kind !== 'word' && people !== 'person') continue;
    const word = reading.classes.of(token.form);
    // `ندد باعتقال أنصاره`: those to whom it was done; and `إلا` is no calling.
    const deed = /^ب.{3}/.test(token.form) && reading.classes.isVerbalNoun(token.form.slice(1));
    if (deed) i++;
    if (deed || token.form === 'الا') continue;
    // `ويتفق معه محمد، مبينا أن`: a preposition with its pronoun governs nothing.
    const whole = /^(?:مع|علي|الي|عن|من|في|ل|ب)ه(?:ا|م|ما)?$/.test(
      reading.tokens[i - 1]?.form ?? '',
    );
    // `وفي الطرف الآخر أشاد المدرب بكذا وقال`: where the sentence begins, as well with `و`
    const beside = /^[وف](?:في|من|علي|الي|عن)$/.test(reading.tokens[i - 1]?.form ?? '');
    // `من جهته بين المدير طريقة التسجيل، مضيفا`: he explained
    const told =
      reading.tokens[i - 1]?.form === 'بين' && opensTurn(reading.tokens[i - 2]?.form ?? '');
    // `وبعد عودة التيار أوضح أن`: whatever came back
    const afterwards =
      i === sentence.from + 2 &&
      AFTER.test(reading.tokens[sentence.from]?.form ?? '') &&
      !isComplementizer(reading.tokens[i - 1]);
    const governed =
      i > sentence.from &&
      !whole &&
      !(told && word.head?.number === 'singular') &&
      (beside || afterwards || isOfClass(reading.phrases, i - 1, 'preposition'));
    // `وهي مبادرة أيدها الاتحاد وقاطعتها النقابة ووصفتها`: what something is
    const predicate = /^[وف]?ه[وي]$/.test(reading.tokens[i - 1]?.form ?? '') && !word.definite;
    if (governed || predicate || /[لب]/.test(word.proclitic)) {
      const inside = readNounPhrase(reading.phrases, i, at);
      if (inside) i = inside.to - 1;
      continue;
    }
    const named = word.classes.has('name-link');
    if (i === sentence.from && !word.head && !word.definite && !named) continue;
    // `ولم يوافقه الرأي مدير الشركة`: the verb's own object
    if (token.form === 'الراي' && /(?:ه|ها|هم)$/.test(reading.tokens[i - 1]?.form ?? '')) continue;
    // `أكد ذلك الناطق`: what is confirmed.
    if (/^(?:ذلك|هذا)$/.test(token.form) && reading.cues[i - 1]) continue;
    // `مؤتمر صحفي`, `بيان رسمي`: an adjective, though a title elsewhere.
    // … and `المؤتمر الصحفي`
    const after = isOfClass(reading.phrases, i - 1, 'setting');
    const alike = reading.classes.of(reading.tokens[i - 1]?.form ?? '').definite === word.definite;
    if (after && alike && /ي$/.test(word.bare)) continue;
    const phrase = readNounPhrase(reading.phrases, i, at);
    if (!phrase) continue;
    // `أدانوا اعتداءات المستوطنين وطالبوا`: a plural in `ين` is no subject.
    const oblique = phrase.head?.number === 'plural' && /.{3}ين$/.test(token.form);
    if (
      !oblique &&
      !isAccusative(reading, i, phrase) &&
      isSomebody(reading, phrase) &&
      agrees(phrase, statement)
    )
      return phrase;
    if (phrase.to > i + 1 && phrase.head) i = phrase.to - 1;
  }
  return findStated(reading, sentence.from, end);
}

/** `مندوبا عن الرئيس، رعى نائبه`, `استقبل وفدا كبيرا`: an indefinite accusative is no subject, but after `أن` and `لكن`. */
function isAccusative(
  { tokens }: Reading,
  at: number,
  { head, headDefinite }: NounPhrase,
): boolean {
  const { form = '' } = tokens[at] ?? {};
  const ends = /.{3}[^ه]ا$/.test(form) && head?.lemma !== form && !headDefinite;
  return ends && head?.number === 'singular' && !/(?:ان|لكن)$/.test(tokens[at - 1]?.form ?? '');
}

/** `رعى الأمير الحفل، وقدم الدكتور سامي الشكر له، مبينا أن`: the person of the last clause that a comma and `و` open. */
function findClauseSubject(reading: Reading, statement: Statement): NounPhrase | undefined {
  const at = statement.cue.from;
  const first = Math.max(reading.bounds[reading.sentences[at] as number]?.from ?? 0, at - REACH);
  for (let i = at - 2; i > first; i--) {
    const token = reading.tokens[i] as Token;
    const opens = /^[،,؛]$/.test(reading.tokens[i - 1]?.text ?? '') && /^و.{3}/.test(token.form);
    if (!opens || token.form.startsWith('وال') || reading.classes.of(token.form).head) continue;
    const phrase = readNounPhrase(reading.phrases, i + 1, at);
    const person = phrase?.name && phrase.head;
    return person && agrees(phrase, statement) ? phrase : undefined;
  }
  return undefined;
}

/** Whether a phrase may be the subject of a statement's verb, by gender and number. */
export function agrees(phrase: NounPhrase, { agreement }: Statement): boolean {
  const plural = phrase.joint || phrase.head?.number === 'plural';
  if (agreement.number !== 'singular') return plural || phrase.head?.kind === 'group';
  // A woman's title is no man's, though a woman may bear a man's.
  const woman = phrase.head?.kind === 'person' && phrase.head.gender === 'f';
  if (phrase.name) return !(woman && agreement.gender === 'm');
  const gender = phrase.state ? genderOfState(phrase) : phrase.head?.gender;
  // `الحوثيين الذين يهاجمون … ورأت`: men take no feminine verb after them.
  if (plural && /^(?:person|group)$/.test(phrase.head?.kind ?? '')) return false;
  return !plural ? !gender || gender === agreement.gender : agreement.gender === 'f';
}
