/**
 * The cue lexicon: reporting verbs with their stance and the frames they allow, in every form that news prints,
 * as one map from folded form to reading. `data/lexicon/cues.tsv` says how its columns are read.
 *
 * @module
 */
import { fold } from '../arabic/letters.ts';
import { LexiconError, loadLexicon, splitLexicon } from '../arabic/lexicon.ts';
import {
  attachPronoun,
  inflectParticiple,
  inflectPast,
  inflectPresent,
  OBJECT_PRONOUNS,
  type VerbForm,
} from './inflection.ts';
import type { Stance } from './quotation.ts';

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

/**
 * Parses the lines of a cue lexicon.
 *
 * @throws LexiconError for a line with a missing column, an unknown stance, frame or caution, or a lemma listed twice
 */
export function parseCueLexicon(file: string, content: string): CueLexicon {
  const forms = new Map<string, CueReading>();
  const lineOf = new Map<string, number>();
  const nouns: [string, CueReading][] = [];
  for (const { text, number } of splitLexicon(content)) {
    const fail = (fault: string) => new LexiconError(file, number, fault);
    const columns = text.split('\t').map((column) => column.trim());
    if (columns.length !== 7) {
      throw fail(
        `7 columns parted by tabs are needed (lemma, stance, frames, present, participle, noun, caution), not ${columns.length}`,
      );
    }
    const [lemma, stance, frames, present, participle, noun, caution] = columns as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const before = lineOf.get(lemma);
    if (before !== undefined) throw fail(`the verb \`${lemma}\` stands already on line ${before}`);
    lineOf.set(lemma, number);
    if (!STANCES.includes(stance as Stance)) {
      throw fail(`\`${stance}\` is no stance; it is one of ${STANCES.join(', ')}`);
    }
    for (const frame of frames.split(' ')) {
      if (!FRAMES.includes(frame as Frame)) {
        throw fail(`\`${frame}\` is no frame; it is one of ${FRAMES.join(', ')}`);
      }
    }
    for (const word of caution.split(' ')) {
      if (!CAUTIONS.includes(word as (typeof CAUTIONS)[number])) {
        throw fail(`\`${word}\` is no caution; it is one of ${CAUTIONS.join(', ')}`);
      }
    }
    const entry: CueLemma = {
      lemma,
      stance: stance as Stance,
      frames: new Set(frames.split(' ') as Frame[]),
      tight: caution.includes('tight'),
      exact: caution.includes('exact'),
    };
    const verbForms = [
      ...inflectPast(lemma),
      ...(present === '-' ? [] : inflectPresent(present)),
      ...(participle === '-' ? [] : inflectParticiple(participle)),
    ];
    for (const form of verbForms) addForm(forms, form, entry);
    if (noun !== '-') {
      const reading = { form: fold(noun), tense: 'noun', gender: 'm', number: 'singular' } as const;
      nouns.push([reading.form, cueReading(reading, entry)]);
    }
  }
  for (const [form, reading] of nouns) if (!forms.has(form)) forms.set(form, reading);
  return forms;
}

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
  if (form.tense === 'participle' || lemma.tight) return;
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
