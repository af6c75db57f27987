/**
 * Sources of a verb that stand neither right before it nor after it: whoever is cited on the way to what was said, a
 * document or a group before its own verb, the subject between `أن` and the verb, whoever said so before.
 *
 * @module
 */
import { wordPattern } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { BROKEN_PLURALS } from '../../names/words/plural-adjectives.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { type CueWord, RESUMES, RETURNS } from '../text/cue-words.ts';
import type { Reading } from '../text/reading.ts';
import { phraseEndingAt } from './sentence-subject.ts';
import { isSomebody } from './somebody.ts';

/** `ذكرت الوكالة، نقلا عن الجيش، أن`, `أوردت، استنادا إلى مصادر، أن`: from whom it has what it tells. */
export function citedBefore(
  { tokens, phrases }: Reading,
  opener: number,
  source: NounPhrase | undefined,
  lemma: string,
): NounPhrase | undefined {
  if (!source) return undefined;
  // `علمت الجريدة من مصادر موثوقة أن`
  // `علمت "الجريدة" من مصادر موثوقة أن`
  const after = tokens[source.to]?.kind === 'mark' ? source.to + 1 : source.to;
  if (lemma === 'علم' && tokens[after]?.form === 'من') {
    const told = readNounPhrase(phrases, after + 1, opener);
    if (told?.head) return told;
  }
  for (let k = opener - 1; k > source.to - 1 && k > opener - 12; k--) {
    const words = `${tokens[k - 1]?.form} ${tokens[k]?.form}`;
    if (words !== 'نقلا عن' && words !== 'استنادا الي') continue;
    const cited = readNounPhrase(phrases, k + 1, opener);
    return cited && (cited.head || cited.state || cited.name) ? cited : undefined;
  }
  return undefined;
}

/** `تقارير تحدثت عن`, `بدراسة للمعهد تقول إن`: a document without `ال` right before its own verb. */
export function describedDocument(reading: Reading, at: number): NounPhrase | undefined {
  for (let from = at - 1; from > at - 7 && from >= 0; from--) {
    const { head, definite } = reading.classes.of(reading.tokens[from]?.form ?? '');
    if (!/^(?:document|study)$/.test(head?.kind ?? '') || definite) continue;
    const phrase = readNounPhrase(reading.phrases, from, at);
    if (!phrase || phrase.headDefinite) return undefined;
    // `بدراسة | للمعهد`, `شكوى | من النائبة سلوى حداد`
    const by = reading.tokens[phrase.to]?.form ?? '';
    const owned = /^ل.{3}/.test(by) || by === 'من';
    const whose = phrase.to + Number(by === 'من');
    const owner = owned ? readNounPhrase(reading.phrases, whose, at) : phrase;
    return owner?.to === at ? owner : undefined;
  }
  return undefined;
}

/** `التقيت الشيوخ وقالوا لي إنهم`, `اتصلت بالعمدة فقال لنا إن`: whoever is named right before the verb, where the teller hears it. */
export function toldOneself(
  reading: Reading,
  at: number,
  { reading: { number, gender } }: CueWord,
): NounPhrase | undefined {
  if (!/^ل(?:ي|نا)$/.test(reading.tokens[at + 1]?.form ?? '')) return undefined;
  const phrase = phraseEndingAt(reading, at, true);
  if (!phrase || !isComplementizer(reading.tokens[at + 2])) return undefined;
  const several = phrase.joint || phrase.head?.number === 'plural' || phrase.head?.kind === 'group';
  const own = several ? undefined : phrase.head?.gender;
  return several === (number !== 'singular') && (!own || own === gender) ? phrase : undefined;
}

/** `إشعال غضب محتجين طالبوا بمحاكمة علنية`: people without `ال` right before their own verb. */
export function describedGroup(reading: Reading, at: number): NounPhrase | undefined {
  for (let from = at - 1; from > at - 5 && from >= 0; from--) {
    const { head, definite } = reading.classes.of(reading.tokens[from]?.form ?? '');
    if (!head) continue;
    const group = !definite && head.number === 'plural' && head.kind !== 'body';
    const phrase = group ? readNounPhrase(reading.phrases, from, at) : undefined;
    return phrase?.to === at ? (widerGroup(reading, from, at) ?? phrase) : undefined;
  }
  return peopleBefore(reading, at);
}

/** `ثلاثة مسؤولين مطلعين على الملف قالوا`: the phrase of the number or the noun before people that ends with theirs. */
function widerGroup(reading: Reading, first: number, at: number): NounPhrase | undefined {
  const { phrases, tokens } = reading;
  let widest: NounPhrase | undefined;
  for (let from = first - 1; from >= Math.max(0, first - 3); from--) {
    if (tokens[from]?.kind !== 'word' || tokens[from + 1]?.opensLine || phrases.stops(from)) break;
    const phrase = readNounPhrase(phrases, from, at);
    const many = phrase?.head?.number === 'plural' || phrase?.head?.kind === 'group';
    const people = many && phrase?.head?.kind !== 'body' && !phrase?.headDefinite;
    if (phrase?.from === from && phrase.to === at && people) widest = phrase;
  }
  return widest;
}

/** `وكان عسكريون روس أكدوا`: people in `ون` whom no list knows, with an adjective or none, right before their own verb. */
function peopleBefore({ tokens, classes, phrases }: Reading, at: number): NounPhrase | undefined {
  const before = at - (tokens[at - 1]?.form === 'قد' ? 2 : 1);
  const isPeople = (k: number) => /^.{4,}ون$/.test(tokens[k]?.form ?? '');
  const last = tokens[before]?.form ?? '';
  const described = isPeople(before - 1) && (BROKEN_PLURALS.has(last) || classes.of(last).nisba);
  const from = isPeople(before - 1) ? before - 1 : before;
  const { head, definite, classes: own } = classes.of(tokens[from]?.form ?? '');
  if (!isPeople(from) || head || definite || own.size > 0) return undefined;
  const phrase = readNounPhrase(phrases, from, before + 1);
  const whole = phrase?.to === before + 1 || (phrase?.to === before && described);
  return phrase && whole ? { ...phrase, to: before + 1, joint: true } : undefined;
}

/** The subject that stands between `أن` and the verb, over an opening mark. */
export function subjectOfClause(reading: Reading, at: number): NounPhrase | undefined {
  const marked =
    reading.marks.closerOf.has(at - 1) || /^[،,]$/.test(reading.tokens[at - 1]?.text ?? '');
  const end = marked ? at - 1 : at;
  for (let i = end - 1; i > end - 12 && i > 0; i--) {
    const form = reading.tokens[i - 1]?.form ?? '';
    if (reading.cues[i] && reading.cues[i]?.reading.tense !== 'noun') return undefined;
    if (!isComplementizer(reading.tokens[i - 1]) || form.length > 3) continue;
    const phrase = readNounPhrase(reading.phrases, i, end);
    return phrase && phrase.to === end && isSomebody(reading, phrase) ? phrase : undefined;
  }
  return undefined;
}

/** `سبق لوزير الشغل سامي علي أن قال إن`: who has said so before. */
export function precededBy({ tokens, phrases }: Reading, at: number): NounPhrase | undefined {
  if (tokens[at - 1]?.form !== 'ان') return undefined;
  for (let i = at - 3; i > Math.max(-1, at - 16); i--) {
    if (!/^[وف]?(?:ي)?سبق$/.test(tokens[i]?.form ?? '')) continue;
    const named = /^ل/.test(tokens[i + 1]?.form ?? '');
    const phrase = named ? readNounPhrase(phrases, i + 1, at - 1) : undefined;
    return phrase?.to === at - 1 ? phrase : undefined;
  }
  return undefined;
}

/** What somebody writes or speaks, in which something is demanded or said. */
const WRITTEN = wordPattern('quotation/subjects', 'written', 'ب?', 'ا?');
/** Verbs by which it is written, sent or given. */
const WRITES = wordPattern('quotation/subjects', 'writing', '[وف]?', '(?:ت|وا)?');
/** In tokens: how far before the verb the document stands, behind those to whom it was sent. */
const LONGEST_HEARERS = 12;

/** `تقدم اللاعب سامي حداد بشكوى مضادة يطالب فيها بكذا`, `وجهت الجمعية رسالة إلى الوزير، تطالبه فيها بكذا`: who wrote it. */
export function filedBy(reading: Reading, at: number): NounPhrase | undefined {
  const { tokens, phrases, classes, cues, sentences } = reading;
  for (let k = at - 1; k > at - LONGEST_HEARERS && k > 1 && sentences[k] === sentences[at]; k--) {
    const form = tokens[k]?.form ?? '';
    const verb = cues[k] !== undefined && cues[k]?.reading.tense !== 'noun';
    if (!WRITTEN.test(form) && verb) return undefined;
    if (!WRITTEN.test(form)) continue;
    for (let verb = k - 2; verb > Math.max(-1, k - 9); verb--) {
      if (tokens[verb]?.kind !== 'word') break;
      if (!WRITES.test(tokens[verb]?.form ?? '')) continue;
      const phrase = readNounPhrase(phrases, verb + 1, k);
      // `تقدم سيموني بشكوى`: nobody else stands between the two.
      const called = phrase?.name && phrase.to === k && !classes.isVerbalNoun(form);
      return phrase && (phrase.head || called) ? phrase : undefined;
    }
    return undefined;
  }
  return undefined;
}

/** `عاد الوزير أمس ليقول إن`, `مضى الوزير يقول إن`: who comes back, or goes on, to say it. */
export function returnsToSay({ tokens, phrases }: Reading, at: number): NounPhrase | undefined {
  const form = tokens[at]?.form ?? '';
  if (/^ل[يت]/.test(form)) {
    for (let k = at - 2; k > at - 8 && k >= 0; k--)
      if (RETURNS.test(tokens[k]?.form ?? '')) return readNounPhrase(phrases, k + 1, at);
    return undefined;
  }
  if (!/^[يت]/.test(form)) return undefined;
  for (let k = at - 2; k > at - 12 && k >= 0; k--) {
    if (!RESUMES.test(tokens[k]?.form ?? '')) continue;
    const phrase = readNounPhrase(phrases, k + 1, at);
    return phrase?.to === at ? phrase : undefined;
  }
  return undefined;
}

/** `يظهر فيه النائب سامي حداد وهو يقول إن`: who is seen to say it. */
export function seenToSay(reading: Reading, at: number): NounPhrase | undefined {
  if (!/^وه[وي]$/.test(reading.tokens[at - 1]?.form ?? '')) return undefined;
  const seen = phraseEndingAt(reading, at - 1);
  const person = seen?.head?.kind === 'person' || (seen?.name && isSomebody(reading, seen));
  return person ? seen : undefined;
}
