import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/arabic/tokens.ts';
import { loadArticleFolder } from '../../src/corpus/article-files.ts';
import { sliceSpan } from '../../src/corpus/span.ts';
import { findQuotations } from '../../src/quotation/find-quotations.ts';
import { hasSharedCorpus, scoreSplit } from './figures.ts';

const pathOf = (name: string) => fileURLToPath(import.meta.resolve(name));

/** One statement of a seed article as marked by hand. */
interface GoldStatement {
  readonly article: string;
  readonly speaker: string;
  readonly speakerKind: string;
  readonly mention: string;
  readonly cue: string;
  readonly type: string;
  readonly stance: string;
  readonly content: string;
  readonly occurrence: number;
}

const gold = readFileSync(pathOf('#data/gold/statements.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldStatement);

function spanOf(text: string, { content, occurrence }: GoldStatement) {
  let start = -1;
  for (let n = 0; n < occurrence; n++) start = text.indexOf(content, start + 1);
  return { start, end: start + content.length };
}

/** How much two spans share of the longer one, 0 to 1. */
const share = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  Math.max(a.end - a.start, b.end - b.start);

describe('the statements of the seed articles', () => {
  const { articles } = loadArticleFolder(pathOf('#data/articles'));
  const articleOf = (id: string) => {
    const found = articles.find((one) => one.id === id);
    if (!found) throw new Error(`no article ${id} in data/articles`);
    return found;
  };
  const ids = [...new Set(gold.map(({ article }) => article))];

  test.each(ids)('are found with their speakers and stances in %s', (id) => {
    const article = articleOf(id);
    const found = findQuotations(article, tokenize(article.text));
    const marked = gold.filter((statement) => statement.article === id);
    let missed = 0;
    for (const statement of marked) {
      const span = spanOf(article.text, statement);
      const best = found.reduce<(typeof found)[number] | undefined>(
        (one, other) =>
          share(other.content, span) > (one ? share(one.content, span) : 0) ? other : one,
        undefined,
      );
      // The first paragraph of the machine translation runs on, and one cue of it is a present tense.
      if (!best || share(best.content, span) < 0.4) {
        missed++;
        continue;
      }
      expect(best.speaker.name, statement.content).toBe(statement.speaker);
      expect(best.speaker.kind, statement.content).toBe(statement.speakerKind);
      expect(best.stance, statement.content).toBe(statement.stance);
    }
    expect(missed).toBeLessThanOrEqual(id === 'mehr-un-albania' ? 2 : 0);
    expect(found.length).toBeLessThanOrEqual(marked.length);
  });

  test('have their contents word for word in the wire report', () => {
    const article = articleOf('nato-delegation-albania');
    const contents = findQuotations(article, tokenize(article.text)).map(({ content }) =>
      sliceSpan(article.text, content),
    );
    expect(contents).toEqual(
      gold.filter((statement) => statement.article === article.id).map(({ content }) => content),
    );
  });
});

describe('figures on marked news', () => {
  if (!hasSharedCorpus()) {
    test('are not measured: ../shared/corpus is not beside this checkout', () => {
      console.log('The marked articles (../shared/corpus) are not beside this checkout.');
    });
    return;
  }

  // A little under what was reached; they may only rise.
  test.each([
    ['dev', { found: 96.5, most: 94.5, exact: 90, speaker: 95, joint: 92, cue: 98 }],
    ['dev2', { found: 95.5, most: 88.5, exact: 85.5, speaker: 90, joint: 86, cue: 97 }],
  ])('do not fall below their floors on %s', (split, floors) => {
    const { quotations } = scoreSplit(split, 'all');
    expect(quotations['found@0.5'].f1).toBeGreaterThanOrEqual(floors.found);
    expect(quotations['found@0.8'].f1).toBeGreaterThanOrEqual(floors.most);
    expect(quotations.exact.f1).toBeGreaterThanOrEqual(floors.exact);
    expect(quotations.speaker).toBeGreaterThanOrEqual(floors.speaker);
    expect(quotations.joint.f1).toBeGreaterThanOrEqual(floors.joint);
    expect(quotations.cue).toBeGreaterThanOrEqual(floors.cue);
  });
});
