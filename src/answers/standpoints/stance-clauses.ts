/**
 * Stance clauses: where an article tells that a party denies, accuses, condemns or supports without reporting its
 * words: `ومن جانبها تنفي الحركة تلك الاتهامات`, `وهو ما نفته موسكو مرارا`, `وجهت الوزارة اتهامات إلى ستة ضباط`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { contains, overlaps, type Span } from '../../corpus/span.ts';
import type { LibraryArticle } from '../../library/library.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { loadNameLexicon } from '../../names/words/name-lexicon.ts';
import type { CueReading } from '../../quotation/cues/cue-lexicon.ts';
import { stanceOf } from '../../quotation/statements/stance.ts';
import { isSomebody } from '../../quotation/subjects/somebody.ts';
import { type Reading, readArticle } from '../../quotation/text/reading.ts';
import { tokensOf } from '../told/article-words.ts';
import { type Attitude, findAttitudes, loadAttitudeWords } from './attitude-lexicon.ts';

/** One stance that an article tells of, without words of whoever takes it. */
export interface StanceClause {
  readonly attitude: Attitude;
  /** The sentence that tells it. */
  readonly span: Span;
  /** The verb. */
  readonly cue: Span;
  /** The words that name who takes the stance; several where they take it together. */
  readonly sources: readonly Span[];
}

/** Stances that a verb alone takes; `قال` or `تعهد` without what was said takes none. */
const BARE: ReadonlySet<Attitude> = new Set<Attitude>([
  'accuses',
  'denies',
  'condemns',
  'supports',
  'doubts',
]);
/** Tokens between the verb and whoever it is about: `نفت، الثلاثاء، الوزارة`. */
const REACH = 5;

const kept = new WeakMap<LibraryArticle, readonly StanceClause[]>();

/** Finds the stance clauses of an article that no quotation of it covers, in text order. */
export function findStanceClauses(item: LibraryArticle): readonly StanceClause[] {
  let found = kept.get(item);
  if (!found) {
    found = readClauses(item);
    kept.set(item, found);
  }
  return found;
}

function readClauses(item: LibraryArticle): StanceClause[] {
  const { article, quotations } = item;
  const reading = readArticle(article.text, tokensOf(item));
  // Not the tokens as printed: words written together are taken apart there.
  const { tokens } = reading;
  const clauses: StanceClause[] = [];
  const add = (attitude: Attitude, at: number, phrases: readonly NounPhrase[]) => {
    const sentence = reading.bounds[reading.sentences[at] as number];
    const cue = spanOf(tokens, at, at + 1);
    if (!sentence || phrases.length === 0) return;
    // `وهو ما نفته موسكو` stands at the end of what somebody else said, and is not part of it.
    // What one party reports of another (`قال إن الوزارة استدعت السفير`) is the other's stance all the same.
    const sources = phrases.map(({ from, to }) => spanOf(tokens, from, to));
    const aside = /^(?:ما|الذي|التي)$/.test(tokens[at - 1]?.form ?? '');
    const isQuoted = quotations.some((one) => {
      if (one.cue && overlaps(one.cue, cue)) return true;
      if (!overlaps(one.content, cue)) return false;
      return (
        !aside &&
        (one.type === 'direct' || !sources.some((source) => contains(one.content, source)))
      );
    });
    if (isQuoted) return;
    clauses.push({
      attitude,
      span: spanOf(tokens, sentence.from, sentence.to),
      cue,
      sources,
    });
  };
  let before: Before | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const cue = reading.cues[i];
    if (!cue || cue.reading.tense === 'noun' || cue.reading.tense === 'participle') continue;
    // The `ما` of `وهو ما نفته` is no negation.
    const { pronoun, lemma } = cue.reading;
    const told = pronoun ? lemma.stance : stanceOf(reading, i, lemma.stance);
    const attitude = lemma.lemma === 'رفض' && told === 'denies' ? refusalAt(reading, i) : told;
    if (!BARE.has(attitude) || isGivenName(reading, i)) continue;
    const subject = findSubject(reading, i, cue.reading, before);
    if (!subject || (!pronoun && isPassive(reading, i, attitude, subject))) continue;
    if (attitude === 'doubts' && !pronoun && !isDoubt(reading, subject, i)) continue;
    before = { sentence: reading.sentences[i] as number, subject };
    add(attitude, i, membersOf(reading, subject));
  }
  for (const match of findAttitudes(loadAttitudeWords(), tokens)) {
    if (match.class !== 'acts') continue;
    // The last word is what the act is done with or to (`السفير`), never who does it.
    const subject =
      subjectBefore(reading, match.from) ?? subjectAfter(reading, match.from, match.to - 1);
    if (subject) add(match.attitude, match.from, membersOf(reading, subject));
  }
  return clauses.sort((a, b) => a.cue.start - b.cue.start);
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});

/** Whoever the verb before took for its subject, and in which sentence. */
interface Before {
  readonly sentence: number;
  readonly subject: NounPhrase;
}

/**
 * Who takes the stance: a verb before its subject is singular and agrees with it in gender, so a plural verb
 * (`وأيدوا تحرك الحكومة`) is of whoever the verb before was of.
 */
function findSubject(
  reading: Reading,
  verb: number,
  { gender, number, pronoun }: CueReading,
  before: Before | undefined,
): NounPhrase | undefined {
  const relative = /^(?:ما|الذي|التي)$/.test(reading.tokens[verb - 1]?.form ?? '');
  // `التصريحات التي تتهم المواطنين`: without a pronoun that stands for what is told of, the noun after it is accused.
  if (relative) return pronoun ? subjectAfter(reading, verb) : undefined;
  const earlier = subjectBefore(reading, verb);
  if (earlier) return earlier;
  const after = number === 'singular' ? subjectAfter(reading, verb) : undefined;
  if (after && agrees(after, gender)) return after;
  if (number !== 'plural' || before?.sentence !== reading.sentences[verb]) return undefined;
  return before?.subject;
}

/** What a refusal denies: `رفضت الوزارة الاتهامات` denies them, `رفض الحلف أوراق السفير` is against them. */
const CLAIM = /(?:تهام|تهم|مزاعم|مزعوم|ادعا|زعم|تقرير|تقارير|انبا|رواي|شايع|اشاع|صحه|تورط|ضلوع)/;

function refusalAt({ tokens, sentences }: Reading, verb: number): Attitude {
  const after = tokens.slice(verb + 1, verb + 1 + GIST);
  const same = after.filter((_, i) => sentences[verb + 1 + i] === sentences[verb]);
  return same.some(({ form }) => CLAIM.test(form)) ? 'denies' : 'condemns';
}

/** Tokens after a refusal in which what is refused is named. */
const GIST = 10;

/** `الوزير، ناصر بوريطة، أعلن`: a verb's form may be a name. */
const isGivenName = ({ tokens, classes }: Reading, at: number): boolean =>
  classes.of(tokens[at]?.form ?? '').givenName && tokens[at - 1]?.kind === 'mark';

/** `قلل الوزير من شأن التقرير` doubts, `قلل الحلف عدد مقاعده` does not. */
function isDoubt({ tokens }: Reading, { from, to }: NounPhrase, verb: number): boolean {
  const next = tokens[from > verb ? to : verb + 1];
  return /^(?:من|في|ان|ب.+)$/.test(next?.form ?? '');
}

/** `ويتهم المعهد بقرصنة جامعات`: who is accused stands where the accuser would, and what of follows at once. */
function isPassive(
  { tokens, classes }: Reading,
  verb: number,
  attitude: Attitude,
  { from, to }: NounPhrase,
): boolean {
  const isOf = (i: number) => tokens[i]?.kind === 'word' && of(tokens[i] as Token);
  const { places } = loadNameLexicon();
  const of = ({ form }: Token) => {
    const deed = form.startsWith('ب') && classes.isVerbalNoun(form.slice(1));
    return (deed || /ب/.test(classes.of(form).proclitic)) && !places.has(form);
  };
  if (attitude !== 'accuses' || from < verb) return false;
  return isOf(to) || tokens.slice(from + 1, to).some((_, i) => isOf(from + 1 + i));
}

function agrees({ head, state, name, joint }: NounPhrase, gender: 'm' | 'f'): boolean {
  if (joint || name) return true;
  if (state && !head) return true;
  return !head || head.number === 'plural' || head.gender === gender;
}

/** The phrase after a verb that names somebody, an adverb, a day or a comma passed over. */
function subjectAfter(
  reading: Reading,
  verb: number,
  limit = Number.POSITIVE_INFINITY,
): NounPhrase | undefined {
  const sentence = reading.bounds[reading.sentences[verb] as number];
  const end = Math.min(sentence?.to ?? 0, limit);
  for (let i = verb + 1; i < Math.min(end, verb + 1 + REACH); i++) {
    const token = reading.tokens[i] as Token;
    if (token.kind === 'mark') continue;
    const word = reading.classes.of(token.form);
    // The object of a preposition takes no stance, and neither does one with `ب` or `ل` written before it.
    if (word.classes.has('preposition') || /[بلك]/.test(word.proclitic)) return undefined;
    const phrase = readNounPhrase(reading.phrases, i, end);
    const owner = phrase && ownerOf(reading, phrase);
    if (owner) return owner;
    if (phrase && isParty(reading, phrase)) return phrase;
    if (!word.classes.has('time') && !word.classes.has('adjunct') && i > verb + 1) return undefined;
  }
  return undefined;
}

/** The phrase that the sentence opens with, where the verb follows it: `وكانت السفيرة قد اتهمت`. */
function subjectBefore(reading: Reading, verb: number): NounPhrase | undefined {
  const sentence = reading.bounds[reading.sentences[verb] as number];
  const { tokens } = reading;
  if (!sentence) return undefined;
  for (let i = verb - 1; i >= Math.max(sentence.from, verb - 14); i--) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') continue;
    const before = tokens[i - 1];
    const opens =
      i === sentence.from ||
      before?.kind === 'mark' ||
      /^[وف]?(?:كان|كانت|كانوا|لكن|ان|فيما|بينما|اما)$/.test(before?.form ?? '');
    if (!opens) continue;
    const phrase = readNounPhrase(reading.phrases, i, verb);
    if (!phrase || !isParty(reading, phrase)) continue;
    const between = tokens.slice(phrase.to, verb);
    if (between.every(({ kind, form }) => kind === 'mark' || form === 'قد')) return phrase;
  }
  return undefined;
}

/** Whether a phrase can take a stance; an unknown word after a verb may be an adverb (`أدان بشدة`). */
const isParty = (reading: Reading, phrase: NounPhrase): boolean =>
  isSomebody(reading, phrase) && !/^ب/.test(reading.tokens[phrase.from]?.form ?? '');

/** Whoever a document is of: `بيان مشترك عن نقابتي الأطباء والممرضين`. */
function ownerOf(reading: Reading, phrase: NounPhrase): NounPhrase | undefined {
  if (phrase.head?.kind !== 'document') return undefined;
  for (let i = phrase.from + 1; i < phrase.to + 3; i++) {
    const before = reading.tokens[i - 1]?.form ?? '';
    if (!/^(?:جانب|عن|من)$/.test(before)) continue;
    const owner = readNounPhrase(reading.phrases, i);
    if (owner && isSomebody(reading, owner)) return owner;
  }
  return undefined;
}

/** The parts of a joint phrase (`الحلف والولايات المتحدة والاتحاد الأوروبي`), or the phrase alone. */
function membersOf(reading: Reading, phrase: NounPhrase): NounPhrase[] {
  if (!phrase.joint) return [phrase];
  const members: NounPhrase[] = [];
  let at = phrase.from;
  while (at < phrase.to) {
    // A member ends where the next word has its `و`.
    let end = at + 1;
    while (end < phrase.to && !/^و\p{L}{2,}/u.test(reading.tokens[end]?.form ?? '')) end++;
    const member = readNounPhrase(reading.phrases, at, end);
    members.push(member ?? { ...phrase, from: at, to: end, joint: false });
    at = end;
  }
  return members;
}
