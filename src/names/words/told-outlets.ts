/**
 * Outlets that no noun introduces, as those to whom something is said: `قال مصدر في البلدية | لسراج إن`, `أكد سامي حداد | لتيما
 * بوست أن`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import type { PhraseContext } from './phrase-context.ts';
import { followsGiven } from './surnames.ts';

/** Last words of the names of outlets that no list has: `نيويورك تايمز`, `تيما سبورت`. */
export const OUTLET_ENDS = wordList('names/words', 'outlet-last');

/** Verbs that tell somebody something. */
const TELLS =
  /^[وف]?(?:قال|اضاف|اوضح|صرح|بين|افاد|تابع|اردف|شدد|اكد|ذكر|كشف|اعلن|حذر|نفي|نفت|روي|روت|اقر|اعترف|جدد|شرح|[يت](?:قول|وكد|وضح|ضيف|كشف|حذر|صرح|شرح))(?:ت|وا)?$/;
/** Those that have whoever hears for an object: `أبلغ سامي حداد | سراج نيوز أن`. */
const INFORMS = /^[وف]?(?:ابلغ|اخبر)ت?$/;

/** Offices whose holders go by their surnames. */
const CALLED_BY_SURNAME = wordList('names/words', 'called-by-surname');

/** In words: how long the phrase of whoever speaks is at most. */
const LONGEST = 10;

/**
 * Tells whether a word begins the name of an outlet to which the verb's subject speaks, right behind the subject: where the clause
 * follows, or where its last word shows the outlet (`لشفق نيوز`).
 */
export function isToldOutlet(context: PhraseContext, at: number): boolean {
  const { form = '', text = '' } = context.tokens[at] ?? {};
  const shown = isShown(context, at);
  if (!shown && !opensClause(context.tokens[at + 1])) return false;
  const verb = verbBefore(context, at);
  if (verb === undefined) return false;
  const told = context.tokens[verb]?.form ?? '';
  if (INFORMS.test(told)) return shown && isWholeName(context, verb, at);
  const { givenName, nisba } = context.classes.of(form);
  if (!TELLS.test(told) || !/^ل.{3}/.test(form) || givenName) return false;
  // `وسائل إعلام لبنانية`
  if (nisba !== undefined || /ي(?:ة|ون|ين|ات)$/.test(text)) return false;
  if (shown) return true;
  // `المجلس النرويجي للاجئين`: for whom a body is
  if (/^لل/.test(form)) return false;
  // `لافروف`, `لوبيز`, and `لعروسي`, `لمراني`: surnames, as `لقجع` where the article has `فوزي لقجع`
  const surname = /^ل[اوي]|ي$/.test(text) || followsGiven(context, form);
  return !surname && (isWholeName(context, verb, at) || isUnnamed(context, verb, at));
}

/** `شفق نيوز`: whether a word is followed by the last one of an outlet's name. */
function isShown({ tokens, stops }: PhraseContext, at: number): boolean {
  const next = endsOutlet(tokens[at + 1]);
  if (!next && !endsOutlet(tokens[at + 2])) return false;
  return tokens[at]?.kind === 'word' && !endsOutlet(tokens[at]) && (next || !stops(at + 1));
}

const endsOutlet = (token: Token | undefined): boolean =>
  token !== undefined && OUTLET_ENDS.has(token.form);

const opensClause = (token: Token | undefined): boolean =>
  /^[بف]?ان(?:ه|ها|هم|هما|نا|ني|ا|ي)?$/.test(token?.form ?? '');

/** The verb before the phrase that ends at a token. */
function verbBefore({ tokens, stops }: PhraseContext, at: number): number | undefined {
  for (let k = at - 1; k >= Math.max(0, at - LONGEST); k--) {
    if (tokens[k]?.kind !== 'word' || tokens[k + 1]?.opensLine) return undefined;
    if (stops(k)) return k < at - 1 ? k : undefined;
  }
  return undefined;
}

/** `سامي حداد | لنورفا`: whether a given name and a surname stand right before a token. */
function isWholeName({ tokens, classes }: PhraseContext, verb: number, at: number): boolean {
  if (at - 2 <= verb) return false;
  const [first, last] = [at - 2, at - 1].map((k) => classes.of(tokens[k]?.form ?? ''));
  return Boolean(first?.givenName && !first.definite && !last?.givenName && last?.proclitic === '');
}

/**
 * `مصدر في البلدية | لسراج`, `مدير المصنع | لسراج`, `الطلاب | لسراج`: whether whoever speaks is told by what they are, behind which
 * no name stands alone, but for `الرئيس حداد`.
 */
function isUnnamed({ tokens, classes }: PhraseContext, verb: number, at: number): boolean {
  const first = classes.of(tokens[verb + 1]?.form ?? '');
  const { head } = first;
  const { form = '' } = tokens[at] ?? {};
  if (!head || first.givenName) return false;
  if (head.kind === 'source' || head.kind === 'group' || head.number === 'plural') return true;
  if (first.definite) return head.kind === 'body' && at === verb + 2;
  const last = classes.of(tokens[at - 1]?.form ?? '');
  if (at === verb + 2 || !last.definite || last.givenName) return false;
  // `وزير الخارجية لحود`, but `وزير الخارجية | لسراج`
  return !CALLED_BY_SURNAME.has(head.lemma) || classes.of(form.slice(1)).givenName;
}
