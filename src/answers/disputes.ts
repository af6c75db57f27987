/**
 * `/disputes`: claims and counterclaims on a topic, who is on which side of each in their own words, and how the same
 * thing is called by different publishers.
 *
 * @module
 */
import { sliceSpan } from '../corpus/span.ts';
import type { Library } from '../library/library.ts';
import { findBriefTopic } from './asked/brief-topic.ts';
import { type SelectionOptions, selectArticles } from './asked/selection.ts';
import { countPublishers, describeSelection } from './asked/summary.ts';
import type { EntryStyle } from './brief/brief-entries.ts';
import { disputeSection } from './brief/brief-sections.ts';
import { BRIEF_WORDING } from './brief/brief-wording.ts';
import type { Answer, Entry, Language, Section } from './reply/answer.ts';
import { citeSpan, takeExcerpt } from './reply/excerpt.ts';
import { findContested } from './standpoints/contested.ts';
import { gatherStandpoints } from './standpoints/standpoints.ts';
import { findNamings, type Naming } from './told/namings.ts';

/** The options of `/disputes`. */
export interface DisputesOptions extends SelectionOptions {
  readonly topic: string;
  /** The language of the headings; the reply's where absent. */
  readonly headings?: Language;
}

/** UTF-16 units of a cell at the most: a quotation of 5,000 stands whole. */
const ROOM = 6000;

/**
 * Answers `/disputes`: a section of kind `dispute` for each contested proposition, its rows by side, and one of kind
 * `naming` for each thing with several names. Where nothing is denied or doubted the answer is a refusal, which
 * still tells the namings.
 *
 * @throws RequestError for a topic of stopwords, a date that does not exist, a publisher not there
 */
export async function findDisputes(
  library: Library,
  options: DisputesOptions,
  replyLanguage: Language,
): Promise<Answer> {
  const language = options.headings ?? replyLanguage;
  const words = BRIEF_WORDING[language];
  const selection = selectArticles(library, options);
  const topic = await findBriefTopic(library, selection, options.topic);
  const style: EntryStyle = { language, room: ROOM, items: topic.items, stands: new Map() };
  const contested = await findContested(await gatherStandpoints(library, topic));
  const sections = contested.flatMap((one) => disputeSection(one, style));
  const outcome =
    topic.items.length === 0
      ? words.none
      : contested.length === 0
        ? words.noDispute
        : words.disputeCounts(contested.length, topic.items.length);
  const { topic: asked } = options;
  return {
    query: { command: 'disputes', options: { ...options } },
    language,
    heading: words.disputesHeading(asked),
    summary: [outcome, ...describeSelection(selection, language)],
    refused: contested.length === 0,
    sections: [...sections, ...namingSections(findNamings(topic.items), language)],
    searched: {
      articles: selection.articles.length,
      publishers: countPublishers(selection.articles),
    },
    actions:
      contested.length === 0
        ? []
        : [
            { label: words.page, query: { command: 'brief', options: { topic: asked } } },
            { label: words.whoSaid, query: { command: 'who-said', options: { topic: asked } } },
          ],
  };
}

/** The variants of each thing beside one another, a row a wording, with every publisher that uses it. */
function namingSections(things: readonly (readonly Naming[])[], language: Language): Section[] {
  return things.map((namings) => {
    const byWording = new Map<number, Naming[]>();
    for (const naming of namings) {
      byWording.set(naming.wording, [...(byWording.get(naming.wording) ?? []), naming]);
    }
    const entries = [...byWording.values()].map((uses): Entry => {
      const [{ item, span }] = uses as [Naming, ...Naming[]];
      return {
        kind: 'passage',
        label: [...new Set(uses.map((use) => use.item.article.publisher ?? ''))]
          .filter(Boolean)
          .join(BRIEF_WORDING[language].comma),
        excerpt: { ...takeExcerpt(item.article, span), cut: { before: true, after: true } },
        citations: uses.map((use) => citeSpan(use.item.article, use.span)),
        notes: [],
      };
    });
    const names = [...byWording.values()].map((uses) => {
      const [{ item, span }] = uses as [Naming, ...Naming[]];
      return `«${sliceSpan(item.article.text, span)}»`;
    });
    return {
      kind: 'naming',
      heading: `${BRIEF_WORDING[language].namings}: ${names.slice(0, 3).join(' / ')}`,
      notes: [],
      entries,
    };
  });
}
