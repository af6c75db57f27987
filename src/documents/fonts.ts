/**
 * The fonts that pages are set in, from packages and never from the machine: Vazirmatn for Arabic and Latin, DejaVu
 * Sans for the signs that it lacks. Vazirmatn has a glyph of its own for each letter in each place, but for the
 * ligature of lam and alef, so that words can be copied out of a PDF; fonts that compose letters of dots and
 * strokes (Noto Naskh Arabic, Amiri in part) leave most words unreadable there.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readCoverage } from './font-coverage.ts';

const require = createRequire(import.meta.url);

/** The place of a font family in `style.typ`'s list of families. */
type Family = 0 | 1;

/** The files of each family, regular and bold. */
const FAMILIES = [
  [
    require.resolve('@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf'),
    require.resolve('@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf'),
  ],
  [
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  ],
] as const;

/** What stands for a character that no font has: a white square, which is what an empty place looks like. */
const MISSING = '\u25a1';
/** Text of nothing else is Vazirmatn's: most is, and cutting text into graphemes takes a second for 40 pages. */
const EVERYDAY =
  /^[ -~\u00ab\u00bb\u060c\u061b\u061f\u0621-\u063a\u0641-\u0652\u0660-\u0669\u200f\u2013\u201c\u201d\u2026\u2066-\u2069]+$/u;
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
const GRAPHEMES = new Intl.Segmenter('ar', { granularity: 'grapheme' });

let loaded: { fonts: readonly Buffer[]; coverage: readonly ReadonlySet<number>[] } | undefined;

function load(): NonNullable<typeof loaded> {
  if (loaded) return loaded;
  const families = FAMILIES.map((files) => files.map((file) => readFileSync(file)));
  const coverage = families.map((weights) => {
    const [regular, bold] = weights.map(readCoverage);
    return new Set([...(regular ?? [])].filter((code) => bold?.has(code)));
  });
  loaded = { fonts: families.flat(), coverage };
  return loaded;
}

/** Returns the fonts' files. */
export const fontFiles = (): readonly Buffer[] => load().fonts;

/** A run of one font family; one that is `alone` must be set apart from its neighbours. */
export interface FontRun {
  readonly text: string;
  readonly family: Family;
  readonly alone: boolean;
}

/** Scripts of the news that a page can show; a letter or digit first, so that the direction is the script's own. */
const SET_SCRIPTS = [
  'Arabic',
  'Latin',
  'Greek',
  'Cyrillic',
  'Hebrew',
  'Armenian',
  'Georgian',
  'Tifinagh',
];
const PLAIN = new RegExp(
  `^(?:${SET_SCRIPTS.map((script) => `(?=[\\p{L}\\p{Nd}])[\\p{sc=${script}}][\\p{sc=${script}}\\p{sc=Zinh}\\p{sc=Zyyy}]*`).join('|')}|[\\p{sc=Zinh}\\p{sc=Zyyy}]+)$`,
  'u',
);
const SHOWN = new RegExp(
  `^[${SET_SCRIPTS.map((script) => `\\p{sc=${script}}`).join('')}\\p{sc=Zinh}\\p{sc=Zyyy}]$`,
  'u',
);

/**
 * Cuts a text into runs, each with the family that has all its characters; a character that none has becomes a
 * white square. Two things are never left to Typst, since it ends the whole process over them (typst 0.13.1,
 * `inline/shaping.rs`): looking for a font inside a line, and a sign of one script in a run that is read
 * against it, such as a Greek accent by itself between Arabic words. Such a sign stands alone.
 */
export function assignFonts(text: string): readonly FontRun[] {
  if (EVERYDAY.test(text)) return [{ text, family: 0, alone: false }];
  const { coverage } = load();
  const runs: FontRun[] = [];
  for (const { segment } of GRAPHEMES.segment(text)) {
    const whole = familyOf(segment, coverage);
    const parts = whole === undefined ? [...segment] : [segment];
    for (const part of parts) {
      const family = whole ?? familyOf(part, coverage);
      const run: FontRun = {
        text: family === undefined ? MISSING : part,
        family: family ?? 1,
        alone: family !== undefined && !PLAIN.test(part),
      };
      const last = runs.at(-1);
      const joins = last && !last.alone && !run.alone;
      if (joins && (last.family === run.family || IGNORABLE.test(part))) {
        runs[runs.length - 1] = { ...last, text: last.text + run.text };
      } else runs.push(run);
    }
  }
  return runs;
}

function familyOf(signs: string, coverage: readonly ReadonlySet<number>[]): Family | undefined {
  const seen = [...signs].filter((sign) => !IGNORABLE.test(sign));
  if (!seen.every((sign) => SHOWN.test(sign))) return undefined;
  const index = coverage.findIndex((covered) =>
    seen.every((sign) => covered.has(sign.codePointAt(0) as number)),
  );
  return index < 0 ? undefined : (index as Family);
}
