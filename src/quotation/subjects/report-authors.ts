/**
 * Those who made the report or study that spoke last, for a verb of several behind it: `أكدت دراسة أن كذا. وأجراها علماء من جامعة
 * كذا. ووجدوا أن`. One report never says anything in the plural.
 *
 * @module
 */
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import type { ArticleSpeaker } from '../../names/speakers/speaker-register.ts';
import type { Reading } from '../text/reading.ts';
import type { Turn } from './turn.ts';

/** In tokens: how far before the verb those who made the report are named. */
const FARTHEST = 60;

/** In tokens: how far behind the verb of making they begin: `أجرى البحث نفسه | علماء`. */
const LONGEST_OBJECT = 4;

/** What is done to a report or for it: `أجراها`, `أعد`, `وشارك في`. */
const MAKES =
  /^[وف]?(?:اجر[ياوت]|انجز|نفذ|نشر|كتب|وضع|قاد|شارك|ساهم|اسهم|اشرف|تولي|صاغ|حرر)(?:ت|وا)?(?:ه|ها)?$|^[وف]?اعدت?(?:ه|ها)?$/;

/**
 * Finds those who made the report that spoke last, or the one of which the article has told though nobody spoke, for a verb
 * in the plural.
 */
export function findAuthors(turn: Turn): NounPhrase | undefined {
  const { reading, statement, speakers } = turn;
  if (statement.agreement.number !== 'plural') return undefined;
  const last = speakers.lastSpeaker();
  if (last && !isOneReport(turn, last)) return undefined;
  const at = statement.cue.from;
  for (let k = at - 2; k > Math.max(-1, at - FARTHEST); k--) {
    const verb = reading.tokens[k];
    if (!verb || !MAKES.test(verb.form)) continue;
    const found = peopleBehind(reading, k, at);
    if (found) return found;
  }
  return undefined;
}

/** Tells whether a speaker is one report or study, which no verb of several means. */
export function isOneReport({ reading }: Turn, { kind, plural, heads }: ArticleSpeaker): boolean {
  if (kind !== 'organization' || plural) return false;
  return [...heads].some((lemma) =>
    /^(?:document|study)$/.test(reading.classes.of(lemma).head?.kind ?? ''),
  );
}

/** `أجراها | علماء من جامعة تيما`, `وشارك في الدراسة | أطباء`: several right behind a verb of making and the report. */
function peopleBehind(reading: Reading, verb: number, end: number): NounPhrase | undefined {
  const { tokens, classes, cues, phrases } = reading;
  // `أجراها`, or the report itself
  let told = /..ها?$/.test(tokens[verb]?.form ?? '');
  for (let k = verb + 1; k < Math.min(end, verb + LONGEST_OBJECT + 1); k++) {
    const { kind, form, opensLine } = tokens[k] ?? {};
    if (kind !== 'word' || form === undefined || opensLine) return undefined;
    const { head, definite, proclitic } = classes.of(form);
    if (/^(?:document|study)$/.test(head?.kind ?? '')) told = true;
    const several = head?.number === 'plural' && /^(?:person|group|source)$/.test(head.kind);
    if (several && proclitic === '' && !/ين$/.test(form)) {
      const phrase = readNounPhrase(phrases, k, end);
      return (told || isReportBehind(reading, phrase)) && phrase ? phrase : undefined;
    }
    if (cues[k] && !definite && cues[k]?.reading.tense !== 'noun') return undefined;
  }
  return undefined;
}

/** `نشر باحثون | دراسة`: the report right behind those who made it. */
function isReportBehind({ tokens, classes }: Reading, phrase: NounPhrase | undefined): boolean {
  const form = (tokens[phrase?.to ?? 0]?.form ?? '').replace(/(?<=.{4})ا$/u, '');
  return /^(?:document|study)$/.test(classes.of(form).head?.kind ?? '');
}
