/**
 * Whoever is asked, where the sentence of his answer names somebody else: `وسئل عما إذا كان البنك سيرفع السعر، فقال إن`.
 *
 * @module
 */

import { readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { identifySpeaker } from '../../names/speakers/article-speakers.ts';
import type { ArticleSpeaker } from '../../names/speakers/speaker-register.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Reading } from '../text/reading.ts';
import { agrees } from './sentence-subject.ts';
import { isSomebody } from './somebody.ts';
import { isInSameSentence, type Turn } from './turn.ts';

/** `سئل`, `سألته`, `سؤاله`, `رده على سؤال` */
const ASKED = /^[وفب]?(?:سيلت?|سال(?:ت|وا|نا)?(?:ه|ها)|سوال(?:ه|ها)|(?:رد|جواب|اجابت)(?:ه|ها))$/;
/** What opens a sentence before whoever is asked. */
const OPENS = /^[وف]?(?:عندما|حين|حينما|لما|لدي|عند|بعدما|قد|في)$/;
/** What one is asked: a topic, whether, how. */
const QUESTION =
  /^(?:عن|عنه|عنها|عما|عمن|حول|بشان|بخصوص|ان|هل|ما|ماذا|لماذا|كيف|متي|اين|علي|خلال|في|امس|اليوم|مرارا)$/;
/** `وعما إذا كان البنك سيقبل، أوضح`: the question alone. */
const WHETHER = /^[وف]عما$/;

/** Finds whoever is asked in the sentence of a verb that has no subject of its own. */
export function findAsked(turn: Turn): ArticleSpeaker | undefined {
  const { reading, statement, speakers } = turn;
  const at = statement.cue.from;
  const first = reading.bounds[reading.sentences[at] as number]?.from ?? at;
  if (statement.tense !== 'past' || first === at || isInSameSentence(turn)) return undefined;
  const question = questionAfter(reading, first);
  if (question === undefined || question >= at) return undefined;
  const { form = '' } = reading.tokens[question] ?? {};
  const passive = /سيلت?$/.test(reading.tokens[question - 1]?.form ?? '');
  if (passive && !QUESTION.test(form)) {
    const phrase = readNounPhrase(reading.phrases, question, at);
    const asked = phrase && isSomebody(reading, phrase) && agrees(phrase, statement);
    return asked ? identifySpeaker(speakers, phrase, statement.agreement) : undefined;
  }
  return speakers.lastAgrees(statement.agreement) ? speakers.lastSpeaker() : undefined;
}

/** The token behind what tells that somebody is asked, where a sentence opens with it. */
function questionAfter({ tokens }: Reading, first: number): number | undefined {
  if (WHETHER.test(tokens[first]?.form ?? '')) return first + 1;
  const at = OPENS.test(tokens[first]?.form ?? '') ? first + 1 : first;
  const { form = '' } = tokens[at] ?? {};
  if (!ASKED.test(form) || isComplementizer(tokens[at + 1])) return undefined;
  // `وفي رده على سؤال`, and not `وفي رده على الوزير`
  if (!/(?:رد|جواب|اجابت)(?:ه|ها)$/.test(form)) return at + 1;
  const asked = /^(?:ال)?(?:سوال|اسيله|استفسار|استفسارات)$/.test(tokens[at + 2]?.form ?? '');
  return at > first && asked ? at + 3 : undefined;
}
