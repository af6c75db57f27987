/**
 * Bodies that an article names without the noun that says what they are, and calls by it afterwards: `قالت نورفا إن الثغرة أغلقت.
 * وأضافت الشركة أن`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { ArticleSpeaker, SpeakerRegister } from './speaker-register.ts';

/** Nouns by which whoever has just spoken under a bare name may be called. */
const NOUNS = /^(?:شركه|وكاله)$/;

/**
 * Finds the body that has just spoken, or whose spokesman has, under one bare name, for a noun with `ال` that the article has
 * given to nobody: `قال متحدث باسم نورفا إن … . وقالت الشركة إن`.
 */
export function lastBareBody(
  register: SpeakerRegister,
  phrase: NounPhrase,
  words: readonly string[],
): ArticleSpeaker | undefined {
  const { head, headDefinite } = phrase;
  if (words.length !== 1 || !headDefinite || !NOUNS.test(head?.lemma ?? '')) return undefined;
  if (isTold(register, phrase)) return undefined;
  const last = register.lastSpeaker();
  const body = last && (bodyOfSpokesman(register, last, phrase.from) ?? bareBody(register, last));
  if (!body) return undefined;
  body.kind = 'organization';
  body.gender = 'f';
  if (head) body.heads.add(head.lemma);
  return body;
}

/** Whether the article has used the noun before, so that another may be meant: `تركت شركتها. وقالت الشركة إن`. */
function isTold({ context }: SpeakerRegister, { from, head }: NounPhrase): boolean {
  const stem = (head?.lemma ?? '').replace(/ه$/, '');
  const own = new RegExp(`^[وفبكل]{0,2}(?:ال)?${stem}(?:ه|ات|ت(?:ه|ها|هم|نا|ي))$`);
  const { tokens, classes } = context;
  // An article that repeats the noun ends the search at its first place, and is not copied for it.
  for (let k = 0; k < from; k++) {
    const { form } = tokens[k] as Token;
    if (own.test(form) || classes.of(form).head?.lemma === head?.lemma) return true;
  }
  return false;
}

/** Somebody of one name that is no given name and bears no title, by a woman's verb: `قالت نورفا`; or a name in Latin letters. */
function bareBody(register: SpeakerRegister, last: ArticleSpeaker): ArticleSpeaker | undefined {
  const { kind, name, words, heads, titleWords, gender, plural, joint } = last;
  if (kind !== 'person' || plural || joint || heads.size > 0 || titleWords.size > 0)
    return undefined;
  if (/^[A-Z][A-Za-z0-9.&-]*(?: [A-Z][A-Za-z0-9.&-]*)*$/.test(name)) return last;
  return gender === 'f' && words.length === 1 && isBare(register, name) ? last : undefined;
}

/** `متحدث باسم نورفا`: the one bare name behind `باسم`. */
function bodyOfSpokesman(
  register: SpeakerRegister,
  { name }: ArticleSpeaker,
  before: number,
): ArticleSpeaker | undefined {
  const [, called] = /(?:^|\s)باسم (\S+)$/u.exec(name) ?? [];
  if (called === undefined || !isBare(register, called)) return undefined;
  const { tokens } = register.context;
  for (let at = before - 1; at > 0; at--) {
    if (tokens[at]?.text !== called || tokens[at - 1]?.form !== 'باسم') continue;
    const range = { from: at, to: at + 1 };
    const own = register.wordsOf(range);
    const known = register.speakers.find((one) => one.words.join(' ') === own.join(' '));
    return known ?? register.make('organization', range);
  }
  return undefined;
}

/** Whether a printed word is nothing but a name, and nobody's given name or surname in the article. */
function isBare({ context }: SpeakerRegister, printed: string): boolean {
  if (/^ال/.test(printed)) return false;
  const { tokens, classes, surnames } = context;
  const form = tokens.find(({ text }) => text === printed)?.form ?? '';
  const { givenName, head, nisba, classes: listed } = classes.of(form);
  if (form === '' || givenName || head || nisba || listed.size > 0) return false;
  return !surnames.has(form) && !classes.isTown(form) && !context.classes.lexicon.places.has(form);
}
