/**
 * The cue lexicon: reporting verbs with their stance and the frames they allow, in every form that news prints,
 * as one map from folded form to reading. `data/lexicon/cues.tsv` says how its columns are read.
 *
 * @module
 */
import { fold } from '../../arabic/letters.ts';
import { LexiconError, loadLexicon, splitLexicon } from '../../arabic/lexicon.ts';
import type { Stance } from '../quotation.ts';
import {
  attachPronoun,
  inflectParticiple,
  inflectPast,
  inflectPresent,
  OBJECT_PRONOUNS,
  type VerbForm,
} from './inflection.ts';

const STANCES: readonly Stance[] = [
  'says',
  'accuses',
  'denies',
  'condemns',
  'supports',
  'announces',
  'demands',
  'promises',
  'warns',
  'doubts',
];
const FRAMES = [
  'that',
  'speech',
  'object',
  'object+',
  'with',
  'with+',
  'to',
  'to+',
  'on',
  'on+',
  'about',
  'about+',
  'of',
  'of+',
  'charge',
  'charge+',
  'urge',
  'urge+',
  'name',
  'deem',
  'blame',
  'attribute',
  'address',
  'lay',
  'relay',
  'agent',
  'feeling',
  'reach',
] as const;
const CAUTIONS = ['plain', 'tight', 'exact'] as const;

/** What may follow a cue; the lexicon's header explains each. */
type Frame = (typeof FRAMES)[number];

/** One verb of the lexicon. */
interface CueLemma {
  /** As printed: `قال`. */
  readonly lemma: string;
  readonly stance: Stance;
  readonly frames: ReadonlySet<Frame>;
  /** Whether its forms are common words of another meaning too. */
  readonly tight: boolean;
  /** Whether only the printed hamza or final yeh tells it from another word. */
  readonly exact: boolean;
}

/** A form of a lemma, with the pronoun written onto it. */
export interface CueReading extends VerbForm {
  readonly lemma: CueLemma;
  /** Whether an object pronoun is written onto it: `وصفها`. */
  readonly pronoun: boolean;
}

/** Every form, folded and without conjunction, with its reading; of two readings the earlier line's stays. */
export type CueLexicon = ReadonlyMap<string, CueReading>;

/** One line of the lexicon, its columns as printed. */
interface CueLine {
  readonly lemma: string;
  readonly stance: string;
  readonly frames: readonly string[];
  readonly present: string;
  readonly participle: string;
  readonly noun: string;
  readonly cautions: readonly string[];
}

/**
 * Parses the lines of a cue lexicon.
 *
 * @throws LexiconError for a line with a missing column, an unknown stance, frame or caution, or a lemma listed twice
 */
export function parseCueLexicon(file: string, content: string): CueLexicon {
  const forms = new Map<string, CueReading>();
  const lineOf = new Map<string, number>();
  const nouns: CueReading[] = [];
  for (const { text, number } of splitLexicon(content)) {
    const fail = (fault: string) => new LexiconError(file, number, fault);
    const line = readLine(text, fail);
    const before = lineOf.get(line.lemma);
    if (before !== undefined)
      throw fail(`the verb \`${line.lemma}\` stands already on line ${before}`);
    lineOf.set(line.lemma, number);
    const lemma = readLemma(line, fail);
    for (const form of verbForms(line)) addForm(forms, form, lemma);
    if (line.noun !== '-') nouns.push(readNoun(line.noun, lemma));
  }
  for (const noun of nouns) if (!forms.has(noun.form)) forms.set(noun.form, noun);
  return forms;
}

function readLine(text: string, fail: (fault: string) => LexiconError): CueLine {
  const columns = text.split('\t').map((column) => column.trim());
  if (columns.length !== 7) {
    throw fail(
      `7 columns parted by tabs are needed (lemma, stance, frames, present, participle, noun, caution), not ${columns.length}`,
    );
  }
  const [
    lemma = '',
    stance = '',
    frames = '',
    present = '',
    participle = '',
    noun = '',
    caution = '',
  ] = columns;
  return {
    lemma,
    stance,
    frames: frames.split(' '),
    present,
    participle,
    noun,
    cautions: caution.split(' '),
  };
}

/** A line's verb, its words checked against those that are known. */
function readLemma(line: CueLine, fail: (fault: string) => LexiconError): CueLemma {
  const { lemma, stance, frames, cautions } = line;
  if (!isOneOf(STANCES, stance))
    throw fail(`\`${stance}\` is no stance; it is one of ${STANCES.join(', ')}`);
  const known = frames.map((frame) => {
    if (!isOneOf(FRAMES, frame))
      throw fail(`\`${frame}\` is no frame; it is one of ${FRAMES.join(', ')}`);
    return frame;
  });
  for (const word of cautions) {
    if (!isOneOf(CAUTIONS, word))
      throw fail(`\`${word}\` is no caution; it is one of ${CAUTIONS.join(', ')}`);
  }
  return {
    lemma,
    stance,
    frames: new Set(known),
    tight: cautions.includes('tight'),
    exact: cautions.includes('exact'),
  };
}

const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  (words as readonly string[]).includes(word);

const verbForms = ({ lemma, present, participle }: CueLine): VerbForm[] => [
  ...inflectPast(lemma),
  ...(present === '-' ? [] : inflectPresent(present)),
  ...(participle === '-' ? [] : inflectParticiple(participle)),
];

/** `تصريح`: the noun of a verb. */
const readNoun = (noun: string, lemma: CueLemma): CueReading =>
  cueReading({ form: fold(noun), tense: 'noun', gender: 'm', number: 'singular' }, lemma);

/** Makes every reading with the same properties in the same order, so that the engine reads all alike. */
const cueReading = (
  { form, tense, gender, number, jussive = false }: VerbForm,
  lemma: CueLemma,
  printed = form,
  pronoun = false,
): CueReading => ({ form: printed, tense, gender, number, jussive, lemma, pronoun });

function addForm(forms: Map<string, CueReading>, form: VerbForm, lemma: CueLemma): void {
  if (lemma.tight && form.tense === 'past' && form.number === 'dual') return;
  const known = forms.get(form.form);
  if (!known) forms.set(form.form, cueReading(form, lemma));
  // `رده`, `بينهم`, `حكما` are nouns and prepositions: a verb with a common homograph takes no pronoun.
  // … but `ووعدهم`, where a subject behind it tells the verb from `وعده`
  if (form.tense === 'participle' || (lemma.tight && lemma.lemma !== 'وعد')) return;
  // `أفادنا الناطق بأن`: whoever writes is told.
  const us = attachPronoun(form.form, 'نا');
  const tells = /^(?:أفاد|أخبر|أبلغ|أعلم|صارح)$/.test(lemma.lemma);
  if (tells && !forms.has(us)) forms.set(us, cueReading(form, lemma, us));
  for (const pronoun of OBJECT_PRONOUNS) {
    const long = attachPronoun(form.form, pronoun);
    if (!forms.has(long)) forms.set(long, cueReading(form, lemma, long, true));
  }
}

let loaded: CueLexicon | undefined;

/** Returns the project's own lexicon, read once. */
export function loadCueLexicon(): CueLexicon {
  loaded ??= parseCueLexicon('data/lexicon/cues.tsv', loadLexicon('cues.tsv'));
  return loaded;
}

/**
 * Reads a folded word as a cue, with or without `و` or `ف` before it; undefined for any other word.
 *
 * @example
 * readCue(loadCueLexicon(), 'واضافت'); // => { conjunction: true, reading: { lemma: { lemma: 'أضاف' }, … } }
 */
export function readCue(
  lexicon: CueLexicon,
  form: string,
): { conjunction: boolean; reading: CueReading } | undefined {
  const whole = lexicon.get(form);
  if (whole) return { conjunction: false, reading: whole };
  const first = form.charCodeAt(0);
  if (first === 0x644) {
    // `ليضيف`, `ليختتم`
    const next = lexicon.get(form.slice(1));
    return next?.tense === 'present' && !next.jussive && !next.pronoun
      ? { conjunction: true, reading: next }
      : undefined;
  }
  if (first !== 0x648 && first !== 0x641) return undefined;
  const rest = lexicon.get(form.slice(1));
  return rest && { conjunction: true, reading: rest };
}
