/**
 * What a surname may be that is a title, a preposition, a verb or a plural elsewhere, told from the words round it.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { mayBeName } from '../words/name-words.ts';
import { isHearerOrOutlet } from '../words/set-phrases.ts';
import type { PhraseState } from './phrase-state.ts';
import { TOLD } from './whole-names.ts';

/** `سمير القاضي عيسى،`: a surname that is a title elsewhere, and the given name that ends the name. */
export function isBeforeLastName(phrase: PhraseState): boolean {
  if (!/^ال(?:شيخ|قاضي|امير|خطيب|عمده|حكيم)$/.test(phrase.token()?.form ?? '')) return false;
  const after = phrase.at + 2;
  const ends = phrase.context.stops(after) || phrase.token(after)?.kind === 'mark';
  return ends && isGivenName(phrase, phrase.at + 1);
}

/** `مريم سالم الكندي | الأمين العام`. */
export function isBeforeTitle(phrase: PhraseState): boolean {
  const { head } = phrase.context.classes.of(phrase.token(phrase.at + 1)?.form ?? '');
  return head?.kind === 'person' && head.number === 'singular';
}

/** `حسين الشيخ | نائب رئيس الدولة`: a surname that is a title elsewhere, before an office in construct. */
export function isBeforeOffice(phrase: PhraseState): boolean {
  if (!/^ال(?:شيخ|سيد|قاضي|حاج|امير|امين|خطيب)$/.test(phrase.token()?.form ?? '')) return false;
  const { head, definite } = phrase.context.classes.of(phrase.token(phrase.at + 1)?.form ?? '');
  return head?.kind === 'person' && !definite;
}

/**
 * `عبد الرحيم عودة | مشرف المخيم أن`: a name that is a word elsewhere, before an office in construct and the clause.
 */
export function isWordBeforeOffice(phrase: PhraseState): boolean {
  const { classes } = phrase.context;
  if (!classes.lexicon.wordNames.has(phrase.token()?.form ?? '')) return false;
  const { head, definite } = classes.of(phrase.token(phrase.at + 1)?.form ?? '');
  if (head?.kind !== 'person' || head.number !== 'singular' || definite) return false;
  for (let k = phrase.at + 2; k < phrase.at + 9; k++) {
    const { form = '', kind } = phrase.token(k) ?? {};
    if (/^[إا]ن(?:ه|ها)?$/.test(form)) return true;
    if (kind !== 'word' || classes.of(form).classes.has('preposition')) return false;
  }
  return false;
}

/**
 * Whether a name begins right behind a verb of saying: up to a comma or what the verb governs nothing else stands there
 * (`وأشار وليد المعلم إلى`, `قال نبيه بري، في`).
 */
export const isRightBehindVerb = (phrase: PhraseState, from: number): boolean =>
  phrase.from === from && TOLD.test(phrase.formAt(from - 1));

/** `الهادي قائد الشابي،`: a name that is a rank elsewhere, before a surname alone; `سامي حداد قائد الأهلي` leads a club. */
export function isLeader(phrase: PhraseState, at = phrase.at): boolean {
  if (phrase.token(at)?.form !== 'قايد') return false;
  const { form = '' } = phrase.token(at + 1) ?? {};
  const family = phrase.context.classes.of(form);
  // `أحمد قايد صالح`, as Algeria spells it
  if (phrase.token(at)?.text === 'قايد' && isGivenName(phrase, at + 1)) return true;
  const surname = /^ال.{2,}ي$/.test(form) && !family.head && !family.givenName;
  const after = at + 2;
  if (!surname) return false;
  const governed = TOLD.test(phrase.formAt(phrase.from - 1)) && phrase.is('preposition', after);
  return governed || phrase.context.stops(after) || phrase.token(after)?.kind === 'mark';
}

/** `قال سامي المدهون إن`: a word shaped like a plural, of which nothing is told but what was said. */
export function isClosing(phrase: PhraseState, { form }: Token): boolean {
  const after = phrase.at + 1;
  if (phrase.context.stops(after)) return true;
  return (
    phrase.token(after)?.kind === 'mark' && (/ون$/.test(form) || phrase.context.stops(after + 1))
  );
}

/** `الجابر`, `الأحمد`, `الصباح` after a surname: a father's name with `ال`, as in Kuwait. */
export function isClanName(phrase: PhraseState): boolean {
  const { form = '', opensLine } = phrase.token() ?? {};
  const word = phrase.context.classes.of(form);
  const { definite } = phrase.context.classes.of(phrase.token(phrase.at + 1)?.form ?? '');
  // `هيثم الغيص | الأمين العام`
  const office = word.head?.kind === 'person' && definite;
  const named = word.definite && phrase.context.classes.of(word.bare).givenName;
  const father = named && !word.nisba && !office;
  return !opensLine && !phrase.context.stops(phrase.at) && (father || form === 'الصباح');
}

/** `بإعادة`, `للصحافيين`: a preposition written onto a noun. */
export function hasPreposition(phrase: PhraseState, form: string): boolean {
  return /^(?:[بل]ال|لل)/.test(form) || phrase.context.classes.isVerbalNoun(form.slice(1));
}

/** Whether a token is printed as a given name: `على` is none. */
export function isGivenName(phrase: PhraseState, at: number): boolean {
  return (
    phrase.context.classes.of(phrase.token(at)?.form ?? '').givenName &&
    mayBeName(phrase.context, at)
  );
}

/** `مونيكا عوض متحدثة`, `خلف`: surnames that are prepositions elsewhere, before a title, a mark or the clause. */
export function isSurnamePreposition(phrase: PhraseState): boolean {
  const { form = '', text } = phrase.token() ?? {};
  // `إبراهيما كان أن`
  // and `عمر كان، إن`
  const comma = /^[،,]$/.test(phrase.token(phrase.at + 1)?.text ?? '');
  const was = form === 'كان' && (phrase.context.stops(phrase.at + 1) || comma);
  if (!/^(?:عوض|خلف|لمجرد)$/.test(form) && text !== 'حتي' && !was) return false;
  const next = phrase.token(phrase.at + 1);
  const head = phrase.context.classes.of(next?.form ?? '').head;
  return head !== undefined || next?.kind === 'mark' || phrase.context.stops(phrase.at + 1);
}

/** `وأعلن الطيب لوح أن`: a surname that is also a verb, between the verb's own subject and its clause. */
export function isSurnameVerb(phrase: PhraseState): boolean {
  // `ومضى دي بروين | يقول إن`
  if (/^[يت](?:قول|وكد|ضيف|وضح|ردد|صرح|شدد|حذر)$/.test(phrase.token()?.form ?? '')) return false;
  // `وقال زيدان | لأنصاره إن`
  if (isHearerOrOutlet(phrase.context, phrase.at)) return false;
  const after = phrase.token(phrase.at + 1);
  const clause = (at: number) => /^ب?ان(?:ه|ها)?$/.test(phrase.formAt(at));
  // `روى هاني شاهين | قصة، وقال`
  const noun = isComma(after) && phrase.context.classes.isCommonNoun(phrase.formAt());
  if (noun && !clause(phrase.at + 2)) return false;
  const closes = after === undefined || isComma(after) || clause(phrase.at + 1);
  return (
    closes &&
    phrase.context.classes.of(phrase.token()?.form ?? '').classes.size === 0 &&
    phrase.from > 0 &&
    phrase.context.stops(phrase.from - 1) &&
    !phrase.token()?.form.startsWith('و') &&
    // nor `ورد برهوم | مؤكدا أن`
    !/^(?:م.{2,}|قايل)ا$/.test(phrase.token()?.form ?? '') &&
    // and not `حكم سامي حداد | أكد أن`
    !TOLD.test(phrase.token()?.form ?? '')
  );
}
