/**
 * What `و` joins inside a noun phrase: two offices of one person, the fields of a ministry, bodies that speak together.
 *
 * @module
 */
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { mayBeName } from '../words/name-words.ts';
import { placeAt } from '../words/phrase-context.ts';
import { BROKEN_PLURALS } from '../words/plural-adjectives.ts';
import type { WordClass } from '../words/word-class.ts';
import type { PhraseState, Reading } from './phrase-state.ts';

/** What is left of verbs whose own letter `و` is. */
const OWN_WAW = wordList('names/phrases', 'own-waw');
/** Verbal nouns whose first letter is no conjunction. */
const WAW_NOUNS = wordPattern('names/phrases', 'waw-noun', 'و');

/** Offices of several fields: `وزارة الصحة والسكان`. */
const HAS_FIELDS = /^(?:وزاره|وزير|كاتب|لجنه|هييه|مديريه)$/;

/** Whether an unnamed source belongs to a body: `مصدر في هيئة الرقابة`. */
function isOfBody(phrase: PhraseState): boolean {
  if (phrase.head?.kind !== 'source') return false;
  for (let i = phrase.from + 1; i < phrase.at; i++) {
    const { head, definite } = phrase.context.classes.of(phrase.token(i)?.form ?? '');
    if (head?.kind === 'body' && !definite) return true;
  }
  return false;
}

/**
 * `وكالة الأمن الرقمي وأمن المنشآت إن`, `مدير معهد الفلك وعلوم الفضاء سامي حداد`: another field of the body, behind which
 * the clause, a mark, a name or where it was said follows.
 */
function joinsField(phrase: PhraseState, rest: string): boolean {
  const { classes } = phrase.context;
  const word = classes.of(rest);
  if (!phrase.closed || phrase.name || word.definite || word.givenName) return false;
  // `المجتمع الدولي | وقاطعتها المعارضة`
  const verb = OWN_WAW.has(rest) || /(?:ه|هم?ا|هم|[^ا]ت)$/.test(phrase.token()?.text ?? '');
  if (verb) return false;
  const body = phrase.head?.kind === 'body' || holdsInside(phrase);
  if (!body || (word.head && word.head.kind !== 'body')) return false;
  let k = phrase.at + 1;
  if (!classes.of(phrase.token(k)?.form ?? '').definite) return false;
  while (k < phrase.at + 4 && classes.of(phrase.token(k)?.form ?? '').definite) k++;
  // `عمداء كليات الصيدلة وطب الأسنان في بلاغ`
  const told = phrase.is('setting', k + 1) || phrase.wordAt(k + 1).head?.kind === 'document';
  return endsBody(phrase, k) || (phrase.is('preposition', k) && told);
}

/** Whether the clause, a comma, a colon or a name follows a body's name. */
function endsBody(phrase: PhraseState, at: number): boolean {
  const token = phrase.token(at);
  return (
    token === undefined ||
    (token.kind === 'mark' && /^[،,:.]$/.test(token.text)) ||
    phrase.context.stops(at) ||
    mayBeName(phrase.context, at)
  );
}

/**
 * `هيئة حماية الآثار وصيانتها`, `مركز الرقابة على الأدوية ومنع تهريبها`: a second deed on what a body is for, told by a pronoun.
 */
function stepDeedOnField(phrase: PhraseState, rest: string): Reading {
  const body = phrase.head?.kind === 'body' || holdsInside(phrase);
  if (!body || !phrase.closed || phrase.name || rest.startsWith('ال')) return undefined;
  const { classes } = phrase.context;
  const isDeed = (form: string) => classes.isVerbalNoun(form.replace(/^لل/, 'ال'));
  const words = phrase.context.tokens.slice(phrase.from + 1, phrase.at);
  if (words.length < 2 || !words.some(({ form }) => isDeed(form))) return undefined;
  const owned = (at: number) => /.{2}ه(?:ا|م|ما)?$/.test(phrase.token(at)?.text ?? '');
  // … and not `ورئيستها`
  const noun = rest.replace(/ه(?:ا|م|ما)?$/, '').replace(/ت$/, 'ه');
  const { head, givenName } = classes.of(noun);
  const alone = owned(phrase.at) && !head && !givenName;
  const length = alone ? 1 : isDeed(rest) && owned(phrase.at + 1) ? 2 : 0;
  return length > 0 && endsBody(phrase, phrase.at + length) ? phrase.stepOver(length) : undefined;
}

/** Whether a body stands inside the title or the source read so far. */
function holdsInside(phrase: PhraseState): boolean {
  return /^(?:person|source)$/.test(phrase.head?.kind ?? '') && phrase.holdsBody();
}

/** `الكاتب والمحلل السياسي حسن`: one person of two callings, where a name follows the second alone. */
function stepSecondTitle(phrase: PhraseState): boolean {
  const single = phrase.headDefinite && phrase.titleFrom === phrase.at - 1;
  if (!single) return false;
  let k = phrase.at + 1;
  while (k < phrase.at + 4 && phrase.context.classes.of(phrase.token(k)?.form ?? '').definite) k++;
  if (!mayBeName(phrase.context, k)) return false;
  phrase.at++;
  return true;
}

/** `الوزيران حدادين والصفدي`: the second of two whom one title is of. */
function stepSecondName(phrase: PhraseState): boolean {
  const from = phrase.at++;
  while (
    phrase.at < from + 3 &&
    !phrase.context.stops(phrase.at) &&
    mayBeName(phrase.context, phrase.at)
  )
    phrase.at++;
  // `النواب محمد الحربي وخالد الشمري`
  const surname = phrase.context.surnames.has(phrase.token()?.form ?? '');
  if (phrase.at === from + 1 && surname && !phrase.context.stops(phrase.at)) phrase.at++;
  phrase.joint = true;
  return true;
}

/** `وزير الطاقة والصناعة`, `الحلف والولايات المتحدة`; undefined where `و` is a letter of the word. */
export function stepJoined(phrase: PhraseState, form: string): Reading {
  // `أكدت اللجان الطبية | وصول المساعدات`
  if (phrase.closed && phrase.head && WAW_NOUNS.test(form)) return false;
  const rest = form.slice(1);
  if (stepJoinedPlace(phrase, rest)) return true;
  const word = phrase.context.classes.of(rest);
  if (word.classes.has('relative')) return false;
  const deed = stepDeedOnField(phrase, rest);
  if (deed) return deed;
  if (stepNounOfOneConstruct(phrase, word)) return true;
  if (isSecondName(phrase, word)) return stepSecondName(phrase);
  if (isSecondOffice(phrase, word)) return phrase.stepOver();
  if (isFieldOfOffice(phrase, word) || joinsField(phrase, rest)) return phrase.stepOver(2);
  return rest.startsWith('ال')
    ? stepJoinedDefinite(phrase, rest, word)
    : stepJoinedPlain(phrase, rest, word);
}

/** `الحلف والولايات المتحدة` */
function stepJoinedPlace(phrase: PhraseState, rest: string): boolean {
  // `مدير المنظمة لمنطقة الشرق الأوسط وإفريقيا`
  const office = /^(?:person|body)$/.test(phrase.head?.kind ?? '') && phrase.closed && !phrase.name;
  if (office && phrase.context.classes.isTown(rest) && !rest.startsWith('ال'))
    return phrase.stepOver();
  const place = placeAt(phrase.context, phrase.at, rest);
  if (!place || phrase.name) return false;
  phrase.joint = phrase.place !== undefined || phrase.head?.kind !== 'person';
  return phrase.stepOver(place.words.length);
}

/** `فدرالية جمعيات آباء وأمهات التلاميذ`, `لجنة إعداد ومتابعة ومراجعة المناهج`: two nouns or three of one construct. */
function stepNounOfOneConstruct(phrase: PhraseState, { definite, head }: WordClass): boolean {
  const bodily =
    (phrase.head?.kind === 'body' || holdsInside(phrase)) &&
    !phrase.name &&
    phrase.at > phrase.from + 1;
  if (!bodily || definite || head || phrase.wordAt(phrase.at - 1).definite) return false;
  const last = isDeedOfSeveral(phrase) ? phrase.at + 1 : phrase.at;
  if (!phrase.wordAt(last + 1).definite) return false;
  phrase.closed = false;
  return phrase.stepOver(last + 1 - phrase.at);
}

/** `إعداد | ومتابعة ومراجعة المناهج`: whether a third deed stands behind the second. */
function isDeedOfSeveral({ context, at }: PhraseState): boolean {
  const { classes, tokens } = context;
  const [second = '', third = ''] = [tokens[at]?.form, tokens[at + 1]?.form];
  const joined = /^و.{3}/.test(third) && !classes.of(third).definite;
  return joined && classes.isVerbalNoun(second.slice(1)) && classes.isVerbalNoun(third.slice(1));
}

/** `الوزيران حدادين والصفدي` */
function isSecondName(phrase: PhraseState, { givenName, definite, head }: WordClass): boolean {
  const both = phrase.name && phrase.head?.kind === 'person' && phrase.head.number === 'plural';
  return both === true && (givenName || (definite && !head));
}

/** `إمام وخطيب المسجد`, `مؤسس ورئيس مجلس الأمناء`: two offices of one construct. */
function isSecondOffice(phrase: PhraseState, { head, definite, proclitic }: WordClass): boolean {
  const twice = head?.kind === 'person' && head.number === 'singular' && !definite;
  const first =
    phrase.titleFrom === phrase.at - 1 && phrase.head?.kind === 'person' && !phrase.closed;
  return twice && first && proclitic === '';
}

/** `وزارة الصحة والسكان وإصلاح المستشفيات` */
function isFieldOfOffice(phrase: PhraseState, { definite, givenName, head }: WordClass): boolean {
  if (!phrase.closed || phrase.name || definite || givenName || head) return false;
  const next = phrase.wordAt(phrase.at + 1);
  if (!next.definite || next.head?.number === 'singular') return false;
  return HAS_FIELDS.test(phrase.head?.lemma ?? '') || isOfBody(phrase);
}

/** A word without `ال` behind `و`. */
function stepJoinedPlain(phrase: PhraseState, rest: string, word: WordClass): Reading {
  if (isSecondAdjective(phrase, rest, word)) return phrase.stepOver();
  if (isSecondGroup(phrase, word)) {
    phrase.joint = true;
    phrase.adjectives = false;
    return phrase.stepOver();
  }
  return word.head && word.proclitic === '' ? false : undefined;
}

/** `مسؤولين أمريكيين ولبنانيين`, `مصادر سورية ولبنانية`: where they are from; and `مصادر أمنية وطبية`. */
function isSecondAdjective(phrase: PhraseState, rest: string, { head, nisba }: WordClass): boolean {
  const told = phrase.head?.number === 'plural' || phrase.head?.kind === 'source';
  if (!told || phrase.headDefinite || phrase.name) return false;
  // `باحثون يابانيون وألمان`
  if (phrase.adjectives && BROKEN_PLURALS.has(rest)) return true;
  const last = phrase.token(phrase.at - 1)?.form ?? '';
  const noun = phrase.context.classes.of(last.replace(/^و(?=.{2,}ي(?:ون|ين|ه|ات)$)/, ''));
  const ending = (of: string) => /ي(?:ون|ين|ه|ات)$/.exec(of)?.[0];
  const alike = ending(rest) !== undefined && ending(rest) === ending(noun.bare);
  if (!alike || noun.definite) return false;
  const from = noun.nisba !== undefined && nisba !== undefined;
  return from || (!noun.head && !head && phrase.adjectives);
}

/** `نشطاء ومنظمات حقوقية` */
function isSecondGroup(phrase: PhraseState, { head, proclitic }: WordClass): boolean {
  const many = phrase.head?.number === 'plural' || phrase.head?.kind === 'group';
  const others = head?.number === 'plural' || head?.kind === 'group';
  return many && !phrase.headDefinite && others && proclitic === '';
}

/** A word with `ال` behind `و`: an adjective, a calling, a field or a body. */
function stepJoinedDefinite(phrase: PhraseState, rest: string, { head }: WordClass): boolean {
  if (phrase.name || !phrase.closed) return false;
  // `الخبير العسكري والاستراتيجي`: two adjectives.
  const before = phrase.wordAt(phrase.at - 1);
  const adjectives = /^ال.{3,}يه?$/.test(rest) && before.definite && /يه?$/.test(before.bare);
  if (adjectives && phrase.titleFrom < phrase.at - 1) return phrase.stepOver();
  const person = head?.kind === 'person' && head.number === 'singular';
  if (person && phrase.head?.kind === 'person') return stepSecondTitle(phrase);
  const alone = phrase.titleFrom === phrase.at - 1 && head?.kind === 'body';
  if (phrase.place !== undefined || phrase.head?.kind === 'name' || alone) phrase.joint = true;
  // `الأمم المتحدة والاتحاد | الإفريقي`: the second goes on as a body does.
  if (phrase.place !== undefined && head) phrase.head ??= head;
  return phrase.stepOver();
}
