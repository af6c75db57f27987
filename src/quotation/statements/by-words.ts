/**
 * Statements in `بالقول` and `بقوله`: somebody's own words after what was told of them.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isOfClass } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import { findPlainOpener } from '../frames/plain-openers.ts';
import { BY_PHRASE, type Statement } from '../statement.ts';
import { phraseEndingAt } from '../subjects/sentence-subject.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { clauseStart } from '../subjects/verb-subject.ts';
import type { Reading } from '../text/reading.ts';

/** Verbs of going as far as to say something: `ذهب إلى القول`, `خلص إلى القول`. */
const GOES =
  /^[وف]?(?:ذهبت?|ذهبوا|[يت]ذهب|مض[يت]|مضوا|[يت]مضي|عادت?|وصلت?|وصلوا|خلصت?|خلصوا|انتهي|انتهت|اضطرت?|[يت]?سارعت?|بادرت?|انتقلت?|[يت]?تردد|حرصت?|[يت]حرص|اصرت?|[يت]صر|عمدت?|لجات?|سع[يت]|اكتف[يت]|استمرت?)$/;
/** Verbs that a speech opens or closes with: `استهل كلمته بالتذكير بأن`. */
const OPENS =
  /^[وف]?(?:استهلت?|افتتحت?|بدات?|ختمت?|اختتمت?|انهت?|انهي|ردت?|علقت?|اكتف[يت]|مكتفي(?:ا|ه|ين)|[يت]رد|[يت]علق)$/;
/** Nouns of saying, in which somebody goes on: `سارع إلى التأكيد أن`, `لا يتردد في القول إن`. */
const SAYING = wordPattern('quotation/statements', 'saying', 'ال');
/** `بالقول`, `بقوله`, `بإعلانها`: what somebody says, or has just said. */
const BY_SAYING = /^بالقول$|^ب(?:قول|اعلان|تاكيد|تصريح|كشف)(?:ه|ها|هم)$/;

/** Tells whether somebody's own words may be told of with a folded word: `القول`, `بالقول`, `بقوله`. */
export const maySayBy = (form: string): boolean =>
  BY_SAYING.test(form) || SAYING.test(form.replace(/^ب/, ''));

/** `أشار إلى كذا بالقول: «…»` and `بقوله إن`: the same speaker's own words after what was told of them. */
export function readByWords(reading: Reading, at: number): Statement | undefined {
  const { tokens } = reading;
  const sentence = reading.bounds[reading.sentences[at] as number];
  if (!sentence) return undefined;
  const bare = readBareWords(reading, at, sentence);
  if (bare) return bare;
  const going = goingBefore(tokens, at, sentence.from) ?? openingBefore(tokens, at, sentence.from);
  const by = BY_SAYING.test((tokens[at] as Token).form);
  if (!by && going === undefined) return undefined;
  const after = tokens[at + 1];
  // `سارع إلى التشديد على أن`
  const governs = /^(?:علي|الي|من|عن)$/.test(after?.form ?? '') && isComplementizer(tokens[at + 2]);
  const opens = isComplementizer(after) || governs || /^[:"«“]$/.test(after?.text ?? '');
  // `اكتفى بالقول عبر "تويتر" إن`, `اكتفى المقرر سامي علي بالقول في اتصال إن`
  const content = contentmentBefore(tokens, at, sentence.from) !== undefined;
  if (reading.cues[at - 1] || (!opens && !content)) return undefined;
  const opening = findPlainOpener(reading, at + 1, Math.min(sentence.to, at + (opens ? 4 : 9)));
  if (!opening) return undefined;
  const source =
    going === undefined
      ? doerBefore(reading, at, sentence.from)
      : goerBefore(reading, going, at, sentence.from);
  return {
    cue: { from: at, to: at + 1 },
    ...(source ? { source } : {}),
    opening,
    // `لكن النادي سارع إلى التوضيح أن`: what was said before ends with `لكن`.
    clause: going === undefined ? at : clauseStart(reading, Math.min(going, source?.from ?? going)),
    ...BY_PHRASE,
  };
}

/** Verbs of speaking behind which somebody's own words follow `بقوله` without a mark. */
const SPEAKS =
  /^[وف]?(?:استدرك|علق|عقب|اجاب|رد|ختم|اختتم|استهل|افتتح|استطرد|اردف|تابع|جاوب|انه[ي]?|بدا)(?:ت|وا)?$/;
/** What `بقوله` means besides: what is God's, the Prophet's, or points back. */
const NO_WORDS = wordList('quotation/statements', 'no-words');

/** `لكنه استدرك بقوله إلا إذا توفرت السيولة`, `علق المدرب على الخسارة بقوله كنا الأفضل`: words without `أن` or a mark. */
function readBareWords(
  reading: Reading,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
): Statement | undefined {
  const { tokens, cues } = reading;
  if (!/^بقول(?:ه|ها|هم)$/.test(tokens[at]?.form ?? '') || at + 3 >= to) return undefined;
  const next = tokens[at + 1] as Token;
  if (next.kind !== 'word' || isComplementizer(next) || NO_WORDS.has(next.form)) return undefined;
  // `بقوله بوحدة الوجود`: what he holds
  if (/^ب.{3}/.test(next.form)) return undefined;
  let verb = at - 1;
  while (verb > Math.max(from, at - 12) && !SPEAKS.test(tokens[verb]?.form ?? '')) {
    if (cues[verb] && cues[verb]?.reading.tense !== 'noun') return undefined;
    verb--;
  }
  if (!SPEAKS.test(tokens[verb]?.form ?? '')) return undefined;
  const source = verb + 1 < at ? goerBefore(reading, verb, at, from) : undefined;
  return {
    ...BY_PHRASE,
    cue: { from: at, to: at + 1 },
    ...(source ? { source } : {}),
    opening: { construction: 'بقوله + كلام', from: at + 1, opener: at, speech: true },
    clause: clauseStart(reading, verb),
  };
}

/** Token of the verb in `ذهب الوزير إلى القول إن`, `مضت في القول`, `وصل إلى حد القول`. */
function goingBefore(tokens: readonly Token[], at: number, from: number): number | undefined {
  if (!SAYING.test(tokens[at]?.form ?? '')) return undefined;
  const before = tokens[at - 1]?.form === 'حد' ? at - 2 : at - 1;
  if (!/^(?:الي|في|علي)$/.test(tokens[before]?.form ?? '')) return undefined;
  for (let i = before - 1; i >= Math.max(from, before - 12); i--)
    if (GOES.test(tokens[i]?.form ?? '')) return i;
  return undefined;
}

/** Token of the verb in `استهل الوزير كلمته بالتذكير بأن`, `ختم بالتأكيد أن`. */
function openingBefore(tokens: readonly Token[], at: number, from: number): number | undefined {
  const form = tokens[at]?.form ?? '';
  if (!form.startsWith('ب') || !SAYING.test(form.slice(1))) return undefined;
  for (let i = at - 1; i >= Math.max(from, at - 12); i--) {
    const verb = tokens[i]?.form ?? '';
    // `اكتفى بالقول` as well
    if (form === 'بالقول' && /م?كتف/.test(verb)) return undefined;
    // `ختم بالتأكيد على ضرورة كذا` has a frame of its own.
    if (/^[وف]?ا?خت/.test(verb) && /^بال(?:تاكيد|تشديد)$/.test(form)) return undefined;
    if (OPENS.test(verb)) return i;
  }
  return undefined;
}

/** Whoever stands behind such a verb, or before it: `لكن الوزير ذهب إلى القول إن`. */
function goerBefore(
  reading: Reading,
  verb: number,
  at: number,
  from: number,
): NounPhrase | undefined {
  const after = readNounPhrase(reading.phrases, verb + 1, at);
  if (after && isSomebody(reading, after)) return after;
  const doer = verb > from ? phraseEndingAt(reading, verb) : undefined;
  return doer && isSomebody(reading, doer) ? doer : undefined;
}

/** Token of `اكتفى` before `بالقول`, with whoever does so between them or not. */
function contentmentBefore(tokens: readonly Token[], at: number, from: number): number | undefined {
  for (let i = at - 1; i >= Math.max(from, at - 12); i--)
    if (/^[وف]?(?:اكتف(?:ي|ت|وا)|مكتفي(?:ا|ه|ين))$/.test(tokens[i]?.form ?? '')) return i;
  return undefined;
}

/** `وجهت العبيدي رسالة بالقول: «…»`: whoever stands right after the verb before. */
function doerBefore(reading: Reading, at: number, from: number): NounPhrase | undefined {
  // `لكن وكيله، المحامي رامي عباس، اكتفى بالقول`
  const verb = contentmentBefore(reading.tokens, at, from);
  if (verb !== undefined && verb < at - 1) {
    const after = readNounPhrase(reading.phrases, verb + 1, at);
    if (after && isSomebody(reading, after)) return after;
  }
  if (verb !== undefined) {
    const doer = phraseEndingAt(reading, verb);
    const governed = doer && isOfClass(reading.phrases, doer.from - 1, 'preposition');
    const about = /^و?(?:عن|حول|بشان|بخصوص)$/.test(reading.tokens[from]?.form ?? '');
    return doer && !governed && !about ? doer : undefined;
  }
  for (let i = at - 1; i >= Math.max(from, at - 14); i--) {
    // `أما المدير العام، فاكتفى بالقول إن`
    if (reading.tokens[i]?.form === 'اما') return readNounPhrase(reading.phrases, i + 1, at);
    const opens = i === from || /^[،,]$/.test(reading.tokens[i - 1]?.text ?? '');
    const form = reading.tokens[i]?.form ?? '';
    // `فاجأ البنك الأسواق بإعلانه أن`: a word that is no noun's
    const word = reading.classes.of(form);
    const plain = !word.definite && !word.head && !word.givenName && word.classes.size === 0;
    const verb = reading.cues[i] ?? (opens && (/ت$/.test(form) || plain));
    if (!verb) continue;
    // `وهو ما أجاب عنه الوزير بالقول`
    const over = /^(?:عن|علي)ه(?:ا|م)?$/.test(reading.tokens[i + 1]?.form ?? '') ? 2 : 1;
    const doer = readNounPhrase(reading.phrases, i + over, at);
    return doer && isSomebody(reading, doer) ? doer : undefined;
  }
  return undefined;
}
