/**
 * Bodies where an article names them inside a longer phrase: without the name of whoever heads them (`مدير شركة نورفا | كمال عون`)
 * and without what describes their products (`حافلات شركة نورفا | الكهربائية`).
 *
 * @module
 */
import { wordPattern } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseContext } from '../words/phrase-context.ts';

/** Adjectives of things made and sold, which no body is called by. */
const OF_PRODUCTS = wordPattern('names/speakers', 'of-products', 'ال', 'ه?');

/** In tokens: how far before a body the office is looked for that somebody holds there. */
const LONGEST_OFFICE = 5;

/** The body that is named at a token; undefined where none is. */
export function readBodyAt(context: PhraseContext, at: number): NounPhrase | undefined {
  const holder = holderFrom(context, at);
  const body = holder === undefined ? undefined : readNounPhrase(context, at, holder);
  return withoutProducts(context, body ?? readNounPhrase(context, at));
}

/** `رئيس مجلس إدارة شركة نورفا | كمال عون`: where the name of whoever holds an office there begins. */
function holderFrom(context: PhraseContext, at: number): number | undefined {
  const { tokens, classes, stops } = context;
  for (let k = at - 1; k >= Math.max(0, at - LONGEST_OFFICE); k--) {
    if (tokens[k]?.kind !== 'word' || tokens[k + 1]?.opensLine || stops(k)) return undefined;
    const { head } = classes.of(tokens[k]?.form ?? '');
    if (head?.kind !== 'person' || head.number !== 'singular') continue;
    const { name } = readNounPhrase(context, k) ?? {};
    return name && name.from > at + 1 ? name.from : undefined;
  }
  return undefined;
}

/** Cuts off an adjective that describes what stands in construct before the body. */
function withoutProducts(
  context: PhraseContext,
  body: NounPhrase | undefined,
): NounPhrase | undefined {
  if (!body?.head || body.name || body.headDefinite || body.joint) return body;
  const { tokens, classes } = context;
  const last = body.to - 1;
  const named = body.head.kind === 'name' ? body.from : body.from + 1;
  if (last <= named || !isProduct(context, body.from - 1)) return body;
  const { form = '', text = '' } = tokens[last] ?? {};
  if (!classes.of(form).definite || classes.of(form).givenName) return body;
  const described =
    body.head.kind === 'name' ||
    OF_PRODUCTS.test(form) ||
    // `هاتف شركة نورفا | المحمول`
    (body.head.gender === 'f' && !/[ةه]$/.test(text));
  return described && !classes.of(tokens[last - 1]?.form ?? '').definite
    ? { ...body, to: last, titles: [{ from: body.from, to: last }] }
    : body;
}

/** `حافلات`, `هاتف`: a noun without `ال` that heads nobody, in construct with the body behind it. */
function isProduct({ tokens, classes, stops }: PhraseContext, at: number): boolean {
  const { kind, form = '' } = tokens[at] ?? {};
  if (kind !== 'word' || stops(at)) return false;
  const { head, definite, givenName, classes: own } = classes.of(form);
  return !head && !definite && !givenName && !own.has('preposition') && !own.has('particle');
}
