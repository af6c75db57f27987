/**
 * Foreign outlets that no list has, told by the last word of their names: `نيويورك تايمز`, `الأسوشيتد برس`.
 *
 * @module
 */
import { isOfClass, type PhraseContext } from '../words/phrase-context.ts';
import { isToldOutlet, OUTLET_ENDS } from '../words/told-outlets.ts';

/** `وكالة أنباء برس ترست`: no word of its name. */
const NEWS = /^(?:انباء|اخبار)$/;
/** In words: how long such a name is. */
const LONGEST = 4;

/** Token behind the name of a foreign outlet that begins at a token; undefined where none does. */
export function foreignOutletEnd(context: PhraseContext, at: number): number | undefined {
  const { tokens, classes } = context;
  const first = classes.of(tokens[at]?.form ?? '');
  if (NEWS.test(first.bare)) return undefined;
  if (first.givenName || (first.head && !/^(?:outlet|name)$/.test(first.head.kind)))
    return undefined;
  if (isOfClass(context, at, 'preposition')) return undefined;
  for (let k = at + 1; k < at + LONGEST; k++) {
    const { kind, form = '' } = tokens[k] ?? {};
    if (kind !== 'word' || tokens[k]?.opensLine || isToldOutlet(context, k)) return undefined;
    // `سكاي نيوز عربية`
    if (OUTLET_ENDS.has(form)) return /^عربيه?$/.test(tokens[k + 1]?.form ?? '') ? k + 2 : k + 1;
    const { head, definite } = classes.of(form);
    if (head || definite || isOfClass(context, k, 'preposition') || context.stops(k))
      return undefined;
  }
  return undefined;
}
