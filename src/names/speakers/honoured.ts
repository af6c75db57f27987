/**
 * Honorifics that stand for whoever was introduced with them: `سموه` for `صاحب السمو الأمير فيصل بن خالد`, `معاليه` and
 * `معالي الضيف` for `معالي سامي حداد`.
 *
 * @module
 */

import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { OWN_HONORIFIC } from '../phrases/phrase-opening.ts';
import { countBefore, headsBefore } from '../words/head-positions.ts';
import type { PhraseContext } from '../words/phrase-context.ts';

/** What an honorific is printed as before a name, by how it begins with a pronoun: `سعاده` for `سعادته`. */
const BEFORE_NAME: Readonly<Record<string, RegExp>> = {
  معالي: /^[ول]?معالي$/,
  سعادت: /^[ول]?سعاده$/,
  سمو: /^(?:ال)?سمو$/,
  فضيلت: /^[ول]?فضيله$/,
  سماحت: /^[ول]?سماحه$/,
  جلالت: /^(?:ال)?جلاله$/,
  فخامت: /^[ول]?فخامه$/,
};

/** Gives the honorific of `سموه` or `معالي الضيف`, as `BEFORE_NAME` has it; undefined for other phrases. */
function stemOf({ tokens }: PhraseContext, { from, to }: NounPhrase): string | undefined {
  const form = tokens[from]?.form ?? '';
  if (OWN_HONORIFIC.test(form)) return form.replace(/ها?$/, '');
  const guest = to === from + 2 && tokens[from + 1]?.form === 'الضيف';
  return guest ? form.replace(/ه$/, 'ت') : undefined;
}

/** In honorifics: how far back whoever is meant by one is looked for. */
const FARTHEST = 200;

const positions = new WeakMap<PhraseContext, ReadonlyMap<RegExp, readonly number[]>>();

/** The tokens where an article prints an honorific as it stands before a name, in text order; found once for each article. */
function positionsOf(context: PhraseContext, printed: RegExp): readonly number[] {
  let known = positions.get(context);
  if (!known) {
    const found = new Map<RegExp, number[]>(Object.values(BEFORE_NAME).map((one) => [one, []]));
    context.tokens.forEach(({ form }, i) => {
      for (const [one, list] of found) if (one.test(form)) list.push(i);
    });
    known = found;
    positions.set(context, known);
  }
  return known.get(printed) ?? [];
}

const named = new WeakMap<PhraseContext, Map<number, NounPhrase | undefined>>();

/** Whoever is named behind the honorific at a token; read once for each article. */
function namedAt(context: PhraseContext, at: number): NounPhrase | undefined {
  let known = named.get(context);
  if (!known) {
    known = new Map();
    named.set(context, known);
  }
  if (!known.has(at)) {
    // `صاحب السمو الملكي الأمير خالد`
    const royal = /^الملكيه?$/.test(context.tokens[at + 1]?.form ?? '') ? 2 : 1;
    known.set(at, readNounPhrase(context, at + royal));
  }
  return known.get(at);
}

/**
 * Lists those introduced with the honorific of a phrase before it, the nearest first: for `سموه` the last two hundred, for
 * `معالي الضيف` the one who came first, who is the guest and not the host.
 */
export function findHonoured(context: PhraseContext, phrase: NounPhrase): NounPhrase[] {
  const printed = BEFORE_NAME[stemOf(context, phrase) ?? ''];
  if (!printed) return [];
  const list = positionsOf(context, printed);
  const before = list.slice(0, countBefore(list, phrase.from));
  const guest = !OWN_HONORIFIC.test(context.tokens[phrase.from]?.form ?? '');
  const found: NounPhrase[] = [];
  for (const i of guest ? before : before.slice(-FARTHEST).reverse()) {
    const one = namedAt(context, i);
    if (!one?.name || one.to > phrase.from) continue;
    found.push(one);
    if (guest) break;
  }
  return found;
}

/**
 * The last office after `السيد` before `سيادته`, with a name or without: `السيد الرئيس`, `السيد الوزير سامي حداد`. A plain
 * `السيد سامي حداد` is nobody's office.
 */
export function findMaster(context: PhraseContext, { from }: NounPhrase): NounPhrase | undefined {
  const { tokens, classes } = context;
  if (!/^سيادته(?:ا)?$/.test(tokens[from]?.form ?? '')) return undefined;
  const woman = tokens[from]?.form === 'سيادتها';
  let office: number | undefined;
  for (const i of headsBefore(context, 'سيد', from - 1)) {
    if (!(woman ? /^[ول]?السيده$/ : /^[ول]?السيد$/).test(tokens[i]?.form ?? '')) continue;
    const { form = '' } = tokens[i + 1] ?? {};
    const { head, definite } = classes.of(form);
    if (head?.kind !== 'person' || head.number !== 'singular' || !definite) continue;
    office ??= i + 1;
    // `السيد الرئيس وجه بكذا` names nobody: the same office with a name, farther back.
    const named = form === tokens[office]?.form ? readNounPhrase(context, i + 1, from) : undefined;
    const first = classes.of(tokens[named?.name?.from ?? -1]?.form ?? '');
    if (first.givenName || first.classes.has('name-link')) return named;
  }
  return office === undefined ? undefined : readNounPhrase(context, office, office + 1);
}
