/**
 * Answers made by hand and at random, for the rooms that render them: articles with every kind of text that
 * could break a message, and answers whose excerpts are true slices of them.
 *
 * @module
 */
import fc from 'fast-check';
import type { Answer, Citation, Entry, Excerpt, Section } from '../../src/answers/reply/answer.ts';

/** What a renderer needs to know of an article: enough to check an excerpt by. */
export interface StoredText {
  readonly id: string;
  readonly text: string;
}

/** Takes the excerpt of an article between two offsets. */
export const takeSlice = (article: StoredText, start: number, end: number): Excerpt => ({
  text: article.text.slice(start, end),
  article: article.id,
  span: { start, end },
  cut: { before: false, after: false },
});

/** Makes a citation, with the facts given in place of an ordinary article's. */
export const citation = (facts: Partial<Citation> = {}): Citation => ({
  article: 'port',
  publisher: 'صحيفة الميناء',
  agencies: [],
  published: '2024-03-05',
  publishedBasis: 'printed',
  translation: null,
  paragraph: 2,
  url: 'https://example.org/port',
  ...facts,
});

/** Makes a row that quotes a text whole. */
export const entry = (text: string, facts: Partial<Entry> = {}): Entry => ({
  kind: 'quotation',
  label: 'يقول',
  excerpt: takeSlice({ id: 'port', text }, 0, text.length),
  citations: [citation()],
  notes: [],
  ...facts,
});

/** Makes an answer with one section of the rows given. */
export const answer = (entries: readonly Entry[], facts: Partial<Answer> = {}): Answer => ({
  query: { command: 'who-said', options: { topic: 'الميناء' } },
  language: 'ar',
  heading: 'من قال عن: الميناء',
  summary: [`الأقوال: ${entries.length}`],
  refused: false,
  sections: [{ heading: 'وزير النقل', notes: [], entries }],
  searched: { articles: 3, publishers: 2 },
  actions: [],
  ...facts,
});

/** Fragments of text that have broken bots: Markdown, mentions, links, controls, half characters. */
const NASTY = [
  '**عريض** __تحته__ ~~شطب~~ ||سر||',
  '***ثلاث*** _مائل_ `رمز`',
  '```js\nعاجل\n```',
  '# عنوان\n## آخر\n-# صغير',
  '\n> اقتباس\n>>> طويل',
  '\n- بند\n* بند\n+ بند\n1. أول',
  '<@123456789012345678> <@!1> <@&22> <#33> </ask:44>',
  '@everyone @here @Everyone <t:1700000000:R> <:emoji:55> <a:x:66>',
  ':smile: قال:نعم a:b',
  '[رابط](https://example.org/a_b_c) https://example.org/_x_*y* discord.gg/abc',
  '<https://example.org> mailto:a@b.org ftp://x',
  '\u202eمقلوب\u202c \u2066معزول\u2069 \u2067غير مغلق \u200f \u061c',
  '\u0000\u0007\u001b[31m\u0085\u009f\u007f',
  '\ud800 وحيد \udfff',
  '\ud83d\ude00\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67',
  'شَدَّةٌ وتنوينٌ ـــ كشيدة\u200cفاصل',
  '«اقتباس داخل “اقتباس”» […] […',
  'وصل وفد Google وOPEC+ إلى https://example.org في 2024-03-05 برقم +964 770 123 4567',
  '\\ \\\\ \\* \\\n\\',
  '\r\n\r\n\t\u2028\u2029\u00a0\u200b@\u200beveryone',
  '{{ article.visit_count }} $& $1 %s',
  'e\u0301'.repeat(60),
  'ط'.repeat(700),
  'كلمة '.repeat(300),
] as const;

/** Any text of a body: news words, the nasty fragments, and whatever fast-check thinks of. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...NASTY) },
      {
        weight: 4,
        arbitrary: fc.constantFrom('قال الوزير إن الاتفاق قريب. ', 'وأضاف ', 'في بغداد، ', 'NATO '),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
      { weight: 1, arbitrary: fc.constant('\n') },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** An article's text as loaders let it in: any text but the empty. */
const anyStored: fc.Arbitrary<StoredText> = fc.record({
  id: fc.constantFrom('port', 'a', 'long-name-of-an-article-2024'),
  text: anyText.filter((text) => text.trim() !== ''),
});

function anyExcerpt(article: StoredText): fc.Arbitrary<Excerpt> {
  const size = article.text.length;
  return fc
    .record({
      bounds: fc.tuple(fc.nat(size - 1), fc.nat(size - 1)),
      mark: fc.option(fc.tuple(fc.nat(size), fc.nat(size)), { nil: undefined }),
      cut: fc.record({ before: fc.boolean(), after: fc.boolean() }),
    })
    .map(({ bounds: [a, b], mark, cut }) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
      const within = (offset: number) => Math.min(span.end, Math.max(span.start, offset));
      const [from, to] = mark ? [within(Math.min(...mark)), within(Math.max(...mark))] : [0, 0];
      return {
        ...takeSlice(article, span.start, span.end),
        ...(from < to ? { highlight: { start: from, end: to } } : {}),
        cut,
      };
    });
}

const anyWords = fc.oneof(fc.constantFrom('', 'يقول', 'قال NATO في 2024'), anyText);
const anyUrl = fc.oneof(
  fc.constantFrom(
    null,
    'https://example.org/',
    'https://مثال.إختبار/مقال?س=ج',
    'javascript:alert(1)',
  ),
  fc.webUrl(),
  fc.nat(900).map((length) => `https://example.org/${'x'.repeat(length)}`),
);

const anyCitation: fc.Arbitrary<Citation> = fc.record({
  article: fc.constant('port'),
  publisher: fc.option(anyWords),
  agencies: fc.array(anyWords, { maxLength: 3 }),
  published: fc.constantFrom(null, '2024-03-05', '1999-12-31'),
  publishedBasis: fc.constantFrom(null, 'printed', 'url', 'curator'),
  translation: fc.constantFrom(null, 'machine', 'human'),
  paragraph: fc.integer({ min: 1, max: 400 }),
  url: anyUrl,
});

const anyQuery = fc.record({
  command: fc.constantFrom('who-said', 'timeline', 'ask', 'sources'),
  options: fc.dictionary(
    fc.constantFrom('topic', 'speaker', 'from', 'private', 'article'),
    fc.oneof(
      anyText,
      fc.boolean(),
      fc.constantFrom('الميناء', '2024-03', '-', '+', ' ', 'a;b=c#d'),
    ),
  ),
});

const anyAction = fc.record({ label: anyWords, query: anyQuery });

const anyEntry: fc.Arbitrary<Entry> = anyStored.chain((article) =>
  fc
    .record({
      kind: fc.constantFrom<Entry['kind'][]>(
        'quotation',
        'event',
        'passage',
        'paragraph',
        'article',
      ),
      label: anyWords,
      excerpt: anyExcerpt(article),
      attribution: fc.option(anyExcerpt(article), { nil: undefined }),
      citations: fc.array(anyCitation, { minLength: 1, maxLength: 6 }),
      notes: fc.array(anyWords, { maxLength: 5 }),
      action: fc.option(anyAction, { nil: undefined }),
    })
    .map(({ attribution, action, ...rest }) => ({
      ...rest,
      ...(attribution ? { attribution } : {}),
      ...(action ? { action } : {}),
      stored: article,
    })),
);

const anySection: fc.Arbitrary<Section> = fc.record({
  heading: anyWords,
  notes: fc.array(anyWords, { maxLength: 4 }),
  entries: fc.array(anyEntry, { maxLength: 6 }),
});

/** Any answer: true excerpts of nasty articles, and any words of its own. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  query: anyQuery,
  language: fc.constantFrom('ar', 'en'),
  heading: anyWords,
  summary: fc.array(anyWords, { maxLength: 4 }),
  refused: fc.boolean(),
  sections: fc.array(anySection, { maxLength: 3 }),
  searched: fc.record({ articles: fc.nat(100_000), publishers: fc.nat(5000) }),
  actions: fc.array(anyAction, { maxLength: 12 }),
});

/** Returns the whole text that an excerpt of {@link anyAnswer} was taken from. */
export const storedTexts = (made: Answer): readonly StoredText[] =>
  made.sections.flatMap(({ entries }) =>
    entries.map((row) => (row as Entry & { readonly stored: StoredText }).stored),
  );
