/**
 * Honorifics that stand for whoever was introduced with them: `سموه` for `صاحب السمو الأمير فيصل بن خالد`, `معاليه` and
 * `معالي الضيف` for `معالي سامي حداد`.
 *
 * @module
 */
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import type { PhraseContext } from './phrase-context.ts';
import { OWN_HONORIFIC } from './phrase-opening.ts';

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

/** Lists those introduced with the honorific of a phrase before it, in text order: `سموه`, `معالي الضيف`. */
export function findHonoured(context: PhraseContext, phrase: NounPhrase): NounPhrase[] {
  const printed = BEFORE_NAME[stemOf(context, phrase) ?? ''];
  const found: NounPhrase[] = [];
  if (!printed) return found;
  for (let i = 0; i < phrase.from; i++) {
    if (!printed.test(context.tokens[i]?.form ?? '')) continue;
    // `صاحب السمو الملكي الأمير خالد`
    const royal = /^الملكيه?$/.test(context.tokens[i + 1]?.form ?? '') ? 2 : 1;
    const named = readNounPhrase(context, i + royal, phrase.from);
    if (named?.name) found.push(named);
  }
  // The guest is whoever came first, and not the host.
  return OWN_HONORIFIC.test(context.tokens[phrase.from]?.form ?? '') ? found : found.slice(0, 1);
}
