/**
 * Bodies that an article names in words with `ال`, each wording once: `المجلس التنسيقي الوطني الساحلي`.
 *
 * @module
 */
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseContext } from '../words/phrase-context.ts';

/** A body, and the folded words behind its head up to a short name in brackets. */
export interface DefiniteBody {
  readonly body: NounPhrase;
  readonly words: ReadonlySet<string>;
}

const bodies = new WeakMap<PhraseContext, readonly DefiniteBody[]>();

/**
 * Finds the bodies whose head has `ال` and no person's name behind it, each wording where it stands first, in text order;
 * an article is read once.
 */
export function findDefiniteBodies(context: PhraseContext): readonly DefiniteBody[] {
  let known = bodies.get(context);
  if (!known) {
    known = [...readBodies(context)];
    bodies.set(context, known);
  }
  return known;
}

function* readBodies(context: PhraseContext): Generator<DefiniteBody> {
  const { tokens, classes } = context;
  const seen = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const { head, definite } = classes.of(tokens[i]?.form ?? '');
    if (head?.kind !== 'body' || !definite) continue;
    const body = readNounPhrase(context, i);
    if (!body || body.name) continue;
    const forms = tokens.slice(body.from, body.to).map(({ form }) => form);
    const wording = forms.join(' ');
    if (seen.has(wording)) continue;
    seen.add(wording);
    // … and not `الدفاع المدني (الخوذ البيضاء)`
    const end = body.acronyms[0]?.from ?? body.to;
    yield { body, words: new Set(forms.slice(1, end - body.from)) };
  }
}
