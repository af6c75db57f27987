/**
 * Articles as files: one a file, YAML front matter between two `---` lines, then the text exactly as printed.
 * A file that cannot be read as an article is named with its line and left out; the rest is still served.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Article, ArticleFacts } from './article.ts';
import { isRealDay } from './calendar-day.ts';
import { buildArticle } from './paragraphs.ts';

/** Why a file, or the article in it, was left out. */
export interface ArticleFault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** The articles of a folder in the order of their ids, and the faults of the files that gave none. */
export interface ArticleFolder {
  readonly articles: readonly Article[];
  readonly faults: readonly ArticleFault[];
}

/** Thrown where the folder itself cannot be read. */
export class ArticleFolderError extends Error {
  override name = 'ArticleFolderError';
}

const EXTENSIONS = new Set(['.txt', '.md']);
const FRONT_MATTER = /^---[ \t]*\r?\n(?<yaml>(?:.*\r?\n)*?)---[ \t]*(?:\r?\n|$)/;

const FrontMatter = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'small Latin letters, digits and hyphens, such as who-said-it',
    )
    .max(60, '60 characters at most')
    .optional(),
  title: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  agencies: z.array(z.string().min(1)).optional(),
  url: z.url({ protocol: /^https?$/, error: 'an http or https address' }).optional(),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'a date such as 2022-09-07', abort: true })
    .refine(isRealDay, 'a day that does not exist')
    .optional(),
  publishedBasis: z.enum(['printed', 'url', 'curator']).optional(),
  translation: z.enum(['machine', 'human']).optional(),
});

/**
 * Loads every `.txt` and `.md` file of a folder as an article, by file name; `README.md` is passed over. Of two
 * files with one id the first is kept.
 *
 * @throws ArticleFolderError where the folder is not there or cannot be read
 */
export function loadArticleFolder(folder: string): ArticleFolder {
  const articles = new Map<string, { article: Article; file: string }>();
  const faults: ArticleFault[] = [];
  for (const file of listArticleFiles(folder)) {
    const read = readArticleFile(file);
    if ('faults' in read) {
      faults.push(...read.faults);
      continue;
    }
    const { article, idLine } = read;
    const first = articles.get(article.id);
    if (first) {
      const message = `the id ${article.id} is that of ${basename(first.file)}; give this article another`;
      faults.push({ file, line: idLine, message });
    } else articles.set(article.id, { article, file });
  }
  const byId = [...articles.values()].map(({ article }) => article);
  return { articles: byId.sort((a, b) => (a.id < b.id ? -1 : 1)), faults };
}

/**
 * Lists the files of a folder that may be articles, by name.
 *
 * @throws ArticleFolderError where the folder is not there or cannot be read
 */
export function listArticleFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && EXTENSIONS.has(extname(entry.name)))
      .filter((entry) => entry.name.toLowerCase() !== 'readme.md')
      .map((entry) => join(folder, entry.name))
      .sort();
  } catch (error) {
    throw new ArticleFolderError(
      `The articles' folder ${folder} cannot be read (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
}

/** Reads one file, or says what is wrong with it, at which line. */
export function readArticleFile(
  file: string,
): { article: Article; idLine: number } | { faults: ArticleFault[] } {
  const fault = (line: number, message: string) => ({ faults: [{ file, line, message }] });
  const bytes = readFileSync(file);
  const content = decodeUtf8(bytes);
  if (content === null) return fault(firstInvalidLine(bytes), 'not UTF-8 from here on');
  const match = FRONT_MATTER.exec(content);
  if (!match) {
    const opens = /^---[ \t]*\r?\n/.test(content);
    return fault(
      1,
      opens ? 'the front matter has no closing --- line' : 'no front matter between two --- lines',
    );
  }
  const text = content.slice(match[0].length);
  const lines = new LineCounter();
  const yaml = parseDocument(match.groups?.yaml ?? '', { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + 1; // the opening --- is line 1
  if (yaml.errors.length > 0) {
    return {
      faults: yaml.errors.map((error) => ({
        file,
        line: lineAt(error.pos[0]),
        message: `front matter: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '')}`,
      })),
    };
  }
  const parsed = FrontMatter.safeParse(yaml.toJS() ?? {});
  if (!parsed.success) {
    return {
      faults: parsed.error.issues.map((issue) => {
        const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
        const key = unknown ?? String(issue.path[0] ?? '');
        const message = unknown ? 'no such field of an article' : issue.message;
        return {
          file,
          line: lineOf(yaml, key, lineAt),
          message: key ? `${key}: ${message}` : message,
        };
      }),
    };
  }
  if (!text.trim()) return fault(match[0].split('\n').length, 'no text after the front matter');
  const id = parsed.data.id ?? basename(file, extname(file));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return fault(1, `id: give one in the front matter; the file's name is no id (${id})`);
  }
  return {
    article: buildArticle({ ...withoutUndefined(parsed.data), id, text }),
    idLine: lineOf(yaml, 'id', lineAt),
  };
}

const withoutUndefined = (front: z.infer<typeof FrontMatter>) =>
  Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined)) as Omit<
    ArticleFacts,
    'id' | 'text'
  >;

function lineOf(yaml: Document, key: string, lineAt: (offset: number) => number): number {
  const contents = yaml.contents;
  if (!isMap(contents)) return 2;
  const pair = contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  const range = pair && isScalar(pair.key) ? pair.key.range : undefined;
  return range ? lineAt(range[0]) : 1;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Finds the line of the first bytes that are not UTF-8: decoding what replaces them shows where. */
function firstInvalidLine(bytes: Uint8Array): number {
  const lines = new TextDecoder('latin1').decode(bytes).split('\n');
  let start = 0;
  for (const [index, line] of lines.entries()) {
    if (decodeUtf8(bytes.subarray(start, start + line.length)) === null) return index + 1;
    start += line.length + 1;
  }
  return lines.length;
}
