import { expect, test } from 'vitest';
import { wholePassage } from '../../../src/retrieval/index/passage.ts';
import { PassageIndex } from '../../../src/retrieval/index/passage-index.ts';
import { QuestionReader } from '../../../src/retrieval/reader/question-reader.ts';

const reader = new QuestionReader(
  new PassageIndex([
    wholePassage('قال المدرب حداد إن تومسون غادر الدوحة مع المنتخب الفرنسي.', 'coach'),
  ]),
);
const given = (question: string) =>
  reader.read(question).concepts.flatMap((concept) => (concept.given ? [concept.typed] : []));

test.each([
  ['When did Oliver Thompson leave?', ['Oliver']],
  ['متى صرح سامي حداد بذلك؟', ['سامي']],
  ['Did Mary Ann Thompson leave?', ['Mary', 'Ann']],
])('marks the names before a surname in «%s»', (question, names) => {
  expect(given(question)).toEqual(names);
});

test.each([
  'When did Thompson leave Doha?',
  'Did the French Thompson leave?',
  'متى زار سامي قطر؟',
  'متى غادر المدرب حداد؟',
  'Why did Oliver meet Thompson?',
])('marks none in «%s»', (question) => {
  expect(given(question)).toEqual([]);
});
