/**
 * Names of parties as articles print them: whom a name means, across the library or in its article alone, and who
 * stands behind a joint name.
 *
 * @module
 */
import { isWawWord } from '../../arabic/stems.ts';
import { tokenize } from '../../arabic/tokens.ts';
import type { LibraryArticle } from '../../library/library.ts';
import { findState, nameWords } from '../../names/identity/name-key.ts';
import { loadNameLexicon } from '../../names/words/name-lexicon.ts';
import { makeParty, type Party, type PartyIndex } from './parties.ts';

/** A name without the `و` that joins it to what stands before; that of `وزارة` is its own. */
export function nameAlone(printed: string): string {
  const [first = ''] = nameWords(printed);
  const heads = loadNameLexicon().heads;
  const isOwn = heads.has(first) || isWawWord(first);
  return isOwn ? printed : printed.replace(/^و(?=\p{L}{3})/u, '');
}

/** An agency, a newspaper or a report passes on what others hold. */
export function isRelay(name: string): boolean {
  const [first = ''] = nameWords(name);
  const kind = loadNameLexicon().heads.get(first.replace(/^ال/, ''))?.kind;
  return (
    kind === 'outlet' ||
    kind === 'study' ||
    kind === 'document' ||
    /^(?:وكاله|تقرير|بيان)$/.test(first)
  );
}

/** The parties of a joint name; none unless every one is known, so that `التجارة والصناعة` stays one. */
export function jointMembers(name: string, index: PartyIndex, item: LibraryArticle): Party[] {
  const names = name.replace(/\s+ب\p{L}{3,}$/u, '').split(/[،,]?\s+و(?=\p{L}{3})/u);
  const found = names.flatMap((one) => {
    const known = findParty(one.trim(), index, item);
    return known ?? (findState(nameWords(one)) ? makeParty(one.trim(), 'organization') : []);
  });
  return found.length === names.length ? found : [];
}

/**
 * Finds whom a name means: across the library, or in its article alone (`الحلف`, `بوريطة`). A state is only ever
 * itself: `ألبانيا` is not whoever is called `رئيس وزراء ألبانيا`.
 */
export function findParty(
  name: string,
  index: PartyIndex,
  item: LibraryArticle,
): Party | undefined {
  const known = index.find(name);
  if (known || findState(nameWords(name))) return known;
  const words = wordsOf(name);
  const [first = ''] = words;
  for (const { speaker } of item.quotations) {
    const own = wordsOf(speaker.name);
    const isPerson = speaker.kind === 'person';
    const isSame =
      words.length === 1
        ? isPerson
          ? own.at(-1) === first
          : own[0] === first && own.length > 1
        : isPerson
          ? own.length > 1 && own.every((word) => words.includes(word))
          : words.every((word) => own.includes(word));
    const found = isSame ? index.find(speaker.name) : undefined;
    if (found) return found;
  }
  return undefined;
}

const wordsOf = (name: string): string[] =>
  tokenize(name).flatMap(({ kind, form }) => (kind === 'mark' ? [] : [form.replace(/^ال/, '')]));
