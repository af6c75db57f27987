/**
 * The phrase between a verb of saying and its clause. Whoever speaks stands there and nothing else, so a name may be
 * looked for behind words of a title that no list knows.
 *
 * @module
 */
import { mayBeName } from '../words/name-words.ts';
import { isHearer, type PhraseContext, placeAt } from '../words/phrase-context.ts';
import { isGrade } from './grades.ts';
import { namedBehindClause } from './named-behind-clauses.ts';
import { isOfPlace } from './named-places.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';

const COMMA = /^[،,]$/;

/**
 * Reads the phrase that stands between a verb and its clause: a title that goes on with words no list knows ends
 * with the name all the same, where a given name opens it and the clause follows it.
 *
 * @example
 * // `قال مدير برامج أطباء بلا حدود في إيطاليا ماركو بيرتوتو إن`: the name is `ماركو بيرتوتو`
 */
export function readSubjectPhrase(
  context: PhraseContext,
  from: number,
  limit: number,
): NounPhrase | undefined {
  const read = readNounPhrase(context, from, limit);
  const phrase = read && (oneOfMany(context, read, limit) ?? read);
  if (!phrase?.head || phrase.name || phrase.joint || !/^(?:person|source)$/.test(phrase.head.kind))
    return phrase;
  if (phrase.head.number !== 'singular') return phrase;
  let quoted = -1;
  for (let k = phrase.to; k < Math.min(limit, phrase.to + 9); k++) {
    const token = context.tokens[k];
    const closer = context.closerOf.get(k);
    if (closer !== undefined && isHonouredInMarks(context, k, closer, limit)) {
      const first = phrase.titles[0] ?? phrase;
      const titles = [{ from: first.from, to: k }];
      return { ...phrase, to: closer + 1, name: { from: k + 1, to: closer }, titles };
    }
    if (closer !== undefined && closer - k <= 4) {
      k = closer;
      quoted = closer;
      continue;
    }
    // `النائب الأعلى للرئيس، للتكرير والتسويق عبد العزيز القديمي`
    if (COMMA.test(token?.text ?? '') && /^لل/.test(context.tokens[k + 1]?.form ?? '')) continue;
    if (token?.kind !== 'word' || token.opensLine || context.stops(k)) return phrase;
    const word = context.classes.of(token.form);
    // `ورد القيادي في الحزب | على ابن كيران`
    if (/^(?:على|عن|ضد|مع|خلال|أثناء|عقب|بعد|قبل|أمام)$/.test(token.text)) return phrase;
    // `رئيس الجمعية مستشار أول التغذية الدكتور كمال عون`
    if (isGrade(context, k)) continue;
    if (word.classes.has('relative')) return namedBehindClause(context, phrase, k, limit) ?? phrase;
    if (word.classes.has('time') || word.classes.has('setting')) return phrase;
    // `مدير التوزيع بـ"ستاغ" منجي بوصبيع`: a name of two words right after the mark.
    const after = quoted === k - 1 && mayBeName(context, k) && mayBeName(context, k + 1);
    // `سلطان بن محمد`
    const born = /^(?:بن|ابن)$/.test(context.tokens[k + 1]?.form ?? '');
    const title = word.head !== undefined && !born;
    const given = word.givenName && !title && !(word.definite && k === phrase.to);
    if (!given && !after) continue;
    const named = readNounPhrase(context, k, limit);
    if (
      !named?.name ||
      named.head ||
      named.name.from !== k ||
      !endsSubject(context, named.to, limit)
    )
      continue;
    if (isPlaceAfterIn(context, k, named.name.to)) continue;
    // `مصدر في الوزارة | لوكالة سراج`: what an outlet is called
    if (isHearer(context.tokens[k - 1]?.form ?? '') && named.name.to === k + 1) continue;
    const first = phrase.titles[0] ?? phrase;
    // `عامل بمطعم سامي حداد`: whom the place is called after
    if (isOfPlace(context, phrase.from, k))
      return { ...phrase, to: named.to, titles: [{ from: first.from, to: named.to }] };
    return { ...phrase, to: named.to, name: named.name, titles: [{ from: first.from, to: k }] };
  }
  return phrase;
}

/** `مسؤول المبادرة السيد "كمال عون" أن`: a name in marks behind an honorific, which the clause or a place follows. */
function isHonouredInMarks(
  context: PhraseContext,
  at: number,
  closer: number,
  limit: number,
): boolean {
  const { head, definite } = context.classes.of(context.tokens[at - 1]?.form ?? '');
  if (head?.kind !== 'honorific' || !definite || closer - at > 5) return false;
  const { classes } = context.classes.of(context.tokens[at + 1]?.form ?? '');
  const named = mayBeName(context, at + 1) || classes.has('name-link');
  return named && endsSubject(context, closer + 1, limit);
}

/**
 * `أحد سكان القرية سامي حداد إن`, `إحدى المتطوعات في الحي هدى شاهين إن`: who that one is, named right behind the place; and neither
 * `أحد أقارب سامي حداد` nor `أحد ورثة الفنان سامي حداد`, who is another.
 */
function oneOfMany(
  context: PhraseContext,
  phrase: NounPhrase,
  limit: number,
): NounPhrase | undefined {
  const { head, from, to, name } = phrase;
  if (name || !/^احدي?$/.test(head?.lemma ?? '') || to < from + 3) return undefined;
  if (!context.classes.of(context.tokens[to]?.form ?? '').givenName) return undefined;
  const words = context.tokens.slice(from + 1, to).map(({ form }) => context.classes.of(form));
  const another = words.some(
    ({ head: one }) => one?.number === 'singular' && /^(?:person|source|honorific)$/.test(one.kind),
  );
  const where = context.tokens[to - 1]?.form ?? '';
  const placed =
    words.at(-1)?.definite || context.classes.isTown(where) || placeAt(context, to - 1);
  // `مصنع الشهيد سامي حداد`
  const dead = /^ال(?:شهيد|راحل|مرحوم|فقيد|قتيل|ضحيه|شاب|طفل|قديس)ه?$/.test(where);
  if (another || dead || !placed) return undefined;
  const named = readNounPhrase(context, to, limit);
  if (!named?.name || named.head || named.name.to - named.name.from < 2) return undefined;
  if (named.name.from !== to || !endsSubject(context, named.to, limit)) return undefined;
  return { ...phrase, to: named.to, name: named.name, titles: [{ from, to }] };
}

/** `المستشار المقيم في تل هنري أن`: one given name behind `في` and a word that no list knows is the second of a place's. */
function isPlaceAfterIn(context: PhraseContext, at: number, end: number): boolean {
  const { tokens, classes } = context;
  if (end - at > 1 || tokens[at - 2]?.form !== 'في') return false;
  const { form = '' } = tokens[at - 1] ?? {};
  const { definite, head, nisba } = classes.of(form);
  return !definite && !head && !nisba && !classes.isTown(form) && !placeAt(context, at - 1);
}

/** Whether the verb's clause, a mark, a time or a place follows. */
function endsSubject(context: PhraseContext, at: number, limit: number): boolean {
  const token = context.tokens[at];
  if (!token || at >= limit || token.kind !== 'word' || context.stops(at)) return true;
  const { classes } = context.classes.of(token.form);
  const hearer = token.form === 'قد' || isHearer(token.form);
  return hearer || classes.has('time') || classes.has('preposition');
}
