/**
 * The Typst compiler with Isnad's own fonts: Vazirmatn for Arabic and Latin, DejaVu Sans for the signs that it
 * lacks. Templates name both and switch every other font off, so that a page looks the same on every machine.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

const FONTS = [
  '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  '@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
];

/** How often what was laid out before may go unused until it is forgotten, in documents. */
const KEEP = 4;

/** Thrown where Typst cannot set a document: a fault of Isnad's templates, with what Typst says. */
export class TypesettingError extends Error {
  override name = 'TypesettingError';
}

let compiler: NodeCompiler | undefined;

function startCompiler(): NodeCompiler {
  const { resolve } = createRequire(import.meta.url);
  const fontBlobs = FONTS.map((font) => readFileSync(resolve(font)));
  return NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs }] });
}

/** The templates that stand beside this file. */
export type Template = 'answer.typ' | 'timeline-picture.typ';

/**
 * Sets a document with a template and hands it to `use`. The inputs reach the template as `sys.inputs`, strings
 * that are read as JSON there: no word of them is ever markup.
 *
 * @throws TypesettingError with what Typst says
 */
export function typeset<T>(
  template: Template,
  inputs: Readonly<Record<string, unknown>>,
  use: (compiler: NodeCompiler, document: NodeTypstDocument) => T,
): T {
  compiler ??= startCompiler();
  const result = compiler.compile({
    mainFilePath: join(import.meta.dirname, template),
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  });
  const document = result.result;
  if (!document) {
    const error = result.takeError();
    const said = error ? JSON.stringify(error.shortDiagnostics) : 'no document';
    throw new TypesettingError(`Typst cannot set ${template}: ${said}`);
  }
  try {
    return use(compiler, document);
  } finally {
    compiler.evictCache(KEEP);
  }
}
