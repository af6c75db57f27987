/**
 * Tables of figures, as the benchmarks print them.
 *
 * @module
 */

/** What a measurement tells: figures by name. */
export type Figures = Readonly<Record<string, number>>;

/** Figures under a name; undefined where the measurement failed. */
export type Named = readonly [name: string, figures: Figures | undefined];

/** A figure that could not be taken is NaN, and null once it has been through JSON. */
const shown = (value: number | null | undefined): string =>
  typeof value !== 'number' || Number.isNaN(value)
    ? '–'
    : value >= 100
      ? String(Math.round(value))
      : value.toFixed(value < 0.1 ? 3 : value < 10 ? 2 : 1);

/** Prints a row a figure and a column a name. */
export function printColumns(title: string, columns: readonly Named[]): void {
  const names = [...new Set(columns.flatMap(([, figures]) => Object.keys(figures ?? {})))];
  printLines(title, [
    ['', ...columns.map(([name]) => name)],
    ...names.map((name) => [name, ...columns.map(([, each]) => shown(each?.[name]))]),
  ]);
}

/** Prints a row a name and a column a figure. */
export function printRows(title: string, rows: readonly Named[]): void {
  const columns = [...new Set(rows.flatMap(([, figures]) => Object.keys(figures ?? {})))];
  printLines(title, [
    ['', ...columns],
    ...rows.map(([name, figures]) => [name, ...columns.map((column) => shown(figures?.[column]))]),
  ]);
}

function printLines(title: string, lines: readonly (readonly string[])[]): void {
  const widths =
    lines[0]?.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0))) ?? [];
  const pad = (cell: string, i: number) =>
    i > 0 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0);
  console.log(`\n${title}`);
  for (const line of lines) console.log(line.map(pad).join('  '));
}

/** Tells figures as ratios of others of the same names. */
export const ratiosOf = (
  figures: Figures | undefined,
  of: Figures | undefined,
): Figures | undefined =>
  figures &&
  of &&
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      (value ?? Number.NaN) / (of[name] ?? Number.NaN),
    ]),
  );
