/**
 * Names that stand apart from the title which somebody is called by afterwards: whoever was elected or appointed, and
 * whom a headline names by an honorific alone.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import type { PhraseContext } from '../words/phrase-context.ts';
import { findIntroductions } from './introductions.ts';

/** Words for putting somebody in an office. */
const PUTS = /^[وفب]?(?:انتخاب|تعيين|اختيار|تزكيه|تنصيب|(?:انتخب|عين|نصب|اختار|اختير)ت?)$/;
/** In tokens: how far behind a name its office is told: `سامي حداد، المحامي بهيئة بيروت، رئيسا`. */
const APART = 9;
/** What a headline calls that which somebody tells: `انتقاد شديد للدكتور سامي`. */
const TOLD = wordPattern('names/speakers', 'told-of', '', '(?:ات)?');
/** Callings that go before any name and tell no office. */
const COURTESY = /^(?:دكتور|استاذ|سيد|شيخ|حاج)$/;

const appointments = new WeakMap<readonly Token[], readonly number[]>();

/** Tokens of an article that put somebody in an office, in text order. */
function appointmentsOf(tokens: readonly Token[]): readonly number[] {
  let found = appointments.get(tokens);
  if (!found) {
    found = tokens.flatMap(({ form }, i) => (PUTS.test(form) ? [i] : []));
    appointments.set(tokens, found);
  }
  return found;
}

/**
 * Finds whom the article says to have been put in an office, for `الرئيس الجديد`: `انتخاب سامي حداد رئيسا للنادي … . وقال
 * الرئيس الجديد`; undefined where it says so of two.
 */
export function findElected(context: PhraseContext, phrase: NounPhrase): NounPhrase | undefined {
  const { tokens } = context;
  const fresh = tokens
    .slice(phrase.from, phrase.to)
    .some(({ form }) => /^ال(?:جديد|منتخب)ه?$/.test(form));
  if (!fresh || !phrase.head) return undefined;
  const found: NounPhrase[] = [];
  for (const i of appointmentsOf(tokens)) {
    if (i >= phrase.from) break;
    for (let from = i + 1; from < i + 4; from++) {
      const named = readNounPhrase(context, from, phrase.from);
      if (!named?.name) continue;
      if (isPutInOffice(context, named.name.to, phrase)) found.push(named);
      break;
    }
  }
  const names = new Set(found.map(({ name }) => tokens[(name?.to ?? 0) - 1]?.form));
  return names.size === 1 ? found[0] : undefined;
}

/** Whether the office of a phrase stands without `ال` behind a name, and in its sentence. */
function isPutInOffice({ tokens, classes }: PhraseContext, from: number, { head }: NounPhrase) {
  for (let i = from; i < from + APART; i++) {
    const token = tokens[i];
    if (!token || token.opensLine || token.text === '.') return false;
    const bare = classes.of(token.form.replace(/(?<=.{3})ا$/u, ''));
    const same = bare.head?.lemma === head?.lemma && bare.head?.gender === head?.gender;
    if (same && !bare.definite && bare.proclitic === '') return true;
  }
  return false;
}

/**
 * Finds the only one whom the headline names, and by no office, for the office that the text opens with: `نقد شديد من
 * الدكتور سامي حداد` over `مستشار الرئيس، في مذكرة، …`.
 */
export function findInHeadline(context: PhraseContext, phrase: NounPhrase): NounPhrase | undefined {
  const { tokens } = context;
  const opens = [phrase.from, phrase.from - 1].some((i) => i > 0 && tokens[i]?.opensLine);
  // An article of one line is not looked through for every title.
  const line = opens ? tokens.findIndex(({ opensLine }, i) => i > 0 && opensLine) : -1;
  if (line < 0 || phrase.from < line || phrase.from > line + 1) return undefined;
  if (phrase.head?.kind !== 'person' || phrase.head.number !== 'singular') return undefined;
  const [first] = findIntroductions(context);
  if (first && first.phrase.to <= line) return undefined;
  const named: NounPhrase[] = [];
  for (let i = 0; i < line; i++) {
    const { head } = context.classes.of(tokens[i]?.form ?? '');
    if (head?.gender !== phrase.head.gender || !COURTESY.test(head.lemma)) continue;
    const one = readNounPhrase(context, i, line);
    if (one?.name?.from !== i + 1) continue;
    const said = tokens.slice(0, i).some(({ form }) => TOLD.test(form));
    const by = /^(?:من|مع)$/.test(tokens[i - 1]?.form ?? '') || /^ل/.test(tokens[i]?.form ?? '');
    if (!(said && by) && tokens[one.to]?.text !== ':') return undefined;
    named.push(one);
  }
  return named.length === 1 ? named[0] : undefined;
}
