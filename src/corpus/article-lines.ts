/**
 * Articles as JSON Lines, one a line: what programs give Isnad to read.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article, ArticleFacts } from './article.ts';
import { isRealDay } from './calendar-day.ts';
import { buildArticle } from './paragraphs.ts';

/** Thrown for a line that is no article; the message names the file and the line, from 1. */
export class ArticleLineError extends Error {
  override name = 'ArticleLineError';
}

const orNothing = z
  .string()
  .nullish()
  .transform((text) => text?.trim() || undefined);

/** A date, or an ISO date-time read as wall-clock time; a day that exists. */
const published = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\S*)?$/, { error: 'a date such as 2022-09-07, or null', abort: true })
  .refine((text) => isRealDay(text.slice(0, 10)), 'a day that does not exist')
  .nullish();

const ArticleLine = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: orNothing,
  publisher: orNothing,
  source: orNothing,
  url: orNothing,
  published,
});

/** An article, and the creation time its relative dates are resolved against: `YYYY-MM-DD`, with `Thh:mm` where given. */
export interface ArticleLine {
  readonly article: Article;
  readonly creationTime: string | null;
}

/**
 * Loads the articles of a JSON Lines file, in its order. The newspaper is `publisher`, or `source` as corpora
 * call it; empty lines are passed over.
 *
 * @throws ArticleLineError for the first line that is not JSON, lacks a field, or repeats an id
 */
export function loadArticleLines(file: string): ArticleLine[] {
  const ids = new Set<string>();
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      const where = `${file}:${index + 1}`;
      const read = readLine(line, where);
      if (ids.has(read.article.id)) {
        throw new ArticleLineError(`${where}: the id ${read.article.id} stands here a second time`);
      }
      ids.add(read.article.id);
      return [read];
    });
}

function readLine(line: string, where: string): ArticleLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new ArticleLineError(`${where}: not JSON (${(error as Error).message})`);
  }
  const parsed = ArticleLine.safeParse(json);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) =>
      [issue.path.join('.'), issue.message].filter(Boolean).join(': '),
    );
    throw new ArticleLineError(`${where}: ${faults.join('; ')}`);
  }
  const { id, text, title, publisher, source, url, published: creationTime } = parsed.data;
  const facts: ArticleFacts = {
    id,
    text,
    ...(title ? { title } : {}),
    ...((publisher ?? source) ? { publisher: publisher ?? (source as string) } : {}),
    ...(url ? { url } : {}),
    ...(creationTime
      ? { published: creationTime.slice(0, 10), publishedBasis: 'printed' as const }
      : {}),
  };
  return { article: buildArticle(facts), creationTime: creationTime ?? null };
}
