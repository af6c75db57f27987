import { describe, expect, test } from 'vitest';
import {
  type Question,
  readQuestion,
  weakenSynonyms,
} from '../../../src/retrieval/question/question.ts';

const [port] = readQuestion('الميناء').concepts;
if (!port) throw new Error('no concept');
const [form] = port.alternatives[0]?.forms ?? [];
if (!form) throw new Error('no form');

describe('weakenSynonyms', () => {
  test('takes from near-synonyms, and nothing from what was typed or its spellings', () => {
    const question: Question = {
      type: 'what',
      concepts: [
        {
          ...port,
          alternatives: [
            { forms: [form], weight: 1 },
            { forms: [form], weight: 0.8, slip: true },
            { forms: [form], weight: 0.6 },
          ],
        },
      ],
    };
    const [concept] = weakenSynonyms(question, 0.5).concepts;
    expect(concept?.alternatives.map(({ weight }) => weight)).toEqual([1, 0.8, 0.3]);
  });
});
