/**
 * `/sources`: the articles of the library, and reading one paragraph by paragraph.
 *
 * @module
 */
import { fold } from '../arabic/letters.ts';
import type { Article } from '../corpus/article.ts';
import type { Span } from '../corpus/span.ts';
import type { CatalogueEntry, Library, LibraryArticle } from '../library/library.ts';
import { RequestError } from './asked/request-error.ts';
import { type SelectionOptions, selectArticles } from './asked/selection.ts';
import { countPublishers, describeSelection } from './asked/summary.ts';
import type { Answer, Citation, Entry, Language } from './reply/answer.ts';
import { citeSpan, takeExcerpt } from './reply/excerpt.ts';

/** The options of `/sources`. */
export interface SourcesOptions extends SelectionOptions {
  /** The id or a part of the title of the article to read; the list of articles where absent. */
  readonly article?: string;
}

const WORDING = {
  ar: {
    articles: 'مقالات المكتبة',
    counts: (articles: number, publishers: number) =>
      `المقالات: ${articles} · الناشرون: ${publishers}`,
    newest: (count: number) => `تُعرض أحدث ${count}؛ حدد الناشر أو الفترة لترى غيرها.`,
    none: 'لا مقال في المكتبة ضمن ما طلبت.',
    untitled: (publisher: string) => `مقال من ${publisher}`,
    unknownPublisher: 'ناشر غير معروف',
    paragraph: (number: number) => `الفقرة ${number}`,
    found: (statements: number, dates: number) => `أقوال: ${statements} · أحداث مؤرخة: ${dates}`,
    read: 'اقرأ المقال',
    back: 'كل المقالات',
    whoSaid: 'من قال؟',
    repeats: (count: number) => `طُبعت ${count} من فقراته مرتين؛ تُعرض كل منها مرة واحدة.`,
    residue: 'في النص بقايا قالب صفحة لا تُعرض.',
  },
  en: {
    articles: 'Articles of the library',
    counts: (articles: number, publishers: number) =>
      `Articles: ${articles} · Publishers: ${publishers}`,
    newest: (count: number) =>
      `The newest ${count} are shown; name a publisher or a period for others.`,
    none: 'The library has no article within what you asked for.',
    untitled: (publisher: string) => `Article of ${publisher}`,
    unknownPublisher: 'unknown publisher',
    paragraph: (number: number) => `Paragraph ${number}`,
    found: (statements: number, dates: number) =>
      `Statements: ${statements} · Dated events: ${dates}`,
    read: 'Read the article',
    back: 'All articles',
    whoSaid: 'Who said what',
    repeats: (count: number) => `${count} of its paragraphs are printed twice; each is shown once.`,
    residue: 'The text holds remains of a page template, which are not shown.',
  },
} as const;

/** A paragraph as it may be shown: its number, from 1, and the stretches of it that are not marked. */
interface ReadableParagraph {
  readonly number: number;
  readonly spans: readonly Span[];
}

/** More articles than this are not listed at once: the newest are, and a period or publisher finds the others. */
const LONGEST_LIST = 200;

/**
 * Answers `/sources`: the articles, newest first and undated last, or one article's paragraphs.
 *
 * @throws RequestError for an article, a publisher or a date that is not there
 */
export async function listSources(
  library: Library,
  options: SourcesOptions,
  language: Language,
): Promise<Answer> {
  return options.article
    ? readOne(library, await findArticle(library, options.article), options, language)
    : listAll(library, options, language);
}

async function listAll(
  library: Library,
  options: SourcesOptions,
  language: Language,
): Promise<Answer> {
  const words = WORDING[language];
  const selection = selectArticles(library, options);
  const newestFirst = [...selection.articles].sort((a, b) =>
    (b.published ?? '').localeCompare(a.published ?? ''),
  );
  const listed = await library.load(newestFirst.slice(0, LONGEST_LIST).map(({ id }) => id));
  const entries = listed.flatMap((item) => describeArticle(item, language));
  const publishers = countPublishers(selection.articles);
  return {
    query: { command: 'sources', options: { ...options } },
    language,
    heading: words.articles,
    summary: [
      entries.length > 0 ? words.counts(newestFirst.length, publishers) : words.none,
      ...(newestFirst.length > LONGEST_LIST ? [words.newest(LONGEST_LIST)] : []),
      ...describeSelection(selection, language),
    ],
    refused: entries.length === 0,
    sections: entries.length > 0 ? [{ heading: '', notes: [], entries }] : [],
    searched: { articles: selection.articles.length, publishers },
    actions: [],
  };
}

/** Gives the row of an article in the list: its first readable paragraph under its title. */
function describeArticle(
  { article, quotations, events }: LibraryArticle,
  language: Language,
): Entry[] {
  const words = WORDING[language];
  const span = readableParagraphs(article)[0]?.spans[0];
  if (!span) return [];
  return [
    {
      kind: 'article',
      label: titleOf(article, language),
      excerpt: takeExcerpt(article, span),
      citations: [citeSpan(article, span)],
      notes: [words.found(quotations.length, events.length)],
      action: {
        label: words.read,
        query: { command: 'sources', options: { article: article.id } },
      },
    },
  ];
}

function readOne(
  library: Library,
  { article }: LibraryArticle,
  options: SourcesOptions,
  language: Language,
): Answer {
  const words = WORDING[language];
  const entries = readableParagraphs(article).flatMap(({ number, spans }) =>
    spans.map((span): Entry => {
      const citation: Citation = citeSpan(article, span);
      return {
        kind: 'paragraph',
        label: words.paragraph(number),
        excerpt: takeExcerpt(article, span),
        citations: [citation],
        notes: [],
      };
    }),
  );
  const repeats = article.marks.filter((mark) => mark.kind === 'repeat').length;
  const hasResidue = article.marks.some((mark) => mark.kind === 'residue');
  return {
    query: { command: 'sources', options: { ...options, article: article.id } },
    language,
    heading: titleOf(article, language),
    summary: [
      ...(repeats > 0 ? [words.repeats(repeats)] : []),
      ...(hasResidue ? [words.residue] : []),
    ],
    refused: false,
    sections: [{ heading: '', notes: [], entries }],
    searched: {
      articles: library.catalogue.length,
      publishers: countPublishers(library.catalogue),
    },
    actions: [{ label: words.back, query: { command: 'sources', options: {} } }],
  };
}

/** Lists the paragraphs of an article without its marks; a paragraph that is all marked is left out. */
export function readableParagraphs(article: Article): ReadableParagraph[] {
  return article.paragraphs.flatMap((paragraph, index) => {
    const spans: Span[] = [];
    let start = paragraph.start;
    for (const { span: mark } of article.marks) {
      if (mark.end <= paragraph.start || mark.start >= paragraph.end) continue;
      if (article.text.slice(start, mark.start).trim()) spans.push({ start, end: mark.start });
      start = mark.end;
    }
    if (article.text.slice(start, paragraph.end).trim()) spans.push({ start, end: paragraph.end });
    return spans.length > 0 ? [{ number: index + 1, spans }] : [];
  });
}

/** Returns an article's title, or where it has none, its publisher's name in the reply's words. */
export const titleOf = (
  article: Pick<Article, 'title' | 'publisher'>,
  language: Language,
): string =>
  article.title ??
  WORDING[language].untitled(article.publisher ?? WORDING[language].unknownPublisher);

/** Finds the articles that what was typed may mean, by id or title, in the library's order. */
export function suggestArticles(library: Library, typed: string): CatalogueEntry[] {
  const wanted = fold(typed).trim();
  return library.catalogue.filter(({ id, title, publisher }) =>
    [id, title ?? '', publisher ?? ''].some((name) => fold(name).includes(wanted)),
  );
}

async function findArticle(library: Library, typed: string): Promise<LibraryArticle> {
  const byName = typed.trim() ? suggestArticles(library, typed)[0]?.id : undefined;
  const [found] = await library.load([typed, ...(byName ? [byName] : [])]);
  if (found) return found;
  throw new RequestError({
    ar: 'لا مقال بهذا الاسم في المكتبة؛ اختر واحداً من القائمة التي تظهر عند الكتابة.',
    en: 'The library has no such article; choose one from the list that shows while you type.',
  });
}
