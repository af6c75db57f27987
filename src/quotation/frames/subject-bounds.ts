/**
 * Where the subject of a reporting verb ends: before the verb's own noun, its object or its demand, and behind those
 * who speak together.
 *
 * @module
 */
import { isComma, type Token } from '../../arabic/tokens.ts';
import { wordList } from '../../arabic/word-lists.ts';
import { type NounPhrase, readNounPhrase } from '../../names/phrases/noun-phrase.ts';
import { CALLING } from '../../names/words/callings.ts';
import { placeAt } from '../../names/words/phrase-context.ts';
import { lastNamesOf } from '../../names/words/surnames.ts';
import { isSomebody } from '../subjects/somebody.ts';
import type { FrameText } from './frame-text.ts';
import { cutAt } from './object-bounds.ts';

/** What is uncovered, the noun of a verb: `كشف النقاب عن`. */
export const VEIL = /^(?:النقاب|اللثام|الستار|الغطاء)$/;

/** Whether a phrase names one person by an office of several words: `عضو المجلس البلدي`. */
const isOffice = ({ head, headDefinite, titles, joint }: NounPhrase): boolean => {
  const [title] = titles;
  const long = title !== undefined && title.to - title.from > 1;
  return head?.kind === 'person' && head.number === 'singular' && !headDefinite && !joint && long;
};

/** `المحامي والعضو في الهيئة سامي حداد`, and not `الرئيس والوزير سامي حداد`: a calling and an office of one person. */
const isCallingOf = (
  { head, headDefinite, name, to, from }: NounPhrase,
  next: NounPhrase,
): boolean =>
  !name &&
  headDefinite &&
  to === from + 1 &&
  CALLING.has(head?.lemma ?? '') &&
  head?.number === 'singular' &&
  next.head?.kind === 'person' &&
  next.head.number === 'singular' &&
  next.head.gender === head.gender;

/** `صاحب المجلة ومديرها العام`: behind a man's office `ها` is the body's. */
const isSameBodys = ({ head }: NounPhrase, form: string): boolean =>
  head?.gender === 'm' && /^و.{3,}ها$/.test(form);

/** `أعلنت هيئة المستشفى العام بتعز إغلاق`: the town of a body, whose verb takes no `بـ` of its own. */
export function withTown(frame: FrameText, phrase: NounPhrase): NounPhrase {
  const { form, kind } = frame.tokens[phrase.to] ?? { form: '' };
  const own = frame.has('with', 'charge', 'name', 'deem', 'blame', 'agent');
  if (phrase.head?.kind !== 'body' || phrase.name || kind !== 'word') return phrase;
  // `اعتبرت الجمعية بالمغرب الأحكام قاسية`
  const seat = /^ب/.test(form) && placeAt(frame.reading.phrases, phrase.to, form.slice(1));
  const behind = phrase.to + (seat ? seat.words.length : 0);
  if (own && seat && frame.has('deem') && /^ال.{2}/.test(frame.tokens[behind]?.form ?? ''))
    return { ...phrase, to: behind };
  if (own) return phrase;
  const { classes, head } = frame.reading.classes.of(form);
  const { isVerbalNoun } = frame.reading.classes;
  // `دعت لجان المقاومة بالخرطوم في بيان`
  const place = /^ب/.test(form)
    ? placeAt(frame.reading.phrases, phrase.to, form.slice(1))
    : undefined;
  const after = phrase.to + (place?.words.length ?? 0);
  const ends =
    endsSubject(frame, after) || (frame.has('urge') && /^ال/.test(frame.tokens[after]?.form ?? ''));
  if (place && after < frame.limit && ends) return { ...phrase, to: after };
  if (!/^ب(?!ال).{3}/.test(form) || classes.size > 0 || head) return phrase;
  const told =
    isVerbalNoun.call(frame.reading.classes, form.slice(1)) ||
    frame.reading.classes.isStateOfThings(form.slice(1));
  if (told || phrase.to + 1 >= frame.limit) return phrase;
  return endsSubject(frame, phrase.to + 1) ||
    frame.reading.classes.isSurelyVerbalNoun(frame.tokens[phrase.to + 1]?.form ?? '')
    ? { ...phrase, to: phrase.to + 1 }
    : phrase;
}

/** Who speaks for others, told by `عن`. */
const REPRESENTS = wordList('quotation/frames', 'representative');
/** In words: how many they may be. */
const LONGEST_REPRESENTED = 4;

/** `كشف ممثل | عن القرى | أن الماء مقطوع`: for whom somebody speaks, up to what was said or a comma. */
export function withRepresented(frame: FrameText, phrase: NounPhrase): NounPhrase {
  const { head, name, to, joint } = phrase;
  const speaks = head?.kind === 'person' && REPRESENTS.has(head.lemma);
  if (!speaks || name || joint || frame.tokens[to]?.form !== 'عن') return phrase;
  for (let k = to + 2; k < Math.min(frame.limit, to + 2 + LONGEST_REPRESENTED); k++) {
    if (endsSubject(frame, k)) return cutAt(phrase, k);
    if (frame.reading.cues[k]) return phrase;
  }
  return phrase;
}

/** `كشف الكاتب النقاب عن` */
export function withoutVeil(frame: FrameText, phrase: NounPhrase): NounPhrase {
  const last = phrase.to - 1;
  if (last === phrase.from || phrase.name || !VEIL.test(frame.tokens[last]?.form ?? ''))
    return phrase;
  return { ...phrase, to: last, titles: [{ from: phrase.from, to: last }] };
}

/** `أكدت مصادر طبية | لمراسل "الحدث" أن`: to whom it was said. */
export function withoutAddressee(frame: FrameText, phrase: NounPhrase): NounPhrase {
  if (phrase.name || phrase.head?.kind !== 'source') return phrase;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const { proclitic, head } = frame.reading.classes.of(frame.tokens[i]?.form ?? '');
    const outlet = head?.kind === 'outlet' || /^(?:مراسل|وكاله|شبكه)$/.test(head?.lemma ?? '');
    if (proclitic === 'ل' && outlet && frame.tokens[i - 1]?.form !== 'تابعه')
      return cutAt(phrase, i);
  }
  return phrase;
}

/**
 * `أكدت الأمم المتحدة والاتحاد الإفريقي وعدد من المنظمات أن`: those who speak together, where the clause or a comma
 * follows the last of them.
 */
export function withJoined(frame: FrameText, phrase: NounPhrase): NounPhrase {
  if (isBesideSurname(frame, phrase)) return { ...phrase, to: phrase.to + 1, joint: true };
  // `حذرت وكالة ومنظمات من أن`, and `اتهم ناشطون ومصدر طبي القوات بكذا`: whoever warns or tells unnamed.
  const warns = frame.cue.reading.lemma.lemma === 'حذر';
  const unnamed = frame.has('charge') && !phrase.headDefinite && !phrase.name;
  if (unnamed && !frame.has('urge')) return withSource(frame, phrase);
  if (!warns && isAboutOthers(frame))
    return withBesideThat(frame, phrase) ?? withBesideOther(frame, phrase);
  if (!frame.has('that', 'agent')) return phrase;
  let { to } = phrase;
  for (let next = readJoined(frame, phrase, to); next; next = readJoined(frame, phrase, to)) {
    // `رئيس لجنة المحامين وعضو المجلس البلدي ماجد حداد` as well
    const office = isOffice(next) || isSameBodys(phrase, frame.tokens[to]?.form ?? '');
    const one = isCallingOf(phrase, next);
    const offices = !phrase.name && isOffice(phrase) && office;
    if (next.name && (offices || one) && to === phrase.to)
      return { ...phrase, to: next.to, name: next.name };
    to = next.to;
  }
  // `رحب سامي حداد وسليم شاهين | بانسحاب القوات`
  const deed = frame.has('agent', 'with') && /^ب.{3}/.test(frame.tokens[to]?.form ?? '');
  if (to === phrase.to || !(deed || isTheirDeed(frame, to) || endsSubject(frame, to)))
    return phrase;
  return { ...phrase, to, joint: true };
}

/** Whether the verb takes whom or what it is about for its object. */
function isAboutOthers(frame: FrameText): boolean {
  return frame.has('charge', 'urge', 'blame', 'deem', 'name');
}

/** `اعتبر الرئيس سامي حداد والمستشارة منى سليم أن`: two behind whom the clause follows. */
function withBesideThat(frame: FrameText, phrase: NounPhrase): NounPhrase | undefined {
  const next = frame.has('that') ? readJoined(frame, phrase, phrase.to) : undefined;
  if (!next || next.to >= frame.limit || !frame.isOpenerAt(next.to)) return undefined;
  return frame.tokens[next.to]?.kind === 'word'
    ? { ...phrase, to: next.to, joint: true }
    : undefined;
}

/** `دعا الوزير سامي حداد والرئيس بيتر هوفمان | الأطراف إلى كذا`: two who call upon those who stand behind them. */
function withBesideOther(frame: FrameText, phrase: NounPhrase): NounPhrase {
  const next = readJoined(frame, phrase, phrase.to);
  if (!next || next.to >= frame.limit) return phrase;
  const whom = frame.reading.classes.of(frame.tokens[next.to]?.form ?? '');
  // `واعتبر الرئيس سامي حداد والمستشارة سلوى شاهين | أن`, `اعتبر الحزب والحركة | القرار خطوة`
  if (frame.has('deem', 'name')) {
    const deemed = whom.definite && frame.has('deem') && frame.isPredicate(next.to + 1);
    const clause = frame.isOpenerAt(next.to) || frame.clauseFollows(next.to);
    const ends = (frame.has('that') && clause && endsSubject(frame, next.to)) || deemed;
    return ends ? { ...phrase, to: next.to, joint: true } : phrase;
  }
  // `دعا البابا بولس والبطريرك أنطون | إلى السلام`
  if (frame.has('urge') && next.name && frame.tokens[next.to]?.form === 'الي')
    return { ...phrase, to: next.to, joint: true };
  const others = whom.definite || whom.head !== undefined || startsPlace(frame, next.to);
  const governed = whom.proclitic !== '' || whom.classes.has('preposition');
  // `وطالب سامي حداد وسلوى شاهين | بوقف القتال`: nobody stands behind them
  const demands = frame.cue.reading.lemma.lemma === 'طالب' && phrase.name && next.name;
  const both = demands && /^ب.{3}/.test(frame.tokens[next.to]?.form ?? '');
  return (others && !governed) || both ? { ...phrase, to: next.to, joint: true } : phrase;
}

function startsPlace(frame: FrameText, at: number): boolean {
  return placeAt(frame.reading.phrases, at) !== undefined;
}

/** `أعلنت اللجنة وعدد من النقابات | دعمهم للإضراب`, `أكد الوزير ونظيره المجري | أهمية الحوار`: what they speak of. */
function isTheirDeed(frame: FrameText, at: number): boolean {
  const form = frame.tokens[at]?.form ?? '';
  const { classes } = frame.reading;
  if (!frame.has('object')) return false;
  const theirs = /.{3}هما?$/.test(form) && classes.isVerbalNoun(form);
  const next = frame.tokens[at + 1]?.form ?? '';
  const led = /^ال.{2}|^ان$/.test(next) || classes.isListedNoun(next);
  return theirs || (classes.isListedNoun(form) && led);
}

/** `الأمم المتحدة | والاتحاد الإفريقي`: one more who speaks, in `و`, behind a phrase and whoever is joined to it. */
function readJoined(frame: FrameText, phrase: NounPhrase, at: number): NounPhrase | undefined {
  if (isComma(frame.tokens[at])) return readParted(frame, phrase, at + 1);
  if (at >= frame.limit || !joins(frame, at)) return undefined;
  const next = readNounPhrase(frame.reading.phrases, at, frame.limit);
  if (!next || next.to <= at || !isSomebody(frame.reading, next)) return undefined;
  // `سامي علي استشاري ورئيس الوحدة`: one person of two callings.
  // and `سامي علي والمقرب من الرئيس`
  const near = next.head?.lemma === 'مقرب' && next.headDefinite;
  const calling = next.head?.kind === 'person' || near;
  const another = next.name && !isFirmsName(frame, phrase, next);
  return phrase.name && !another && calling ? undefined : next;
}

/**
 * `سامي علي، الرئيس التنفيذي | والعضو المنتدب لشركة سي مارين`: whether the name behind a second calling is that of whose it is, where
 * the first stands behind the name of whoever has both.
 */
function isFirmsName({ reading }: FrameText, { name, titles }: NounPhrase, next: NounPhrase) {
  const first = name && titles.some(({ from }) => from >= name.to);
  if (!first || !next.name) return false;
  for (let k = next.from + 1; k < next.name.from; k++) {
    const { head, definite } = reading.classes.of(reading.tokens[k]?.form ?? '');
    if (head?.kind === 'body' && !definite) return true;
  }
  return false;
}

/** `العميد سامي حداد، | ورئيس القسم هادي نور، أن`: one more by office and name behind a comma, up to the clause or a comma. */
function readParted(frame: FrameText, phrase: NounPhrase, at: number): NounPhrase | undefined {
  if (at >= frame.limit || !phrase.name || !phrase.head || !joins(frame, at)) return undefined;
  const next = readNounPhrase(frame.reading.phrases, at, frame.limit);
  const titled = next?.name && next.head?.kind === 'person' && next.head.number === 'singular';
  if (!titled || next.to >= frame.limit) return undefined;
  return frame.isOpenerAt(next.to) || isComma(frame.tokens[next.to]) ? next : undefined;
}

/** Whether a calling, a place or a given name stands at a token, with `و`. */
function joins(frame: FrameText, at: number): boolean {
  const { form, kind } = frame.tokens[at] as Token;
  // `لخصت المصادر | وجهة نظر الوزير`
  const view = form === 'وجهه';
  if (kind !== 'word' || !form.startsWith('و') || view || frame.reading.cues[at]) return false;
  const { proclitic, head } = frame.reading.classes.of(form);
  if (proclitic === 'و' && head) return true;
  const bare = form.slice(1);
  return (
    placeAt(frame.reading.phrases, at, bare) !== undefined ||
    frame.reading.classes.of(bare).givenName
  );
}

/** `يطالب برانت وهيلد بالتحقيق`: two surnames that the article knows. */
function isBesideSurname(frame: FrameText, phrase: NounPhrase): boolean {
  const second = frame.tokens[phrase.to]?.form ?? '';
  if (phrase.name?.from !== phrase.to - 1 || !/^و.{3}/.test(second)) return false;
  const known = lastNamesOf(frame.reading.phrases);
  const first = frame.tokens[phrase.to - 1]?.form ?? '';
  return known.has(second.slice(1)) && (known.has(first) || isSomebody(frame.reading, phrase));
}

/** `ناشطون ومصدر طبي`: a source without a name is nobody who is accused. */
function withSource(frame: FrameText, phrase: NounPhrase): NounPhrase {
  const { proclitic, head, definite } = frame.reading.classes.of(
    frame.tokens[phrase.to]?.form ?? '',
  );
  if (proclitic !== 'و' || head?.kind !== 'source' || definite) return phrase;
  const source = readNounPhrase(frame.reading.phrases, phrase.to, frame.limit);
  return source && source.to < frame.limit ? { ...phrase, to: source.to, joint: true } : phrase;
}

/** Whether the clause, a comma or a phrase of time or place begins at a token. */
function endsSubject(frame: FrameText, at: number): boolean {
  const token = frame.tokens[at];
  if (!token || frame.isOpenerAt(at)) return token !== undefined;
  if (token.kind === 'mark') return /^[،,]$/.test(token.text);
  const { classes } = frame.reading.classes.of(token.form);
  return classes.has('time') || classes.has('preposition');
}

/** `أهاب الدفاع المدني بالمواطنين توخي الحذر`: the verb's own `بـ`, unless another comes after the name. */
export function withoutDemand(frame: FrameText, phrase: NounPhrase): NounPhrase {
  if (!frame.any('with') || phrase.name || !phrase.headDefinite) return phrase;
  let to = phrase.from + 1;
  const { classes } = frame.reading;
  // `طالب المتحدث | بلجنة تحقيق`: a body that there is not yet.
  const wanted = frame.cue.reading.lemma.lemma === 'طالب' && phrase.head?.kind === 'person';
  // `طالب الأهالي | بفتح تحقيق`, though `فتح` is a movement's name as well
  const demanded = (form: string) =>
    (wanted && /^بلجنه$/.test(form)) ||
    /^بال.{2}/.test(form) ||
    (/^ب.{2}/.test(form) && classes.isSurelyVerbalNoun(form.slice(1)));
  while (to < phrase.to && !demanded(frame.tokens[to]?.form ?? '')) to++;
  if (
    to === phrase.to ||
    frame.findAhead(
      phrase.to,
      8,
      (k) => /^ب/.test(frame.tokens[k]?.form ?? '') && frame.startsDemand(k),
    )
  )
    return phrase;
  return { ...phrase, to, titles: [{ from: phrase.from, to }] };
}
