/**
 * Statements attributed without a verb of their own clause: `بحسب الوزير`, `وفقا للبيان`, `كما أعلن المكتب` after
 * what was said, and `جاء في البيان`.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { placeAt } from '../../names/words/phrase-context.ts';
import { findPlainOpener } from '../frames/plain-openers.ts';
import { BY_PHRASE, type Statement } from '../statement.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { findStated } from '../subjects/tellers.ts';
import type { Reading } from '../text/reading.ts';
import { CLOSING, LEADING, readAccording } from './according-statements.ts';
import { accordingLength } from './according-words.ts';
import { mayAttribute } from './attribution-words.ts';
import { readByWords } from './by-words.ts';
import { readGist } from './gist-statements.ts';
import { readIssued, readOrdered } from './issued-statements.ts';
import { readPostposed } from './postposed-verbs.ts';
import { readGoingOn, readGoingOnThat, readQuotedSentence, readThus } from './quoted-sentences.ts';
import { documentBefore, issuerOf, readReply, responderBefore, writerBefore } from './replies.ts';
import { readVoiced } from './voiced-statements.ts';

/** In tokens: how far from a headline the whole name of its body is looked for. */
const FARTHEST = 400;

/** What somebody says or writes, in which something stands. */
const SPEECH = wordList('quotation/statements', 'speech');

/** Finds the statements attributed by a phrase, in text order; those inside another statement among them. */
export function findAttributions(reading: Reading): Statement[] {
  const found: Statement[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!mayAttribute(reading, i)) continue;
    const length = accordingLength(reading, i);
    const statement =
      readQuotedSentence(reading, i) ??
      readThus(reading, i) ??
      readGoingOn(reading, i) ??
      readGoingOnThat(reading, i) ??
      (length
        ? readAccording(reading, i, length)
        : (readContained(reading, i) ??
          readPostposed(reading, i) ??
          readByWords(reading, i) ??
          readReply(reading, i) ??
          readIssued(reading, i) ??
          readOrdered(reading, i) ??
          readVoiced(reading, i) ??
          readGist(reading, i) ??
          readHeadline(reading, i)));
    if (!statement) continue;
    const before = found.at(-1);
    // `…، حسبما أفادت الصحيفة نقلا عن الشرطة`: from whom she has it
    if (before && citesBehind(reading, before, statement)) {
      const { source } = statement;
      const { source: via } = before;
      found[found.length - 1] = {
        ...before,
        ...(source ? { source } : {}),
        ...(via ? { via } : {}),
      };
      continue;
    }
    // `…، حسبما أفادت الشرطة`: one attribution in two words.
    if (before && before.opening.from === statement.opening.from && before.cue.to >= i) continue;
    const same =
      before && reading.sentences[before.cue.from] === reading.sentences[statement.cue.from];
    if (
      same &&
      before.opening.construction === LEADING &&
      statement.opening.construction === CLOSING &&
      before.source
    ) {
      // `وبحسب التحقيق … بحسب المسؤول`: the inner one speaks, the outer reports it.
      found[found.length - 1] = {
        ...statement,
        via: before.source,
        opening: { ...statement.opening, from: before.opening.from },
      };
    } else found.push(statement);
  }
  return found;
}

/** `وجاء في بيان الوزارة أن`, `بيان المحكمة جاء فيه:`, `وفي بيان للوزارة تم التأكيد على:`. */
function readContained(reading: Reading, at: number): Statement | undefined {
  const { tokens } = reading;
  const form = (tokens[at] as Token).form.replace(/^و/, '');
  const sentence = reading.bounds[reading.sentences[at] as number];
  if (!sentence) return undefined;
  const inside = /^(?:جاء|ورد)$/.test(form);
  const stressed = form === 'تم' && /^(?:التاكيد|التشديد)$/.test(tokens[at + 1]?.form ?? '');
  if (!inside && !stressed) return undefined;
  let source: NounPhrase | undefined;
  let from = at + 1;
  let cueTo = at + 2;
  if (inside && tokens[from]?.form === 'في') {
    // `وجاء في كلمة الوزير أن`, `ورد في تغريدة للسفير أن`: whose words they are
    const speech = SPEECH.has(tokens[from + 1]?.form ?? '');
    const part = speech || DOCUMENT_PART.has(tokens[from + 1]?.form ?? '');
    source = readNounPhrase(reading.phrases, part ? from + 2 : from + 1, sentence.to);
    // `جاء في حيثيات الحكم أن`: where no court is told whose it is
    source = partOfRuling(reading, from + 1) ?? source;
    const theirs = speech && source && isSomebody(reading, source);
    const document = /^(?:document|study|outlet)$/.test(source?.head?.kind ?? '');
    // `وجاء في تصريح لوزارة الصحة أن`
    if (!theirs && !document)
      source = findStated(reading, from + 1, Math.min(from + 5, sentence.to));
    if (!source) return undefined;
    from = source.to;
    cueTo = at + 3;
  } else if (inside && /^في(?:ه|ها)$/.test(tokens[from]?.form ?? '')) {
    source =
      issuerOf(reading, at) ??
      documentBefore(reading, at, sentence.from) ??
      responderBefore(reading, at, sentence.from) ??
      writerBefore(reading, at);
    from++;
  } else if (stressed) {
    source = documentBefore(reading, at, sentence.from);
    from += 1;
  } else return undefined;
  if (!source) return undefined;
  const opening = findPlainOpener(reading, from, sentence.to);
  if (!opening) return undefined;
  return {
    cue: { from: at, to: cueTo },
    source,
    opening,
    clause: at,
    ...BY_PHRASE,
  };
}

/** `وفق الصحيفة | نقلا عن الشرطة`: whether right behind whoever reports something it is told who told it. */
function citesBehind({ tokens }: Reading, before: Statement, { cue }: Statement): boolean {
  const at = isComma(tokens[cue.from - 1]) ? cue.from - 1 : cue.from;
  return tokens[cue.from]?.form === 'نقلا' && before.source?.to === at;
}

/** Parts of what anybody writes, before it: `مقدمة التقرير`. */
const DOCUMENT_PART = wordList('quotation/statements', 'document-part');

/** Parts of what a court writes, before it. */
const RULING_PART = wordList('quotation/statements', 'ruling-part');

/** `حيثيات الحكم`, `أسباب القرار`: a part of what a court writes, as a document; undefined where whose it is follows. */
function partOfRuling({ tokens, classes }: Reading, at: number): NounPhrase | undefined {
  const ruling = /^ال(?:حكم|قرار|دعوي|قضيه|طعن)$/.test(tokens[at + 1]?.form ?? '');
  if (!ruling || !RULING_PART.has(tokens[at]?.form ?? '')) return undefined;
  const { definite } = classes.of(tokens[at + 2]?.form ?? '');
  const range = { from: at, to: definite ? at + 3 : at + 2 };
  return {
    ...range,
    titles: [range],
    head: { lemma: 'حيثيات', kind: 'document', gender: 'f', number: 'plural' },
    headDefinite: true,
    capital: false,
    joint: false,
    acronyms: [],
    same: false,
  };
}

/** `الوزير: لن نتراجع` at the head of a line; a place there is where the report was sent from. */
function readHeadline(reading: Reading, at: number): Statement | undefined {
  const { tokens } = reading;
  const dated = followsDateline(reading, at);
  if (!dated && !tokens[at]?.opensLine && !tokens[at - 1]?.opensLine) return undefined;
  // `«التربية»: لا تأجيل للاختبارات`
  const marked = reading.marks.closerOf.get(at - 1);
  if (!dated && !tokens[at]?.opensLine && marked === undefined) return undefined;
  const inside =
    marked === undefined
      ? (bodyWithoutNoun(reading, at) ?? readNounPhrase(reading.phrases, at))
      : readNounPhrase(reading.phrases, at, marked);
  const source = marked !== undefined && inside ? { ...inside, to: marked + 1 } : inside;
  // `مكتب الرئيس يرد: «…»`
  const verb = /^[يت].{2,}/.test(tokens[source?.to ?? at]?.form ?? '') ? 1 : 0;
  // `وزير الصحة لـ«الراي»: المستشفى جاهز`
  const to = source?.to ?? at;
  const heard = tokens[to]?.form === 'ل' ? reading.marks.closerOf.get(to + 1) : undefined;
  const colon = heard !== undefined && heard - to <= 6 ? heard + 1 : to + verb;
  if (!source || source.to - at > 8 || tokens[colon]?.text !== ':') return undefined;
  // `المصدر: وكالات`: a credit.
  if (source.head?.kind === 'source' && source.to - at === 1) return undefined;
  if (source.state && (source.capital || source.acronyms.length > 0)) return undefined;
  // `عمان - بترا: يبدأ الملك زيارة`: the agency that sent the report
  if (dated && !/^(?:person|honorific)$/.test(source.head?.kind ?? '')) return undefined;
  const titled = source.head && /^(?:person|honorific|body|name|source)$/.test(source.head.kind);
  if (!titled && !(source.state && !source.capital) && !isSomebody(reading, source))
    return undefined;
  const line = reading.bounds[reading.sentences[colon] as number];
  const opening = line && findPlainOpener(reading, colon, Math.min(line.to, colon + 2));
  if (!opening || opening.from >= line.to - 1 || tokens[opening.from]?.opensLine) return undefined;
  if (source.state && happensThere(reading, opening.from)) return undefined;
  return {
    cue: { from: source.to, to: source.to + 1 },
    source,
    opening: { ...opening, construction: 'متحدث: كلام' },
    clause: at,
    ...BY_PHRASE,
    ...(verb ? {} : { headline: true }),
  };
}

/** What happens in a country, as a headline begins with it. */
const EVENT = wordList('quotation/statements', 'headline-event');

/** `السعودية: القبض على متهم`, `العراق: وزير النفط يفتتح حقلا`, `مصر: 5 قتلى`: whether a country is only where it happens. */
function happensThere({ tokens, classes }: Reading, at: number): boolean {
  const token = tokens[at] as Token;
  const { head, definite } = classes.of(token.form);
  const someone = !definite && /^(?:person|body)$/.test(head?.kind ?? '');
  return token.kind === 'number' || EVENT.has(token.form) || someone;
}

/** `الخرطوم – الجنرال سامي حداد: الهدنة سارية`: whether nothing but a place and a dash stands before a token in its line. */
function followsDateline({ tokens, phrases, classes }: Reading, at: number): boolean {
  if (!/^[-–—]$/.test(tokens[at - 1]?.text ?? '')) return false;
  for (let from = at - 2; from >= at - 3; from--) {
    if (!tokens[from]?.opensLine) continue;
    return placeAt(phrases, from) !== undefined || classes.isTown(tokens[from]?.form ?? '');
  }
  return false;
}

/** `الماء والكهرباء: لا قطع في العيد`, where the article prints `هيئة الماء والكهرباء`. */
function bodyWithoutNoun({ tokens, classes }: Reading, at: number): NounPhrase | undefined {
  let to = at;
  while (tokens[to]?.kind === 'word' && to - at <= 4) to++;
  if (tokens[to]?.text !== ':' || to === at || !/^ال/.test(tokens[at]?.form ?? ''))
    return undefined;
  for (let i = to + 2; i < Math.min(tokens.length, to + FARTHEST); i++) {
    const { head, definite } = classes.of(tokens[i - 1]?.form ?? '');
    if (head?.kind !== 'body' || head.number === 'plural' || definite) continue;
    const same = tokens.slice(at, to).every(({ form }, n) => form === tokens[i + n]?.form);
    if (!same) continue;
    const range = { from: at, to };
    return {
      ...range,
      titles: [range],
      head,
      headDefinite: true,
      capital: false,
      joint: false,
      acronyms: [],
      same: false,
    };
  }
  return undefined;
}
