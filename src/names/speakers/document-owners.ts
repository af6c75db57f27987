/**
 * Whoever issued a document of an article: `بيان أرامكو`, `أصدر الرئيس تعليمة … . وأضافت التعليمة`.
 *
 * @module
 */
import { wordList, wordPattern } from '../../arabic/word-lists.ts';
import { readGathering } from '../phrases/gatherings.ts';
import { type NounPhrase, readNounPhrase } from '../phrases/noun-phrase.ts';
import { mayBeName } from '../words/name-words.ts';
import type { SpeakerRegister } from './speaker-register.ts';

/** Verbs of issuing a document. */
const ISSUES = wordPattern('names/speakers', 'issuing', '[وف]?', 'ت?');

/** Those who serve in a body and issue nothing. */
const SERVING = wordList('names/speakers', 'serving');

/** By whom a document is, told right behind it. */
const SIGNED = /^(?:وقع|كتب|وجه|اعد|صاغ|حرر|اطلق)ت?ها?$/;

/** What a document is that newspapers print, and who writes for them. */
const PRESS = /^(?:صحفي|صحافي|اعلامي)ه?$/;

/** The nearest body that the article names before a token, no complement of a preposition. */
export function bodyBefore(register: SpeakerRegister, at: number): NounPhrase | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 150); i--) {
    const { head, proclitic } = register.context.classes.of(register.context.tokens[i]?.form ?? '');
    if (head?.kind !== 'body' || proclitic !== '') continue;
    const { classes, tokens } = register.context;
    const before = classes.of(tokens[i - 1]?.form ?? '');
    // `وزارة | الخارجية`: a part of the name before it.
    if (before.head?.kind === 'body' && !before.definite) continue;
    // `بيان من الوزارة`, `بيان صادر عن الوزارة` are hers.
    const issued =
      /^(?:من|عن)$/.test(tokens[i - 1]?.form ?? '') &&
      [i - 2, i - 3].some((at) => classes.of(tokens[at]?.form ?? '').head?.kind === 'document');
    if (before.classes.has('preposition') && !issued) continue;
    const phrase = readNounPhrase(register.context, i, at);
    const any = head.number === 'plural' && !phrase?.headDefinite;
    if (phrase && !any && phrase.to - phrase.from > 1)
      return peopleOf(register, phrase, at) ?? phrase;
  }
  return undefined;
}

/** `أعيان ومسؤولو بلدية الوادي في بيان`: several people of the body, by whom the document is. */
function peopleOf(
  { context }: SpeakerRegister,
  body: NounPhrase,
  at: number,
): NounPhrase | undefined {
  let people: NounPhrase | undefined;
  for (let from = body.from - 1; from >= Math.max(0, body.from - 3); from--) {
    const { head, definite } = context.classes.of(context.tokens[from]?.form ?? '');
    const many = head?.number === 'plural' || head?.kind === 'group';
    // … and not `واصل رجال القوات المسلحة مهامهم`
    if (!many || definite || head?.kind === 'body' || SERVING.has(head?.lemma ?? '')) break;
    const phrase = readNounPhrase(context, from, at);
    if (phrase?.from === from && phrase.to >= body.to) people = phrase;
  }
  return people && context.stops(people.from - 1) ? people : undefined;
}

/** Whoever issued a document: `بيان أرامكو`, `بيان لوزارة الداخلية`. */
export function readOwner(register: SpeakerRegister, phrase: NounPhrase): NounPhrase | undefined {
  if (isOfPress(register, phrase)) return undefined;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    // `بيان المحامي سامي حداد`: the name stands after the phrase of the document.
    const { head } = register.context.classes.of(register.context.tokens[i]?.form ?? '');
    const last = i === phrase.to - 1 && head?.kind === 'person' && head.number === 'singular';
    const owner = readNounPhrase(register.context, i, last ? undefined : phrase.to);
    const titled =
      !phrase.headDefinite &&
      owner?.head?.kind === 'person' &&
      owner.to === phrase.to &&
      (i < owner.to - 1 || /^لل/.test(register.context.tokens[i]?.form ?? ''));
    if (
      owner?.state ||
      // `بيان وزير العدل`
      titled ||
      (owner?.name && isName(register, owner.name.from)) ||
      owner?.head?.kind === 'outlet' ||
      owner?.head?.kind === 'body' ||
      owner?.head?.kind === 'name' ||
      (owner && isKnownGroup(register, owner)) ||
      // `تقارير شهود عيان`
      (owner?.head?.kind === 'source' && owner.head.number === 'plural')
    ) {
      return wholeOwner(register, owner, phrase.to);
    }
  }
  // `بيانات من الوكالة`, `بيان من المدير التنفيذي للبرنامج، سامي حداد، إن`
  const { tokens } = register.context;
  const sent = /^(?:بيانات|بيان|رساله|بلاغ|كتاب|برقيه|خطاب|مذكره)$/.test(
    tokens[phrase.from]?.form ?? '',
  );
  if (sent && tokens[phrase.to]?.form === 'من') {
    const from = readNounPhrase(register.context, phrase.to + 1);
    if (from?.state || /^(?:body|outlet)$/.test(from?.head?.kind ?? '')) return from;
    if (from?.name && from.head?.kind === 'person') return from;
  }
  // `بيان صدر عن الجيش`, `بيان أصدرته الوزارة`
  const issued = /^(?:صدرت?|صادره?|الصادره?|اصدره|اصدرته|نشره|نشرته|وزعه|وزعته)$/;
  for (let i = phrase.to; i < phrase.to + 3; i++) {
    if (!issued.test(register.context.tokens[i]?.form ?? '')) continue;
    const from = /^(?:عن|من)$/.test(register.context.tokens[i + 1]?.form ?? '') ? i + 2 : i + 1;
    return readGathering(register.context, from) ?? readNounPhrase(register.context, from);
  }
  return undefined;
}

/** `طالب عمداء الكليات بكذا … . وكشف بلاغ العمداء أن`: several who have spoken. */
const isKnownGroup = (register: SpeakerRegister, { head, headDefinite }: NounPhrase): boolean =>
  head?.kind === 'person' &&
  head.number === 'plural' &&
  headDefinite &&
  register.speakers.some(({ kind, heads }) => kind === 'group' && heads.has(head.lemma));

/** `تقارير صحفية محلية`: adjectives, and nobody whose they are. */
function isOfPress(register: SpeakerRegister, { from, to }: NounPhrase): boolean {
  const [first = '', ...more] = register.context.tokens.slice(from + 1, to).map(({ form }) => form);
  return PRESS.test(first) && more.every((form) => /^(?!ال).{2,}يه?$/.test(form));
}

/** `تقرير الهيئة العربية | لحماية المستهلك`: a body whose name goes on behind the phrase of the document. */
function wholeOwner(register: SpeakerRegister, owner: NounPhrase, to: number): NounPhrase {
  const body = owner.head?.kind === 'body' && !owner.name && owner.to === to;
  if (!body || !/^ل[^ل].{2}/.test(register.context.tokens[to]?.form ?? '')) return owner;
  const whole = readNounPhrase(register.context, owner.from);
  return whole && whole.head === owner.head && whole.to > to && !whole.joint ? whole : owner;
}

/** `أصدر الرئيس تعليمة … . وأضافت التعليمة`: whoever issued the document that is named again. */
export function issuerBefore(
  register: SpeakerRegister,
  phrase: NounPhrase,
): NounPhrase | undefined {
  const { tokens, classes } = register.context;
  for (let i = phrase.from - 1; i >= Math.max(1, phrase.from - 400); i--) {
    // `نشرت الصحيفة تقريرا`
    const { head, definite } = classes.of((tokens[i]?.form ?? '').replace(/(?<=.{3})ا$/u, ''));
    if (head?.kind !== 'document' || head.lemma !== phrase.head?.lemma || definite) continue;
    // `نشرت المجلة رسالة وقعها النائب سامي حداد`
    const signer = SIGNED.test(tokens[i + 1]?.form ?? '')
      ? readNounPhrase(register.context, i + 2, phrase.from)
      : undefined;
    if (signer?.head || signer?.name) return signer;
    for (let verb = i - 1; verb >= Math.max(0, i - 12); verb--) {
      if (!ISSUES.test(tokens[verb]?.form ?? '')) continue;
      const issuer = readNounPhrase(register.context, verb + 1, i);
      return issuer && (issuer.head || issuer.state || issuer.name) ? issuer : undefined;
    }
  }
  return undefined;
}

/** Whether the last document of a kind was what somebody spoke in: `قال سامي في بيان`. */
export function saidInDocument(register: SpeakerRegister, phrase: NounPhrase): boolean {
  const { tokens, classes } = register.context;
  for (let i = phrase.from - 1; i >= Math.max(1, phrase.from - 400); i--) {
    const { head, definite } = classes.of((tokens[i]?.form ?? '').replace(/(?<=.{3})ا$/u, ''));
    if (head?.kind !== 'document' || head.lemma !== phrase.head?.lemma || definite) continue;
    const next = classes.of(tokens[i + 1]?.form ?? '');
    const owned = next.definite || /^(?:عن|من|ل.{3,})$/.test(tokens[i + 1]?.form ?? '');
    return tokens[i - 1]?.form === 'في' && !owned;
  }
  return false;
}

/** Whether a word is a name and no adjective of the document: `تقارير عبرية`. */
function isName(register: SpeakerRegister, at: number): boolean {
  const { givenName } = register.context.classes.of(register.context.tokens[at]?.form ?? '');
  const adjective = /(?:يه|ي|ه)$/.test(register.context.tokens[at]?.form ?? '');
  return mayBeName(register.context, at) && (givenName || !adjective);
}

/** In tokens: how far back a body may have issued something that nothing is told of. */
const LONG_AGO = 40;

/** `أصدرت البلدية في بيان جدول التوزيع. وقال المصدر نفسه إن`: the body that issued something last, where nobody has spoken since. */
export function lastIssuer({ context }: SpeakerRegister, before: number): NounPhrase | undefined {
  for (let verb = before - 2; verb >= Math.max(0, before - LONG_AGO); verb--) {
    if (!ISSUES.test(context.tokens[verb]?.form ?? '')) continue;
    const issuer = readNounPhrase(context, verb + 1, before);
    return /^(?:body|outlet|name)$/.test(issuer?.head?.kind ?? '') ? issuer : undefined;
  }
  return undefined;
}
