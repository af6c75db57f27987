/**
 * The Typst compiler, started once, with Isnad's own fonts. Templates switch every other font off, so that a page
 * looks the same on every machine.
 *
 * @module
 */
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.ts';

/** How often what was laid out before may go unused until it is forgotten, in documents. */
const KEEP = 4;

/** Thrown where Typst cannot set a document: a fault of Isnad's templates, with what Typst says. */
export class TypesettingError extends Error {
  override name = 'TypesettingError';
}

let compiler: NodeCompiler | undefined;

function startCompiler(): NodeCompiler {
  return NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: [...fontFiles()] }],
  });
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
