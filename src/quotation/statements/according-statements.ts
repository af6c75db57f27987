/**
 * Statements attributed by an "according to" phrase before or after what was said: `بحسب الوزير`, `وفقا للبيان`.
 *
 * @module
 */
import type { Token } from '../../arabic/tokens.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { isOfClass, isRelative } from '../../names/words/phrase-context.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { CueReading } from '../cues/cue-lexicon.ts';
import { BY_PHRASE, type Statement } from '../statement.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { isInsideMarks } from '../text/quotation-marks.ts';
import type { Reading } from '../text/reading.ts';
import { isSeparator, overAside } from './according-asides.ts';
import { isMadeThere } from './according-issuers.ts';
import { type AccordingPlace, namedFrom, readNamed } from './according-phrases.ts';
import { runsOut } from './according-source.ts';
import { ACCORDING } from './according-words.ts';
import { clauseAfterSubject, figureEnd } from './interrupted-clauses.ts';

/** Construction of a phrase that stands before what was said. */
export const LEADING = 'بحسب + جملة';
/** Construction of a phrase that stands after it. */
export const CLOSING = 'جملة + بحسب';

/** Reads the statement of the phrase at a token; undefined where it names nobody or tells of no clause. */
export function readAccording(reading: Reading, at: number, length: number): Statement | undefined {
  const sentence = reading.bounds[reading.sentences[at] as number];
  if (!sentence) return undefined;
  const place = { reading, at, length, sentence };
  const start = namedFrom(place);
  if (!start) return undefined;
  // `تأخر المريض في طلب العلاج على ما أوضح.`: whoever spoke before.
  const again = length === 2 && start.from >= sentence.to - 1 ? start.verb : undefined;
  if (again) return readAgain(reading, at, again.reading);
  const named = readNamed(place, start);
  if (!named) return undefined;
  const { source, via } = named;
  // `على ما أعلن` is one cue.
  const two = length === 2 && reading.tokens[at]?.form === 'علي';
  const cue = { from: at, to: at + length + (two ? 1 : 0) };
  const common = { cue, source, ...(via ? { via } : {}), ...BY_PHRASE };
  if (leadsClause(place, source.to)) {
    const opening = readLeading(place, source.to);
    return opening && { ...common, opening, clause: at };
  }
  const content = clauseBefore(reading, at, sentence.from);
  if (content === undefined || passesOn(place, source.to)) return undefined;
  const interrupted = readInterrupted(place, content, source.to);
  if (interrupted) return { ...common, opening: interrupted, clause: at };
  const closes = closesClause(place, source.to) || isDescribedWhole(place, source);
  const closing = closes ? readClosing(reading, at, content) : undefined;
  return closing && { ...common, ...closing };
}

/** `صحيفة الأفق، نقلا عن مصدر أمني، | قالت إن`, `وكانت … | قد ذكرت أن`: a verb of whoever passes on what another told. */
function passesOn({ reading, at }: AccordingPlace, end: number): boolean {
  const { tokens, cues } = reading;
  if (tokens[at]?.form !== 'نقلا' || !isSeparator(tokens[end])) return false;
  const verb = tokens[end + 1]?.form === 'قد' ? end + 2 : end + 1;
  return cues[verb]?.reading.tense === 'past' && isComplementizer(tokens[verb + 1]);
}

/** Whether the attribution stands first, and what was said after it. */
function leadsClause({ reading, at, sentence }: AccordingPlace, end: number): boolean {
  if (end >= sentence.to - 1) return false;
  const { form } = reading.tokens[at] as Token;
  // `…، وبحسب تقرير المكتب، يعاني الملايين`: a clause of its own.
  const conjoined = form.startsWith('و') && ACCORDING.has(form.slice(1));
  return at === sentence.from || (conjoined && isSeparator(reading.tokens[at - 1]));
}

/** What was said after an attribution that stands first. */
function readLeading(
  { reading, at, sentence }: AccordingPlace,
  end: number,
): Statement['opening'] | undefined {
  const { tokens } = reading;
  const rest = afterGloss(reading, afterRest(reading, end, sentence.to), sentence.to);
  const glossed = overSeparators(reading, rest, sentence.to);
  let content = overAside(reading, glossed, end, sentence.to);
  if (/^ف?ان(?:ه|ها|هم)?$/.test(tokens[content]?.form ?? '')) content++;
  else if (opensWithFaqad(reading, content)) content++;
  // `وبحسب الوكالة نقلا عن موقع كذا؛ …`
  if (ACCORDING.has(tokens[content]?.form ?? '')) {
    const inner = readNounPhrase(reading.phrases, content + 2, sentence.to);
    if (inner) content = inner.to;
    while (content < sentence.to && !isSeparator(tokens[content])) content++;
    content = overSeparators(reading, content, sentence.to);
    if (/^فان(?:ه|ها|هم)?$/.test(tokens[content]?.form ?? '')) content++;
  }
  if (content >= sentence.to - 1) return undefined;
  // `ففي رأي الباحث أن “المشكلة في الداخل”، إذ`
  const mark = reading.marks.closerOf.has(content) ? { mark: content } : {};
  return { construction: LEADING, from: content, opener: at, ...mark, speech: false };
}

/** In tokens: how long it is told what somebody unnamed does. */
const LONGEST_DESCRIBED = 12;

/** In tokens: how far behind an attribution its `فإن` stands. */
const THEREFORE = 9;

/**
 * `وبحسب موقع الشمال التابع لحزب الشعب | الحاكم، فإن عددا`, `وحسب الصحيفة، | اليوم السبت 26 أيار 2018، فإن`: over what is left of the
 * source, and over the day.
 */
function afterRest({ tokens, classes, cues }: Reading, from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + THEREFORE); k++) {
    const { kind, form, text } = tokens[k] as Token;
    if (/^فان(?:ه|ها|هم)?$/.test(form)) return k;
    const timed = classes.of(form).classes.has('time') || kind === 'number' || kind === 'mark';
    const day = timed || tokens[k - 1]?.kind === 'number' || tokens[k + 1]?.kind === 'number';
    const adjective = /^ال.{3}/.test(form) && k < from + 2;
    if (cues[k] || /^[.:؛]$/.test(text) || !(day || adjective)) return from;
  }
  return from;
}

function overSeparators({ tokens }: Reading, from: number, end: number): number {
  let at = from;
  while (at < end && isSeparator(tokens[at])) at++;
  return at;
}

/** What is said after an attribution that stands behind what the sentence is about. */
function readInterrupted(
  { reading, at, sentence }: AccordingPlace,
  content: number,
  end: number,
): Statement['opening'] | undefined {
  const glossed = afterGloss(reading, end, sentence.to);
  const from = clauseAfterSubject(reading, content, at, glossed, sentence.to);
  if (from !== undefined) return { construction: LEADING, from, opener: at, speech: false };
  const to = figureEnd(reading, content, end, sentence.to);
  return to === undefined
    ? undefined
    : { construction: CLOSING, from: content, to, opener: at, speech: false };
}

/** What was said before an attribution that closes it, and where its clause ends. */
function readClosing(
  reading: Reading,
  at: number,
  content: number,
): Pick<Statement, 'opening' | 'clause'> | undefined {
  const to = trimEnd(reading, content, at);
  if (isInsideMarks(reading.marks, content, at)) return undefined;
  // `وأكد الوزير، وفق البيان، عمق العلاقات`: a verb and whoever speaks are nothing that was said.
  const opensVerb = reading.cues[content]?.reading.tense === 'past';
  const subject = opensVerb ? readNounPhrase(reading.phrases, content + 1, at) : undefined;
  if (subject && subject.to >= to && isSomebody(reading, subject)) return undefined;
  // `«…»، بحسب النائبة`: the marks are no part of what was said.
  const quoted = reading.marks.closerOf.get(content) === to - 1;
  const opening = quoted
    ? { from: content + 1, to: to - 1, mark: content, speech: true }
    : { from: content, to, speech: false };
  return { opening: { construction: CLOSING, opener: at, ...opening }, clause: to };
}

/** `…، على ما أوضح.`: the clause before, by whoever spoke last. */
function readAgain(reading: Reading, at: number, { gender, number, lemma }: CueReading) {
  const from = reading.bounds[reading.sentences[at] as number]?.from ?? at;
  const content = clauseBefore(reading, at, from);
  if (content === undefined || content >= at || isInsideMarks(reading.marks, content, at))
    return undefined;
  const to = trimEnd(reading, content, at);
  return {
    cue: { from: at, to: at + 3 },
    opening: { construction: CLOSING, opener: at, from: content, to, speech: false },
    clause: to,
    main: true,
    agreement: { gender, number },
    tense: 'phrase',
    stance: lemma.stance,
  } as const;
}

/** `وفقا لتقرير أصدره البنك أمس، …`, `وبحسب بيان نشر الأحد فإن …`: over what describes the source. */
function afterGloss(reading: Reading, from: number, end: number): number {
  const token = reading.tokens[from];
  if (token?.kind !== 'word' || /^ف?ان(?:ه|ها|هم)?$|^فقد$/.test(token.form)) return from;
  const { classes, head, proclitic } = reading.classes.of(token.form);
  // `وبحسب ما قاله الوزير لقناة "النهار"، فإن`
  const addressee = proclitic === 'ل' && /^(?:body|outlet)$/.test(head?.kind ?? '');
  const gloss =
    addressee ||
    classes.has('preposition') ||
    classes.has('relative') ||
    classes.has('time') ||
    (classes.has('adjective') &&
      /^(?:من|علي|ل.*|ب.*)$/.test(reading.tokens[from + 1]?.form ?? '')) ||
    // `كما قال الوزير غير مرة، فإن`
    /^(?:غير|مرارا|اكثر|دايما)$/.test(token.form) ||
    // `ووفق مصدر طلب عدم كشف هويته، فإن`
    /^(?:تحدثت?|طلبت?|رفضت?|فضلت?|اشترطت?)$/.test(token.form) ||
    /^(?:صدر|صدرت|صادر|صادره|نشر|نشرت|اعد|اعده|اعدته|اعدها|اجراه|اجرته|اجراها|اجرتها|اصدره|اصدرته|اصدرها|نشره|نشرته|نشرها|نشرتها|بثه|بثته|وزعه|وزعته|حصلت|تلقت|اوردته|اوردها|نقلته)$/.test(
      token.form,
    );
  if (!gloss) return from;
  for (let k = from + 1; k < Math.min(end, from + 25); k++) {
    const { text, form } = reading.tokens[k] as Token;
    if (/^[،,؛]$/.test(text) || /^فا?ن(?:ه|ها|هم)?$|^فقد$/.test(form)) return k;
  }
  return from;
}

/** `وبحسب الشركة، فقد ارتفعت الأسعار`, and not `وبحسب الشرطة، فقد السائق وعيه`, which is a verb. */
function opensWithFaqad({ tokens, classes }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  const { head, definite, givenName } = classes.of(next?.form ?? '');
  const somebody = definite || head !== undefined || givenName;
  return tokens[at]?.form === 'فقد' && next?.kind === 'word' && !somebody;
}

/** Whether the attribution, whose source ends at a token, is the last of its clause. */
function closesClause({ reading, sentence }: AccordingPlace, end: number): boolean {
  const { tokens } = reading;
  // `وفقا لبيان صادر عنها.`
  const own = /^صادره?$/.test(tokens[end]?.form ?? '') ? end + 1 : end;
  const issued = /^عنه(?:ا|م)?$/.test(tokens[own]?.form ?? '') ? own + 1 : end;
  if (endsClause(reading, issued, sentence.to)) return true;
  // `…، بحسب مدير المحطة الذي أوضح أن العطل أصلح`: who says something besides
  const besides = reading.cues[end + 1]?.reading;
  if (
    isRelative(reading.phrases, end) &&
    besides?.tense === 'past' &&
    besides.lemma.frames.has('that')
  )
    return true;
  return runsOut(reading, end, sentence.to) || isMadeThere(reading, end, sentence.to);
}

/** `على ما أفاد مصدر | حضر اللقاء.`: whether a verb tells more of somebody unnamed, up to the end of the sentence. */
function isDescribedWhole({ reading, sentence }: AccordingPlace, source: NounPhrase): boolean {
  const { tokens, classes, cues } = reading;
  const { head, headDefinite, name, to } = source;
  const unnamed = /^(?:person|source)$/.test(head?.kind ?? '') && !headDefinite && !name;
  const { definite, proclitic, classes: kinds } = classes.of(tokens[to]?.form ?? '');
  if (!unnamed || tokens[to]?.kind !== 'word' || definite || proclitic || kinds.size) return false;
  if (sentence.to - to > LONGEST_DESCRIBED) return false;
  for (let k = to + 1; k < sentence.to; k++)
    if (/^[،,؛:]$/.test(tokens[k]?.text ?? '') || isComplementizer(tokens[k]) || cues[k])
      return false;
  return true;
}

/** Whether a clause ends at a token: a comma, a stop or a relative clause follows. */
function endsClause(reading: Reading, at: number, end: number): boolean {
  const token = reading.tokens[at];
  if (at >= end || !token || token.opensLine) return true;
  if (token.kind === 'mark' || reading.cues[at] !== undefined) return true;
  // `بحسب سامي علي محامي الدفاع عن المتهم.`: what describes the source runs to the next mark.
  const { proclitic, head } = reading.classes.of(token.form);
  const adjunct =
    isOfClass(reading.phrases, at, 'preposition') ||
    isOfClass(reading.phrases, at, 'time') ||
    // `وفق خبراء بالأمم المتحدة`
    /^بال.{3}/.test(token.form) ||
    // `حسبما قال طبيب لوكالة الأنباء.`
    (proclitic === 'ل' && head !== undefined) ||
    // `وفق ما أفادت الصحيفة لأول مرة.`
    /^لل?(?:اول|مره)$/.test(token.form) ||
    // `وفق ما أفاد القاضي وكالة الأنباء.`
    head?.kind === 'outlet' ||
    head?.lemma === 'وكاله' ||
    // `بحسب تقرير لموقع "سراج تك" المتخصص في التقنية.`
    /^ال(?:متخصص|مختص|معني|مهتم)ه?$/.test(token.form) ||
    // `وفق ما أكد مصدر محلي لوكالتنا.`
    /^ل.{3,}نا$/.test(token.form);
  if (!adjunct) return false;
  for (let k = at + 1; k < at + 6; k++) {
    const next = reading.tokens[k];
    if (k >= end || !next || next.kind === 'mark') return true;
    if (reading.cues[k]) return false;
  }
  return false;
}

/**
 * First token of the clause that stands before an attribution; the whole sentence before it where that stands
 * alone (`… . حسب البيان.`). Undefined where a quotation mark shows that it is somebody's speech.
 */
function clauseBefore(reading: Reading, at: number, sentence: number): number | undefined {
  const { tokens } = reading;
  if (at === sentence) {
    const before = reading.bounds[(reading.sentences[at] as number) - 1];
    return before?.from;
  }
  for (let i = at - 1; i > sentence; i--) {
    // `أن "الثلاثة هم سامي، وهو حارس فيها"، بحسب البيان`: a comma between marks parts nothing.
    i = reading.marks.openerOf.get(i) ?? i;
    if (i > at - 2) continue;
    const token = tokens[i] as Token;
    const earlier = ACCORDING.has(token.form) ? afterComma(tokens, i, at) : undefined;
    if (earlier !== undefined) return earlier;
    if (token.kind !== 'mark' || !/^[،,؛]$/.test(token.text)) continue;
    if (/^(?:وهو|وهي|فيما|بينما|لكن|ولكن|حيث)$/.test(tokens[i + 1]?.form ?? '')) return i + 1;
    // `…، وذلك فيما استغل التجار الوضع، بحسب السكان`
    if (tokens[i + 1]?.form === 'وذلك' && /^(?:فيما|بينما)$/.test(tokens[i + 2]?.form ?? ''))
      return i + 1;
  }
  return sentence;
}

/** `…، بحسب الغرفة، | وتراجعت المبيعات، وفقا للتجار`: token behind the comma that ends an attribution; undefined where none does. */
function afterComma(tokens: readonly Token[], from: number, end: number): number | undefined {
  if (!isSeparator(tokens[from - 1])) return undefined;
  for (let k = from + 2; k < end - 3; k++) if (/^[،,؛]$/.test(tokens[k]?.text ?? '')) return k + 1;
  return undefined;
}

/** Gives the token after the last word before an attribution: `بلغ ألفا، | وذلك | حسب البيان`. */
export function trimEnd(reading: Reading, from: number, end: number): number {
  let to = end;
  const loose = (token: Token | undefined) => isSeparator(token) || token?.form === 'وذلك';
  while (to > from && loose(reading.tokens[to - 1])) to--;
  return to;
}
