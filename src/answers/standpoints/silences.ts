/**
 * Silences: whom the texts accuse or ask, and who has no statement of their own in the articles that were looked at.
 *
 * @module
 */

import { tokenize } from '../../arabic/tokens.ts';
import { type Span, sliceSpan } from '../../corpus/span.ts';
import type { Library, LibraryArticle } from '../../library/library.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import type { Quotation } from '../../quotation/quotation.ts';
import { isSomebody } from '../../quotation/subjects/somebody.ts';
import { readArticle } from '../../quotation/text/reading.ts';
import {
  indexParties,
  isNamed,
  isSameSide,
  makeParty,
  type Party,
  readMentions,
} from '../told/parties.ts';
import { findParty } from '../told/party-names.ts';
import type { Standpoint } from './standpoints.ts';

/** A party that was accused or asked and is not heard. */
export interface Silence {
  readonly party: Party;
  /** Where it was accused or asked. */
  readonly standpoint: Standpoint;
  readonly kind: 'accused' | 'asked';
}

/**
 * Finds the parties that standpoints accuse or ask and that none of the standpoints is of; a state is heard where any
 * of its bodies is. The order is that of the standpoints.
 */
export function findSilences(library: Library, standpoints: readonly Standpoint[]): Silence[] {
  const index = indexParties(library.speakers);
  const heard = new Map<string, Party>();
  for (const { party } of standpoints) heard.set(party.id, party);
  const silences = new Map<string, Silence>();
  for (const standpoint of standpoints) {
    const { attitude, item, quotation } = standpoint;
    if (attitude !== 'accuses' && attitude !== 'demands') continue;
    if (!quotation || quotation.stance !== attitude) continue;
    const name = targetOf(item, quotation);
    if (!name) continue;
    const party = findParty(name, index, item) ?? makeParty(name, 'organization');
    if (party.names.length === 0 || party.id === standpoint.party.id) continue;
    const named = readMentions(name);
    if ([...heard.values()].some((one) => isSameSide(one, party) || isNamed(one, named))) continue;
    if (!silences.has(party.id)) {
      silences.set(party.id, {
        party,
        standpoint,
        kind: attitude === 'accuses' ? 'accused' : 'asked',
      });
    }
  }
  return [...silences.values()];
}

const targets = new WeakMap<Quotation, string | null>();

/** The words at the head of an accusation or a demand that name whom it is about: `الشركة بالتقصير`, `مجلس الأمن إلى …`. */
function targetOf(item: LibraryArticle, quotation: Quotation): string | undefined {
  let target = targets.get(quotation);
  if (target === undefined) {
    target = readTarget(item, quotation.content) ?? null;
    targets.set(quotation, target);
  }
  return target ?? undefined;
}

function readTarget({ article }: LibraryArticle, content: Span): string | undefined {
  const text = sliceSpan(article.text, content);
  const reading = readArticle(text, tokenize(text));
  const { tokens } = reading;
  const phrase: NounPhrase | undefined = readNounPhrase(reading.phrases, 0);
  const last = phrase && tokens[phrase.to - 1];
  const first = phrase && tokens[phrase.from];
  if (!phrase || !first || !last || phrase.joint) return undefined;
  // A state, a body or a person by name; a mere title or a common noun is nobody in particular.
  const isKnown =
    phrase.state !== undefined ||
    (phrase.name !== undefined && isSomebody(reading, phrase)) ||
    (phrase.head?.kind === 'body' && phrase.to - phrase.from > 1) ||
    phrase.head?.kind === 'name';
  if (!isKnown || /^ب/.test(first.form)) return undefined;
  return text.slice(first.start, last.end);
}
