import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../../src/corpus/paragraphs.ts';
import { contains, sliceSpan } from '../../../src/corpus/span.ts';
import {
  buildPassages,
  findPassageTerms,
  wholePassage,
} from '../../../src/retrieval/index/passage.ts';

const sentence = 'أعلن الوزير أن الوفد وصل إلى العاصمة صباح اليوم لبحث الاتفاق الجديد.';
const article = (text: string, title?: string) =>
  buildArticle({ id: 'a', text, ...(title ? { title } : {}) });

describe('buildPassages', () => {
  test('joins short paragraphs and keeps their offsets', () => {
    const text = Array.from({ length: 4 }, (_, i) => `${i}: ${sentence}`).join('\n');
    const passages = buildPassages(article(text));
    expect(passages.length).toBe(1);
    expect(passages[0]?.sentences.map((span) => sliceSpan(text, span))).toEqual(text.split('\n'));
  });

  test('cuts long paragraphs between sentences', () => {
    const text = Array.from({ length: 30 }, () => sentence).join(' ');
    const passages = buildPassages(article(text));
    expect(passages.length).toBeGreaterThan(1);
    for (const { span } of passages) {
      expect(sliceSpan(text, span).split(/\s+/).length).toBeLessThanOrEqual(120);
    }
  });

  test('never searches residue or a repeated paragraph', () => {
    const text = `${sentence} {{ article.visit_count }}\nسطر آخر عن الميناء.\n${sentence} {{ article.visit_count }}`;
    const passages = buildPassages(article(text));
    const surfaces = passages.flatMap((passage) =>
      findPassageTerms(passage)
        .sentences.flat()
        .map((term) => term.surface),
    );
    expect(surfaces).not.toContain('article');
    expect(surfaces.filter((surface) => surface === 'الوفد').length).toBe(1);
    expect(surfaces).toContain('الميناء');
  });

  test('keeps every sentence inside its passage and every term inside its sentence', () => {
    const part = fc.constantFrom(
      sentence,
      'لا.',
      '\n',
      ' ',
      '{{ x }}',
      'كلمة',
      '«نعم. لا»',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        for (const passage of buildPassages(article(parts.join('')))) {
          expect(passage.sentences.every((span) => contains(passage.span, span))).toBe(true);
          for (const [i, terms] of findPassageTerms(passage).sentences.entries()) {
            const span = passage.sentences[i];
            expect(span && terms.every((term) => contains(span, term))).toBe(true);
          }
        }
      }),
    );
  });

  test('finds none in an empty article', () => {
    expect(buildPassages(article('\n \n'))).toEqual([]);
  });
});

describe('wholePassage', () => {
  test('takes a text as one passage', () => {
    const passage = wholePassage(`${sentence} ${sentence}`, 'p1', 'الوفد');
    expect(passage.sentences.length).toBe(2);
    expect(findPassageTerms(passage).title.map((term) => term.surface)).toEqual(['الوفد']);
  });
});
