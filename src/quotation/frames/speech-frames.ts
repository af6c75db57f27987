/**
 * Frames of speech: a colon, quotation marks, a relay (`نقلت عن مسؤول`) and speech without any mark.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordPattern } from '../../arabic/word-lists.ts';
import { readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { readSubjectPhrase } from '../../names/phrases/subject-phrase.ts';
import { isComplementizer } from '../cues/complementizers.ts';
import type { Opening } from '../opening.ts';
import { isSomebody } from '../subjects/somebody.ts';
import { isDated } from './aside-frames.ts';
import { isByname } from './bynames.ts';
import type { FrameText } from './frame-text.ts';
import { isOfInnerVerb } from './inner-verbs.ts';
import { tellsManner } from './manner.ts';
import { FIRST_WORDS } from './object-frames.ts';

/** How far into its lines an invocation is looked for. */
const INVOCATION = 40;

/** `وكتب: بسم الله الرحمن الرحيم ﴿…﴾ «…»`: the token behind the invocation and the verse that open a letter. */
function afterInvocation(tokens: readonly Token[], from: number): number {
  const words = tokens.slice(from, from + 4).map(({ form }) => form);
  if (words.join(' ') !== 'بسم الله الرحمن الرحيم' || !tokens[from + 4]?.opensLine) return from;
  let at = from + 4;
  if (tokens[at]?.text !== '﴿') return at;
  while (at < from + INVOCATION && tokens[at]?.text !== '﴾') at++;
  return tokens[at]?.text === '﴾' && tokens[at + 1]?.opensLine ? at + 1 : from + 4;
}

/** `قال الوزير محمد علي قرار الانسحاب خاطئ`: the sentence holds no mark and no `أن` after the name. */
export function readUnmarked(frame: FrameText, from: number): Opening | undefined {
  const { lemma, tense } = frame.cue.reading;
  if (lemma.lemma !== 'قال' || tense !== 'past' || !frame.source?.name || from !== frame.source.to)
    return undefined;
  const end = frame.reading.bounds[frame.reading.sentences[frame.at] as number]?.to ?? from;
  const first = frame.tokens[from];
  const word = frame.reading.classes.of(first?.form ?? '');
  const plain = word.classes.size === 0 || word.classes.has('thing');
  if (first?.kind !== 'word' || !plain || frame.wordsFrom(from) < 3) return undefined;
  // `"احترق كل شيء"، قال الحارس سامي حداد وخلف ظهره ما بقي من البيت`
  const quoted = frame.reading.marks.openerOf.has(
    isComma(frame.tokens[frame.at - 1]) ? frame.at - 2 : frame.at - 1,
  );
  if (quoted && tellsManner(frame.tokens, from)) return undefined;
  // `قال سامي حداد لقناة بي إن سبورت.`: to whom, and nothing that was said
  if (word.proclitic === 'ل' && word.head) return undefined;
  for (let k = from; k < end; k++) {
    const token = frame.tokens[k] as Token;
    const marked = token.kind === 'mark' && k < end - 1;
    if (marked || isComplementizer(token) || frame.reading.cues[k]) return undefined;
  }
  return { construction: 'قال + كلام بلا علامة', from, opener: from, speech: true };
}

/**
 * Reads what a colon or a quotation mark at token `j` opens, `start` being the first token behind the subject;
 * undefined where it opens nothing.
 */
export function readMark(frame: FrameText, j: number, start: number): Opening | undefined {
  const token = frame.tokens[j] as Token;
  const { marks } = frame.reading;
  if (token.text === ':') {
    if (!frame.has('speech')) return undefined;
    const [before, after] = [frame.tokens[j - 1], frame.tokens[j + 1]];
    if (!after || (before?.kind === 'number' && after.kind === 'number')) return undefined;
    // `كتب ناصر المطيري:` over an article
    // … and not `وجه الوزير نقدا إلى النقابة، وكتب:` over what he wrote
    const wrote = frame.cue.conjunction && j === frame.at + 1 && !frame.tokens[frame.at]?.opensLine;
    // nor `كتبت صحيفة الميناء:` over what it wrote in marks
    const quoted = marks.closerOf.has(j + 1);
    const article = after.opensLine && !quoted && frame.cue.reading.lemma.lemma === 'كتب';
    if (article && !wrote) return undefined;
    return speechAt(frame, afterInvocation(frame.tokens, j + 1), j, 'نقطتان');
  }
  if (token.text === '(' && isBracketedSpeech(frame, j))
    return { construction: 'كلام بين قوسين', from: j + 1, opener: j, speech: true };
  // `هذا ما أكده الخبير "رودي كراوزه"`: a name, as what he confirmed stands before
  const { pronoun } = frame.cue.reading;
  const told = pronoun && /^[ومب]?ما$/.test(frame.tokens[frame.at - 1]?.form ?? '');
  if (told && !frame.has('name', 'deem')) return undefined;
  const closer = marks.closerOf.get(j);
  const open = closer ?? marks.unclosed.get(j);
  if (open === undefined || !frame.has('speech', 'that') || frame.has('reach')) return undefined;
  if (!frame.looksSpoken(j, open)) return undefined;
  // `وهو ما نفاه المخرج الذي قال إنه "…"`
  const that = isComplementizer(frame.tokens[j - 1]);
  if (that && isOfInnerVerb(frame.reading, frame.at, j - 1)) return undefined;
  // `شهدت المدينة توقيع وثيقة "الممر الآمن للحبوب"`: a verb of `أن` alone quotes right after whoever speaks.
  const { lemma } = frame.cue.reading;
  const last = (frame.source?.to ?? frame.at + 1) + 1;
  // and `ناقش الوزيران ضرورة "الوقف الفوري للقتال"`
  const named =
    j === last && frame.tokens[j - 1]?.kind === 'word' && !isComplementizer(frame.tokens[j - 1]);
  if (lemma.tight && !frame.has('speech') && (j > last || named)) return undefined;
  if (closer !== undefined && isByname(frame, j, closer)) return undefined;
  if (frame.has('urge', 'charge') && j === start) {
    return { construction: 'مفعول «…»', from: j, opener: j, mark: j, speech: false };
  }
  // `سجل التقرير وجود "تراجع كبير" في البلاد`
  if (HAPPENS.test(frame.tokens[j - 1]?.form ?? '') && j - 1 > frame.at)
    return { construction: 'مفعول مصدر', from: j - 1, opener: j - 1, speech: false };
  return speechAt(frame, j, j, 'علامتا تنصيص');
}

/** That something is or happens, before what it is in marks. */
const HAPPENS = wordPattern('quotation/frames', 'happens', '', '(?:ه|ها|هم)?');

/** `قال مسؤول للوكالة ( لا نملك قوات كافية لحماية الأبراج ).`: brackets for marks, that end the sentence. */
function isBracketedSpeech(frame: FrameText, j: number): boolean {
  const end = frame.reading.bounds[frame.reading.sentences[frame.at] as number]?.to ?? j;
  if (!frame.has('speech') || frame.cue.reading.lemma.tight || frame.source === undefined)
    return false;
  // `بكلفة تبلغ 12 مليون ليرة (9 ملايين درهم، 3 ملايين يورو).`: a sum in another currency.
  if (frame.tokens[j + 1]?.kind === 'number' || !isSomebody(frame.reading, frame.source))
    return false;
  let to = j + 1;
  while (to < end && !/^[()]$/.test((frame.tokens[to] as Token).text)) to++;
  if (frame.tokens[to]?.text !== ')' || to - j < 7 || isDated(frame, to)) return false;
  const after = frame.tokens[to + 1];
  return after === undefined || after.opensLine || /^[.،,]$/.test(after.text);
}

/** Speech from a token on: quoted where a mark stands there, bare otherwise. */
export function speechAt(
  frame: FrameText,
  from: number,
  opener: number,
  construction: string,
): Opening | undefined {
  const token = frame.tokens[from];
  if (!token) return undefined;
  const { marks } = frame.reading;
  // `وقال: إن شاء الله سنعود` is a wish, and no `أن`.
  const wish = frame.tokens[from + (token.text === '(' ? 2 : 1)]?.form === 'شاء';
  if (token.text === '(' && construction === 'نقطتان') {
    const that = isComplementizer(frame.tokens[from + 1]) && !wish ? 1 : 0;
    const inner = from + 1 + that;
    return { construction: `${construction} + ( … )`, from: inner, opener, speech: true };
  }
  const first = isComplementizer(token) && !marks.closerOf.has(from) && !wish ? from + 1 : from;
  const closer = marks.closerOf.get(first);
  if (closer !== undefined || marks.unclosed.has(first)) {
    // `«"نحن هنا"»`: marks within marks
    const double = closer !== undefined && marks.closerOf.get(first + 1) === closer - 1;
    const inner = double ? first + 2 : first + 1;
    const skipped = isComplementizer(frame.tokens[inner]) ? inner + 1 : inner;
    const to = double ? closer - 1 : (closer ?? marks.unclosed.get(first));
    return {
      construction: `${construction} + «…»`,
      from: skipped,
      ...(closer !== undefined && to !== undefined ? { to } : {}),
      opener,
      mark: first,
      speech: true,
    };
  }
  return { construction: `${construction} + كلام`, from: first, opener, speech: true };
}

/** `نسب البيان إلى قائد الشرطة قوله إن`: only a noun of saying makes it a relay. */
export function findAscribed(frame: FrameText, start: number): Opening | undefined {
  if (!frame.has('attribute')) return undefined;
  // `نسبت الصحيفة لرئيس اللجنة قوله إن`
  const attached = (at: number) => {
    const { head, proclitic } = frame.reading.classes.of(frame.tokens[at]?.form ?? '');
    return proclitic === 'ل' && head?.kind === 'person';
  };
  let j = start;
  while (j < Math.min(frame.limit, start + 4) && frame.tokens[j]?.form !== 'الي' && !attached(j))
    j++;
  if (attached(j)) j--;
  else if (frame.tokens[j]?.form !== 'الي') return undefined;
  const phrase = readNounPhrase(frame.reading.phrases, j + 1, frame.limit);
  const end = phrase?.to ?? -1;
  const comma = /^[،,]$/.test(frame.tokens[end]?.text ?? '') ? 1 : 0;
  const saying = /^(?:قول(?:ه|ها|هم)|القول)$/.test(frame.tokens[end + comma]?.form ?? '');
  return saying ? readRelay(frame, j) : undefined;
}

/** `نقل المكتب عنه قوله إن`: whoever was told of before speaks. */
export function readRelayOfLast(frame: FrameText, j: number): Opening | undefined {
  // `ونقلت عنه وكالة تاس قوله إن`, `ونقل عنه النائب أن`
  const teller = readNounPhrase(frame.reading.phrases, j + 1, frame.limit);
  if (teller && isSomebody(frame.reading, teller)) {
    const said = /^قول(?:ه|ها|هم)$/.test(frame.tokens[teller.to]?.form ?? '') ? 1 : 0;
    const at = teller.to + said;
    if (!isComplementizer(frame.tokens[at])) return undefined;
    frame.source = teller;
    const opening = { construction: 'نقل عنه', from: at + 1, opener: at, speech: false };
    return { ...opening, relayedLast: true };
  }
  if (!/^قول(?:ه|ها|هم|هما)$/.test(frame.tokens[j + 1]?.form ?? '')) return undefined;
  const opening = openRelay(frame, j + 2, j + 6, 'نقل عنه', () => true);
  return opening && { ...opening, relayedLast: true };
}

/** Reads what one has from another, `j` being the preposition: `نقلت عن مصادر وقوع قتلى`, `نقل عنه قوله إن`; undefined where nothing is told. */
export function readRelay(frame: FrameText, j: number): Opening | undefined {
  const phrase = readSubjectPhrase(frame.reading.phrases, j + 1, frame.limit);
  if (!phrase) return undefined;
  const said = (k: number) => /^قول/.test(frame.tokens[k - 1]?.form ?? '');
  const { form } = frame.tokens[phrase.to] ?? { form: '' };
  // `نقلت عن مصادر وقوع عدد من القتلى`
  const told =
    frame.reading.classes.isSurelyVerbalNoun(form) &&
    !frame.reading.classes.of(form).definite &&
    !/(?:ه|ها|هم)$/.test(form) &&
    !frame.clauseFollows(phrase.to) &&
    frame.wordsFrom(phrase.to) >= 3;
  const plain = {
    construction: 'نقل عن + مصدر',
    from: phrase.to,
    opener: phrase.to,
    speech: false,
  };
  // `نسبت الصحيفة إلى والد الغريق قوله لا ندري كيف غرق`
  const bare = /^قول(?:ه|ها|هم)$/.test(form) && startsSpeech(frame, phrase.to + 1);
  const speech = {
    construction: 'نقل عن + كلام',
    from: phrase.to + 1,
    opener: phrase.to,
    speech: true,
  };
  const opening = bare
    ? speech
    : told
      ? plain
      : openRelay(frame, phrase.to, phrase.to + 30, 'نقل عن', said);
  return opening && { ...opening, relayed: phrase };
}

/** Whether a word stands at a token that only somebody's own words begin with. */
function startsSpeech(frame: FrameText, at: number): boolean {
  const { form } = frame.tokens[at] ?? { form: '' };
  const first = frame.reading.classes.of(form).classes.has('first-person');
  return (first || FIRST_WORDS.test(form)) && frame.wordsFrom(at) >= 3;
}

/**
 * The first colon, `أن` or quotation mark after whoever is relayed.
 *
 * @param isSpeech whether the mark at a token opens speech and no name
 */
function openRelay(
  frame: FrameText,
  from: number,
  end: number,
  construction: string,
  isSpeech: (at: number) => boolean,
): Opening | undefined {
  for (let k = from; k < Math.min(frame.limit, end); k++) {
    const token = frame.tokens[k] as Token;
    if (token.text === ':') return speechAt(frame, k + 1, k, construction);
    if (isComplementizer(token)) {
      const opening = { construction: `${construction} + أن`, from: k + 1, opener: k };
      // `قولها إن "العقد لم يوقع"`: the marks are no part of what was said.
      const mark = frame.reading.marks.closerOf.has(k + 1) ? { mark: k + 1 } : {};
      return { ...opening, ...mark, speech: false };
    }
    if (frame.reading.marks.closerOf.has(k) && isSpeech(k)) {
      return speechAt(frame, k, k, construction);
    }
  }
  return undefined;
}
