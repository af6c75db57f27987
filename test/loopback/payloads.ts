/** Payloads for the tests of the judge: small components, and the judge's problems in one line each. */
import { judgeMessage } from '../../src/loopback/rules/judge.ts';
import type { ShownMessage } from '../../src/loopback/wire/message.ts';
import { describeProblem } from '../../src/loopback/wire/problem.ts';

/** IS_COMPONENTS_V2. */
export const V2 = 1 << 15;
export const text = (content = 'نص') => ({ type: 10, content });
export const button = (fields: object = {}) => ({
  type: 2,
  style: 1,
  label: 'التالي',
  custom_id: 'next',
  ...fields,
});
export const link = (fields: object = {}) => ({
  type: 2,
  style: 5,
  label: 'المصدر',
  url: 'https://example.org/',
  ...fields,
});
export const row = (...components: object[]) => ({ type: 1, components });
export const select = (fields: object = {}) => ({
  type: 3,
  custom_id: 'choose',
  options: [
    { label: 'أ', value: 'a' },
    { label: 'ب', value: 'b' },
  ],
  ...fields,
});
export const v2 = (...components: object[]) => ({ flags: V2, components });
export const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
export const embed = (fields: object) => ({ embeds: [fields] });
export const file = {
  index: 0,
  name: 'brief.pdf',
  type: 'application/pdf',
  data: new Uint8Array(3),
};

export const problems = (
  body: unknown,
  files = [] as (typeof file)[],
  existing: ShownMessage | null = null,
) => judgeMessage(existing ? 'edit' : 'follow-up', body, { existing, files }).map(describeProblem);
