/**
 * Words that are somebody's or something's, and no name: with a pronoun (`حديثه`, `أنصارها`) or in the construct state
 * (`سياسة الحكومة`).
 *
 * @module
 */
import { isOfClass, type PhraseContext, placeAt } from './phrase-context.ts';
import { isAkbar } from './word-names.ts';

/** Tells whether an unknown word is owned by what its pronoun or the word after it names. */
export function isOwned(context: PhraseContext, at: number): boolean {
  const { form = '', text = '' } = context.tokens[at] ?? {};
  if (!text.endsWith('ة')) {
    if (isOwnedThing(context, form) || isOwnedPeople(context, form) || isPossessed(form))
      return true;
  }
  return (
    isDualBody(context, at) ||
    opensConstruct(context, at) ||
    isOfItsOwn(context, at) ||
    isOwnedBehindTitle(context, at)
  );
}

/**
 * `كيم جونغ أون | عزمه تطوير`, and `ختم سامي | حديثه بالدعوة إلى الصبر`: what somebody means or does; and `تمسك صفدي | بموقفه`, behind a
 * preposition.
 */
function isOwnedThing({ classes }: PhraseContext, form: string): boolean {
  if (!/^.{3,}(?:ه|ها|هم)$/.test(form)) return false;
  const owned = form.replace(/ه(?:ا|م)?$/, '');
  if (isThing(classes, owned)) return true;
  const governed = /^[بل].{3}/.test(owned) ? owned.slice(1) : '';
  if (governed !== '' && (isThing(classes, governed) || classes.isListedNoun(governed)))
    return true;
  const deed = classes.isVerbalNoun(owned) && owned.length > 4;
  return deed || classes.isListedNoun(owned);
}

function isThing(classes: PhraseContext['classes'], noun: string): boolean {
  const own = classes.of(noun).classes;
  return own.has('thing') || own.has('setting');
}

/** `أبلغ المدرب | لاعبيه بأن`, `شكر سامي | أنصارها`: several people or a group with the pronoun of whose they are. */
function isOwnedPeople({ classes }: PhraseContext, form: string): boolean {
  const stem = /^(.{3,}?)ي?ه(?:ا|م)?$/.exec(form)?.[1];
  const head = stem === undefined ? undefined : classes.of(stem).head;
  return head?.kind === 'person' || head?.kind === 'group';
}

/** Tells whether a folded word ends in a pronoun that no name ends in: `خارجيتها`, `صحيفته`, `حكومتهم`. */
export const isPossessed = (form: string): boolean =>
  /^.{3,}(?:ته(?:ا|م|ما)?|يها)$|^.{3,}ها$|^م.{3,}يه(?:ا|م)?$/.test(form);

/** `هيئتي الاتهام والدفاع`: two bodies, and not `علي أكبر ولايتي`, `سامي ولايتي`. */
function isDualBody(context: PhraseContext, at: number): boolean {
  const { tokens, classes } = context;
  const form = tokens[at]?.form ?? '';
  if (!/.{2}تي$/.test(form) || !classes.of(`${form.slice(0, -2)}ه`).head) return false;
  return !classes.of(tokens[at - 1]?.form ?? '').givenName && !isAkbar(context, at - 1);
}

/** `الرئيس قلقه من`: a noun with its pronoun, but for `أندريه` and `عالمة الآثار أنكه ريختر`. */
function isOwnedBehindTitle(context: PhraseContext, at: number): boolean {
  const { tokens, classes } = context;
  if (!/.{2}[^يه]ه$/.test(tokens[at]?.text ?? '')) return false;
  const { head, nisba } = classes.of(tokens[at - 1]?.form ?? '');
  if (head?.kind !== 'person' && nisba === undefined) return false;
  const next = tokens[at + 1];
  return (
    next?.kind !== 'word' ||
    context.stops(at + 1) ||
    isOfClass(context, at + 1, 'preposition') ||
    classes.of(next.form).definite
  );
}

/**
 * `سياسة الحكومة`, `غاية ما يطمح إليه`: an unknown word in teh marbuta before one with `ال`, a place or a particle,
 * where no name goes on.
 */
function opensConstruct(context: PhraseContext, at: number): boolean {
  const { tokens, classes } = context;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || context.stops(at + 1) || next.form === 'فان') return false;
  if (!tokens[at]?.text.endsWith('ة')) {
    // `صمت الوزارة`: nobody's name is followed by a body's.
    const { head, definite, proclitic } = classes.of(next.form);
    const body = definite && proclitic === '' && head?.kind === 'body';
    return body && !classes.of(tokens[at - 1]?.form ?? '').givenName;
  }
  const before = classes.of(tokens[at - 1]?.form ?? '');
  if (before.givenName || before.head?.kind === 'honorific' || before.classes.has('name-link'))
    return false;
  const word = classes.of(next.form);
  const ranked = word.classes.has('rank') && word.head?.kind === 'person';
  const definite = word.definite && !ranked && !context.surnames.has(next.form);
  return definite || word.classes.has('particle') || placeAt(context, at + 1) !== undefined;
}

/** `لجماهير ناديه`: a word that may begin with a preposition, before a noun with its pronoun, is no name. */
function isOfItsOwn({ tokens, classes, stops }: PhraseContext, at: number): boolean {
  const next = tokens[at + 1];
  if (!/^[لب].{3}/.test(tokens[at]?.form ?? '')) return false;
  if (next?.kind !== 'word' || stops(at + 1)) return false;
  const word = classes.of(next.form);
  if (word.givenName || word.classes.size > 0) return false;
  return (
    isPossessed(next.form) || (/^.{2,}[^يه]ه(?:ا|م)?$/.test(next.text) && next.text.length > 4)
  );
}
