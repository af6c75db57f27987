import { expect, test } from 'vitest';
import { eachOnce, numberForms, toForm } from '../../../src/retrieval/question/alternatives.ts';

test('leaves of the same words the weightiest, in their place', () => {
  const [port, ship] = [toForm('ميناء'), toForm('سفينة')];
  const told = eachOnce([
    { forms: [port], weight: 0.7 },
    { forms: [ship], weight: 1 },
    { forms: [port, ship], weight: 0.7 },
    { forms: [port], weight: 1 },
    { forms: [ship], weight: 0.4 },
  ]);
  expect(told).toEqual([
    { forms: [port], weight: 1 },
    { forms: [ship], weight: 1 },
    { forms: [port, ship], weight: 0.7 },
  ]);
});

test('gives numbers in their other forms, and nothing of other words', () => {
  expect(numberForms('خمسه').map(({ forms }) => forms[0]?.surface)).toContain('5');
  expect(numberForms('ميناء')).toEqual([]);
});
