/**
 * An article as the finder of quotations reads it: its tokens with their word classes, cues, quotation marks and
 * sentences, each found once.
 *
 * @module
 */
import { findSentences } from '../arabic/sentences.ts';
import type { Token } from '../arabic/tokens.ts';
import type { PhraseContext } from '../names/phrase-context.ts';
import { findSurnames } from '../names/surnames.ts';
import { loadWordClasses, type WordClasses } from '../names/word-class.ts';
import { hidesName } from '../names/word-names.ts';
import { type CueLexicon, type CueReading, loadCueLexicon, readCue } from './cue-lexicon.ts';
import { splitGluedWords } from './glued-words.ts';
import { joinInitials } from './initials.ts';
import { pairQuotationMarks, type QuotationMarks } from './quotation-marks.ts';

/** A word that is a form of a reporting verb or its noun. */
export interface CueWord {
  readonly reading: CueReading;
  /** Whether `و` or `ف` is written onto it. */
  readonly conjunction: boolean;
}

/** What the steps of the finder look at; every number is the index of a token. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly classes: WordClasses;
  readonly cues: readonly (CueWord | undefined)[];
  readonly marks: QuotationMarks;
  /** Number of the sentence of each token. */
  readonly sentences: Int32Array;
  /** First token and the token after the last, by sentence. */
  readonly bounds: readonly { readonly from: number; readonly to: number }[];
  /** What the reader of noun phrases needs. */
  readonly phrases: PhraseContext;
}

const COMPLEMENTIZERS = new Set(
  'ان بان انه بانه انها بانها انهم بانهم انهما بانهما انهن انني بانني اننا باننا انك اني باني كونه بكونه كونها بكونها بكون كون'.split(
    ' ',
  ),
);

/** Tells whether a token is `أن`, `إن`, `بأن`, with a pronoun or without; the name `آن` is none. */
export const isComplementizer = (token: Token | undefined): boolean =>
  token !== undefined && COMPLEMENTIZERS.has(token.form) && !token.text.startsWith('آ');

/** Reads an article's tokens for the steps that follow. */
export function readArticle(text: string, printed: readonly Token[]): Reading {
  const lexicon = loadCueLexicon();
  const tokens = nameChannels(nameBan(splitGluedWords(joinInitials(printed), lexicon)));
  const classes = loadWordClasses();
  const marks = pairQuotationMarks(tokens);
  const cues = tokens.map((token, i): CueWord | undefined => {
    if (token.kind !== 'word') return undefined;
    const found = readCue(lexicon, token.form);
    return found && isCueHere(tokens, i, found, classes) ? found : undefined;
  });
  const sentences = new Int32Array(tokens.length);
  const bounds: { from: number; to: number }[] = [];
  let at = 0;
  for (const span of findSentences(tokens)) {
    const from = at;
    while (at < tokens.length && (tokens[at] as Token).start < span.end) {
      sentences[at++] = bounds.length;
    }
    bounds.push({ from: skipDateline(tokens, cues, from, at), to: at });
  }
  const stopped = tokens.map((_, i) => stopsAt(tokens, i, cues[i], lexicon));
  const stops = (i: number): boolean => stopped[i] ?? true;
  const forms = new Set(tokens.map((token) => token.form));
  const surnames = findSurnames(tokens, classes);
  const phrases = { tokens, classes, forms, surnames, stops, closerOf: marks.closerOf };
  return { text, tokens, classes, cues, marks, sentences, bounds, phrases };
}

/** Whether a token belongs to no name: a cue, a complementiser, a colon, or a verb of saying after `كان` and a name. */
function stopsAt(
  tokens: readonly Token[],
  i: number,
  cue: CueWord | undefined,
  lexicon: CueLexicon,
): boolean {
  const token = tokens[i] as Token;
  if (cue !== undefined && cue.reading.tense !== 'noun') return true;
  if (isComplementizer(token) || token.text === ':' || SAYING_NOUNS.has(token.form)) return true;
  // `وكان أردوغان هاجم`: a verb that reports elsewhere is no surname there.
  if (!/^و?كانت?$/.test(tokens[i - 2]?.form ?? '')) return false;
  return readCue(lexicon, token.form)?.reading.tense === 'past';
}

/** `بان كي مون`, `قال بان إن`: in an article that names him `بان` before `كي`, or after a verb, is no `بأن`. */
function nameBan(tokens: readonly Token[]): readonly Token[] {
  const named = (i: number) => tokens[i]?.form === 'بان' && tokens[i + 1]?.form === 'كي';
  if (!tokens.some((_, i) => named(i))) return tokens;
  return tokens.map((token, i) => {
    const alone = token.text === 'بان' && isComplementizer(tokens[i + 1]);
    if (named(i - 1)) return { ...token, form: 'كيي' };
    return named(i) || alone ? { ...token, form: 'بانغ' } : token;
  });
}

/** `سي إن إن`, `بي إن سبورت`, `إن بي سي`: letters of a channel's name that are no `إن`. */
function nameChannels(tokens: readonly Token[]): readonly Token[] {
  const form = (i: number) => tokens[i]?.form ?? '';
  const isLetter = (i: number): boolean => {
    if (form(i) !== 'ان') return false;
    const cnn =
      (form(i - 1) === 'سي' && form(i + 1) === 'ان') ||
      (form(i - 2) === 'سي' && form(i - 1) === 'ان');
    const sport = form(i - 1) === 'بي' && /^سبورت/.test(form(i + 1));
    return cnn || sport || (form(i + 1) === 'بي' && form(i + 2) === 'سي');
  };
  if (!tokens.some((_, i) => isLetter(i))) return tokens;
  return tokens.map((token, i) => (isLetter(i) ? { ...token, form: 'انن' } : token));
}

/** Skips `دبي، الإمارات العربية المتحدة (CNN)—` and `القاهرة - من محمد المصري:` before a first sentence. */
function skipDateline(
  tokens: readonly Token[],
  cues: readonly (CueWord | undefined)[],
  from: number,
  to: number,
): number {
  if (!tokens[from]?.opensLine) return from;
  let bracket = false;
  for (let i = from + 1; i < Math.min(to - 1, from + 14); i++) {
    const token = tokens[i] as Token;
    if (cues[i] && cues[i]?.reading.tense !== 'noun') return from;
    if (token.text === ')') bracket = true;
    const dash = /^[—–:-]$/.test(token.text);
    if (!dash) continue;
    const again = /^[—–:-]$/.test(tokens[i + 1]?.text ?? '');
    const wire = i - from <= 5 && tokens.slice(from, i).every(({ form }) => form.length <= 7);
    if (
      bracket ||
      (token.text === ':' && tokens[from + 1]?.text === '-') ||
      (token.text === ':' && wire && i - from >= 3)
    ) {
      return i + (again ? 2 : 1);
    }
  }
  return from;
}

/** `نقلت عن الوزير قوله إن`: the noun that stands before what was said. */
const SAYING_NOUNS = new Set(
  'قوله قولها قولهم قولهما بالقول بقوله بقولها بقولهم قايلا قايله قايلين'.split(' '),
);

/** Words after which a form is a verb and no noun: `قد حكم`, `ما ذكر`. */
const VERBAL_BEFORE = new Set(
  'قد وقد فقد لقد ما لما مما كما لم ولم لن ولن الذي التي الذين حيث ثم عندما حين حينما بعدما فيما بينما اذ سبق لكنه لكنها لكنهم ولكنه ولكنها ولكنهم'.split(
    ' ',
  ),
);

/** A vowel sign `u` on the first or second letter of a past verb. */
const PASSIVE = /^[وف]?\p{L}{1,2}\u064f/u;

/** Whether `كان` and a few words stand before a token, and a demand, a promise or a clause after it. */
function followsWas(tokens: readonly Token[], at: number): boolean {
  const next = /^مرارا$/.test(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
  if (!/^(?:ب.{3,}|ب?ان(?:ه|ها)?)$/.test(tokens[next]?.form ?? '')) return false;
  for (let k = at - 1; k > Math.max(-1, at - 9); k--) {
    if (tokens[k]?.kind !== 'word') return false;
    if (/^و?كانت?$/.test(tokens[k]?.form ?? '')) return k < at - 1;
  }
  return false;
}

/** `بدوره، بين مدير البلدية أن` against `بين البلدين`: somebody after the verb, and `أن` before any other verb of saying. */
function tellsThat(tokens: readonly Token[], at: number, classes: WordClasses): boolean {
  const before = tokens[at - 1];
  const opens = tokens[at]?.opensLine || /^[.،,]$/.test(before?.text ?? '.');
  if (!opens && before?.form !== 'فيما') return false;
  const { head, givenName } = classes.of(tokens[at + 1]?.form ?? '');
  if (head?.number !== 'singular' && !givenName) return false;
  for (let i = at + 2; i < at + 16; i++) {
    const token = tokens[i];
    if (!token || token.opensLine || /^[.:؛]$/.test(token.text)) return false;
    if (isComplementizer(token)) return true;
    const cue = readCue(loadCueLexicon(), token.form);
    if (cue && cue.reading.tense !== 'noun') return false;
  }
  return false;
}

const FIRST_PERSON = new Set('انا وانا انني اني نحن ونحن اننا'.split(' '));

const isComma = (token: Token | undefined): boolean => /^[،,]$/.test(token?.text ?? '');

/** Tells whether a form that the lexicon knows is a verb where it stands, and not a noun of the same letters. */
function isCueHere(
  tokens: readonly Token[],
  i: number,
  { reading, conjunction }: CueWord,
  classes: WordClasses,
): boolean {
  const token = tokens[i] as Token;
  const { lemma, tense, pronoun } = reading;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  // `اتُهم`, `ذُكر`: a passive tells nobody.
  if (tense === 'past' && PASSIVE.test(token.text)) return false;
  // `إدين هاليلوفيتش` is no `أدين`.
  if (/^[وف]?إ/.test(token.text) && lemma.lemma.startsWith('أ') && tense !== 'noun') return false;
  if (reading.jussive && before?.form !== 'لم' && before?.form !== 'ولم') return false;
  // `تابعة للشركة` is no `تابعه`.
  if (pronoun && /ة$/.test(token.text)) return false;
  if (tense === 'noun') return !conjunction;
  // `…، ليضيف: «…»` goes on; `جاء ليعلن أن` tells a purpose.
  if (/^ل[يت]/.test(token.form) && tense === 'present' && before?.kind !== 'mark') return false;
  // `محام يدعى سامي` against `يدعي أن`.
  const named =
    /ى$/.test(token.text) && classes.of(token.form.replace(/^و/, '')).classes.has('named-by');
  if (named && !isComplementizer(tokens[i + 1])) return false;
  if (lemma.exact && /ي$/.test(token.form) && !/ى/.test(token.text)) return false;
  // `مصدر طالبا عدم ذكر اسمه`
  if (hidesName(tokens, i)) return false;
  // `اعتقال خمسة متهمين بالإرهاب`: those who are accused.
  if (lemma.lemma === 'اتهم' && /(?:ين|ون|ان)$/.test(token.form) && before?.kind === 'word')
    return false;
  // `عن أمله في`, `بعد مطالبة الحزب`: after a preposition it is a noun.
  if (tense === 'participle') {
    // `مونيكا عوض متحدثة يونيسف`: a title without its article.
    const titled = classes.of(token.form).head !== undefined && before?.kind === 'word';
    // `مشيرة إلى`, though `مشيره` is `his marshal` as well
    const opens = /^(?:الي|ب?ان.{0,2})$/.test(tokens[i + 1]?.form ?? '');
    if (titled && /ه$/.test(token.form) && !opens) return false;
    const noun = /ه$/.test(token.form) && /^(?:عن|من|في|الي|علي|مع)$/.test(before?.form ?? '');
    return conjunction || !noun;
  }
  // `مصدر طلب عدم الكشف عن اسمه`
  if (hidesName(tokens, i) || (/^كشف$/.test(token.form) && hidesName(tokens, i - 1))) return false;
  // `بيّن`, `عبّر`: the printed sign makes it a verb.
  const doubled = /\u0651/.test(token.text);
  const plain = classes.of(token.form).classes.has('preposition') && !conjunction && !doubled;
  if (plain && lemma.lemma === 'بين') return tellsThat(tokens, i, classes);
  if (plain && !token.opensLine && before?.text !== '.') return false;
  // `عبر الوزير عن أسفه` against `عبر النهر قارب`
  if (plain && !tokens.slice(i + 1, i + 9).some(({ form }) => form === 'عن')) return false;
  // `أحمد طالب ولد خيار`
  const link = /^(?:ولد|بن|ابن|بنت)$/.test(tokens[i + 1]?.form ?? '');
  const given = classes.of(before?.form ?? '').givenName;
  if (!conjunction && link && given) return false;
  // `قال الدكتور طالب الرفاعي إن`
  const { head } = classes.of(before?.form ?? '');
  const rank = classes.of(before?.form ?? '').classes.has('rank');
  const titled = rank || (head !== undefined && /^(?:person|honorific)$/.test(head.kind));
  const clause = /^[إأ]ن(?:ه|ها)?$|^بأن/.test(tokens[i + 2]?.text ?? '');
  const word =
    classes.lexicon.wordNames.has(token.form) && classes.of(tokens[i + 1]?.form ?? '').definite;
  if (titled && word && clause) return false;
  // `مساعد الوزير، مدحت عرفة، إن`: a given name that is a verb elsewhere, between commas.
  const called =
    !conjunction && classes.of(token.form).givenName && isComma(before) && next?.kind === 'word';
  if (called && (isComma(tokens[i + 2]) || isComma(tokens[i + 3]))) return false;
  if (before?.kind !== 'word' || token.opensLine) return true;
  if (FIRST_PERSON.has(before.form)) return false;
  // `لن توقع اتفاقا`: the present of another verb.
  if (tense === 'past' && /^[وف]?(?:لن|لم|سوف)$/.test(before.form)) return false;
  // `منطقة علم الروم`: a place's name.
  if (tense === 'past' && !conjunction && classes.isRegion(before.form)) return false;
  if (VERBAL_BEFORE.has(before.form)) return true;
  const class_ = classes.of(before.form);
  // `سامي علي دعا إلى`
  if (before.text === 'علي' && classes.of(tokens[i - 2]?.form ?? '').givenName) return true;
  if (
    tense === 'past' &&
    !conjunction &&
    /^(?:عدم|دون|اي|كل|غير|بهدف|لاجل|اجل|بغرض|رغم|محاوله)$/.test(before.form)
  ) {
    return false;
  }
  if (tense === 'past' && !conjunction && class_.classes.has('preposition')) {
    return token.spaced && before.form === 'بعد' ? false : class_.classes.has('time');
  }
  if (lemma.tight && !conjunction && !doubled) {
    // `وكان حاكم مصرف لبنان وعد بإعادة الأموال`
    if (tense === 'past' && !pronoun && followsWas(tokens, i)) return true;
    // `عبر صفحته`, `بين البلدين`
    if (classes.of(token.form).classes.has('preposition') && !doubled) return false;
    if (pronoun) return false;
    // `من الرباط وجهت المدعية دعوة`
    const from = classes.of(tokens[i - 2]?.form ?? '').classes.has('preposition');
    if (from && classes.lexicon.places.has(before.form)) return true;
    // `وفي مداخلة لها اعتبرت الناقدة أن`
    if (/^له(?:ا|م)?$/.test(before.form)) return true;
    return class_.classes.has('adjunct') || class_.classes.has('time');
  }
  return true;
}
