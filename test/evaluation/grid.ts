/**
 * Prints how many statements are read right in passages put together from parts: `npm run --silent figures:grid
 * [-- --errors] [PART …]`.
 *
 * A template of `grid/PART.jsonl` holds everything but who speaks: `وقال{A:|ت} {A} إن ⟦A:السفينة غادرت⟧.` Whoever speaks comes
 * from `grid/persons.jsonl` and `grid/bodies.jsonl`: in the part `speakers` all of them in turn, in the others the few of
 * `EASY`, for there the frames are asked about. All of it was written for this without sight of the program. A third
 * of the templates and of those who speak has `heldOut`: its errors are not read.
 *
 * In a template stand `{A}` for a speaker at the first mention, `{A.s}` for the short name, `{A.t}` for the title alone, `{A.l}`
 * with `ل` written onto it, `{A:قال|قالت|قالوا}` for what agrees with it, and `⟦A:…⟧` around what is said.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tokenize } from '../../src/arabic/tokens.ts';
import { sliceSpan } from '../../src/corpus/span.ts';
import { findQuotations } from '../../src/quotation/find-quotations.ts';
import { article } from '../support/articles.ts';

/** Somebody who may speak in a template. */
interface Speaker {
  /** As printed at the first mention, in the nominative. */
  readonly phrase: string;
  readonly name: string;
  readonly short?: string;
  readonly title?: string;
  readonly gender: 'm' | 'f';
  readonly plural?: boolean;
  readonly heldOut?: boolean;
}

interface Template {
  readonly t: string;
  /** What each letter must be; either where it is not said. */
  readonly kinds?: Readonly<Record<string, 'person' | 'body'>>;
  readonly heldOut?: boolean;
}

interface Passage {
  readonly text: string;
  readonly statements: readonly { readonly speaker: string; readonly content: string }[];
}

/** The templates of one file. */
export const PARTS = ['speakers', 'sentences', 'passages', 'ends', 'traps'] as const;
export type Part = (typeof PARTS)[number];

/** How a part was read. */
export interface GridFigures {
  /** Statements marked, statements found, and those of both whose content is the same. */
  readonly marked: number;
  readonly found: number;
  readonly exact: number;
  /** Of these, those whose speaker has every word of the name. */
  readonly right: number;
  readonly errors: readonly string[];
}

const person = (phrase: string, name: string, short: string, gender: 'm' | 'f', title: string) => ({
  phrase: `${phrase} ${name}`,
  name,
  short,
  gender,
  title,
});

/** Speakers whose names nothing else looks like. */
const EASY: Readonly<Record<'person' | 'body', readonly Speaker[]>> = {
  person: [
    person('وزير الطاقة الأردني', 'سامر الخوري', 'الخوري', 'm', 'الوزير'),
    person('وزيرة الصحة التونسية', 'منى الطرابلسي', 'الطرابلسي', 'f', 'الوزيرة'),
    person('رئيس البلدية', 'كمال الراوي', 'الراوي', 'm', 'الرئيس'),
    person('مديرة المستشفى', 'هدى منصور', 'منصور', 'f', 'المديرة'),
    person('المتحدث باسم الجيش', 'فادي الصباغ', 'الصباغ', 'm', 'المتحدث'),
    person('النائبة', 'سناء البكري', 'البكري', 'f', 'النائبة'),
    person('وزير الخارجية الفرنسي', 'جان ديبوا', 'ديبوا', 'm', 'الوزير'),
    person('السفيرة البريطانية', 'كاثرين مور', 'مور', 'f', 'السفيرة'),
  ],
  body: [
    { phrase: 'وزارة الداخلية', name: 'وزارة الداخلية', gender: 'f' },
    { phrase: 'الحزب الديمقراطي', name: 'الحزب الديمقراطي', gender: 'm' },
    { phrase: 'منظمة الصحة العالمية', name: 'منظمة الصحة العالمية', gender: 'f' },
    { phrase: 'البنك المركزي', name: 'البنك المركزي', gender: 'm' },
    { phrase: 'الشرطة المحلية', name: 'الشرطة المحلية', gender: 'f' },
    { phrase: 'المجلس البلدي', name: 'المجلس البلدي', gender: 'm' },
  ],
};

function linesOf<T>(name: string): { line: T; key: string }[] {
  return readFileSync(new URL(`grid/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((key) => ({ line: JSON.parse(key) as T, key }));
}

const numberOf = (key: string): number => createHash('sha256').update(key).digest().readUInt32BE(0);

/** The letters of a template, and what each may be. */
function lettersOf({ t, kinds }: Template): Map<string, 'person' | 'body' | undefined> {
  const letters = [...new Set([...t.matchAll(/[{⟦]([ABC])[.:}]/g)].map((match) => match[1] ?? ''))];
  return new Map(
    letters.sort().map((letter) => {
      const named = new RegExp(`\\{${letter}\\.[st]\\}`).test(t);
      return [letter, named ? 'person' : kinds?.[letter]];
    }),
  );
}

/** Writes whoever speaks into a template. */
function fill({ t }: Template, cast: ReadonlyMap<string, Speaker>): Passage {
  const filled = t.replace(/\{([ABC])(?:\.([stl])|:([^{}]*))?\}/g, (_, letter, form, agreeing) => {
    const one = cast.get(letter) as Speaker;
    if (form === 's') return one.short ?? one.name;
    if (form === 't') return one.title ?? one.phrase;
    if (form === 'l')
      return one.phrase.startsWith('ال') ? `لل${one.phrase.slice(2)}` : `ل${one.phrase}`;
    if (agreeing === undefined) return one.phrase;
    const [man = '', woman = man, several] = (agreeing as string).split('|');
    return (one.plural && several) || (one.gender === 'f' ? woman : man);
  });
  const statements = [...filled.matchAll(/⟦([ABC]):([^⟧]*)⟧/g)].map((match) => ({
    speaker: cast.get(match[1] ?? '')?.name ?? '',
    content: match[2] ?? '',
  }));
  return { text: filled.replace(/⟦[ABC]:([^⟧]*)⟧/g, '$1'), statements };
}

/** The passages of a part: those that may be read, or those that are held out. */
function* passagesOf(part: Part, heldOut: boolean): Generator<Passage> {
  const templates = linesOf<Template>(part);
  if (part === 'speakers') {
    for (const kind of ['person', 'body'] as const) {
      const fitting = templates.filter(({ line }) => kind === 'person' || !line.kinds);
      const everybody = linesOf<Speaker>(kind === 'person' ? 'persons' : 'bodies');
      for (const { line, key } of everybody) {
        if ((line.heldOut ?? false) !== heldOut) continue;
        // Five frames each, others for each of them.
        for (let n = 0; n < 5; n++) {
          const template = fitting[(numberOf(key) + n * 7) % fitting.length]?.line as Template;
          yield fill(template, new Map([['A', line]]));
        }
      }
    }
    return;
  }
  for (const { line, key } of templates) {
    if ((line.heldOut ?? false) !== heldOut) continue;
    for (let n = 0; n < 2; n++) {
      const cast = new Map<string, Speaker>();
      let at = numberOf(key) + n;
      for (const [letter, kind] of lettersOf(line)) {
        const of = EASY[kind ?? (at % 2 ? 'person' : 'body')];
        at++;
        let k = at;
        while ([...cast.values()].includes(of[k % of.length] as Speaker)) k++;
        cast.set(letter, of[k % of.length] as Speaker);
      }
      yield fill(line, cast);
    }
  }
}

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[\u064B-\u065F\u0670\u0640]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^(?:ال|لل)(?=.{2})/, ''))
    .filter(Boolean);

/** Reads the passages of a part and counts. */
export function readGrid(part: Part, heldOut: boolean): GridFigures {
  let [marked, found, exact, right] = [0, 0, 0, 0];
  const errors: string[] = [];
  for (const { text, statements } of passagesOf(part, heldOut)) {
    const read = findQuotations(article(text), tokenize(text)).map(({ speaker, content }) => ({
      speaker: speaker.name,
      content: sliceSpan(text, content),
    }));
    marked += statements.length;
    found += read.length;
    const rest = [...read];
    const faults: string[] = [];
    for (const one of statements) {
      const at = rest.findIndex(({ content }) => content === one.content);
      const [same] = at < 0 ? [] : rest.splice(at, 1);
      if (!same) {
        faults.push(`missed ${one.speaker}: ${one.content}`);
        continue;
      }
      exact++;
      const got = new Set(words(same.speaker));
      if (words(one.speaker).every((word) => got.has(word))) right++;
      else faults.push(`for ${one.speaker} read ${same.speaker}: ${one.content}`);
    }
    for (const one of rest) faults.push(`read ${one.speaker}: ${one.content}`);
    if (faults.length > 0) errors.push([text, ...faults].join('\n    '));
  }
  return { marked, found, exact, right, errors };
}

/** Joint F1 in percent: contents that are exactly right, with the right speaker. */
export const jointOf = ({ marked, found, right }: GridFigures): number =>
  marked + found === 0 ? 0 : (200 * right) / (marked + found);

function print(parts: readonly Part[], withErrors: boolean): void {
  const percent = (part: number, whole: number) =>
    (whole ? ((100 * part) / whole).toFixed(1) : '-').padStart(8);
  process.stdout.write(`${'part'.padEnd(22)}marked   exact speaker   joint\n`);
  for (const part of parts) {
    for (const heldOut of [false, true]) {
      const figures = readGrid(part, heldOut);
      const { marked, found, exact, right } = figures;
      const name = `${part}${heldOut ? ', held out' : ''}`.padEnd(22);
      const f1 = percent(2 * exact, marked + found);
      const joint = jointOf(figures).toFixed(1).padStart(8);
      process.stdout.write(
        `${name}${String(marked).padStart(6)}${f1}${percent(right, exact)}${joint}\n`,
      );
      if (withErrors && !heldOut) process.stderr.write(`${figures.errors.join('\n')}\n`);
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  const asked = process.argv.slice(2);
  const parts = PARTS.filter((part) => asked.includes(part));
  print(parts.length > 0 ? parts : PARTS, asked.includes('--errors'));
}
