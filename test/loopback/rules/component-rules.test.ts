/** Components that Discord takes in a message and those it refuses, each beside its opposite. */
import { describe, expect, test } from 'vitest';
import { button, link, problems, row, select, text, times, v2 } from '../payloads.ts';

/** Each rule: what stands, what breaks it, and where the fault is told. */
const RULES: readonly [rule: string, good: object, bad: object, fault: string][] = [
  [
    'five buttons in a row',
    { components: [row(...times(5, (n) => button({ custom_id: `b${n}` })))] },
    { components: [row(...times(6, (n) => button({ custom_id: `b${n}` })))] },
    'components.0.components[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a select alone in its row',
    { components: [row(select()), row(button())] },
    { components: [row(select(), button())] },
    'components.0.components[COMPONENT_LAYOUT_WIDTH_EXCEEDED]',
  ],
  [
    'custom ids once each',
    { components: [row(button(), button({ custom_id: 'other' }))] },
    { components: [row(button(), button())] },
    'components.0.components.1.custom_id[COMPONENT_CUSTOM_ID_DUPLICATED]',
  ],
  [
    'a custom id of 100',
    { components: [row(button({ custom_id: 'c'.repeat(100) }))] },
    { components: [row(button({ custom_id: 'c'.repeat(101) }))] },
    'components.0.components.0.custom_id[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'component ids once each',
    v2({ ...text(), id: 1 }, { ...text(), id: 2 }),
    v2({ ...text(), id: 1 }, { ...text(), id: 1 }),
    'components.1.id[COMPONENT_ID_DUPLICATED]',
  ],
  [
    'a button’s label of 80',
    { components: [row(button({ label: 'م'.repeat(80) }))] },
    { components: [row(button({ label: 'م'.repeat(81) }))] },
    'components.0.components.0.label[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a label or an emoji on a button',
    { components: [row(button({ label: undefined, emoji: { name: '▶' } }))] },
    { components: [row(button({ label: undefined }))] },
    'components.0.components.0.label[BUTTON_COMPONENT_LABEL_REQUIRED]',
  ],
  [
    'a custom id on a button',
    { components: [row(button())] },
    { components: [row(button({ custom_id: undefined }))] },
    'components.0.components.0.custom_id[BUTTON_COMPONENT_CUSTOM_ID_REQUIRED]',
  ],
  [
    'no url on a button of another style',
    { components: [row(button())] },
    { components: [row(button({ url: 'https://example.org/' }))] },
    'components.0.components.0.url[BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE]',
  ],
  [
    'a url on a link button',
    { components: [row(link())] },
    { components: [row(link({ url: undefined }))] },
    'components.0.components.0.url[BUTTON_COMPONENT_URL_REQUIRED]',
  ],
  [
    'no custom id on a link button',
    { components: [row(link())] },
    { components: [row(link({ custom_id: 'x' }))] },
    'components.0.components.0.custom_id[BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE]',
  ],
  [
    'a url that is one',
    { components: [row(link())] },
    { components: [row(link({ url: 'المصدر' }))] },
    'components.0.components.0.url[URL_TYPE_INVALID_URL]',
  ],
  [
    'a url of 512',
    { components: [row(link({ url: `https://example.org/${'x'.repeat(492)}` }))] },
    { components: [row(link({ url: `https://example.org/${'x'.repeat(493)}` }))] },
    'components.0.components.0.url[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'http or https behind a link button',
    { components: [row(link({ url: 'http://example.org' }))] },
    { components: [row(link({ url: 'javascript:alert(1)' }))] },
    'components.0.components.0.url[URL_TYPE_INVALID_SCHEME]',
  ],
  [
    'an accessory on a section',
    v2({ type: 9, components: [text()], accessory: button() }),
    v2({ type: 9, components: [text()] }),
    'components.0.accessory[BASE_TYPE_REQUIRED]',
  ],
  [
    'three texts in a section',
    v2({ type: 9, components: times(3, () => text()), accessory: button() }),
    v2({ type: 9, components: times(4, () => text()), accessory: button() }),
    'components.0.components[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'no container in a container',
    v2({ type: 17, components: [text()] }),
    v2({ type: 17, components: [{ type: 17, components: [text()] }] }),
    'components.0.components.0.type[UNION_TYPE_CHOICES]',
  ],
  [
    '25 options in a select',
    {
      components: [row(select({ options: times(25, (n) => ({ label: `${n}`, value: `${n}` })) }))],
    },
    {
      components: [row(select({ options: times(26, (n) => ({ label: `${n}`, value: `${n}` })) }))],
    },
    'components.0.components.0.options[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a select’s values once each',
    { components: [row(select())] },
    {
      components: [
        row(
          select({
            options: [
              { label: 'أ', value: 'a' },
              { label: 'ب', value: 'a' },
            ],
          }),
        ),
      ],
    },
    'components.0.components.0.options.1.value[SELECT_COMPONENT_OPTION_VALUE_DUPLICATED]',
  ],
  [
    'a select’s max_values among its options',
    { components: [row(select({ max_values: 2 }))] },
    { components: [row(select({ max_values: 3 }))] },
    'components.0.components.0.max_values[SELECT_MAX_VALUES]',
  ],
  [
    'a select’s least below its most',
    { components: [row(select({ min_values: 1, max_values: 2 }))] },
    { components: [row(select({ min_values: 2, max_values: 1 }))] },
    'components.0.components.0.min_values[SELECT_MIN_MAX]',
  ],
  ['a type for each component', v2(text()), v2({ content: 'نص' }), 'components.0'],
  [
    'an accent colour in 24 bits',
    v2({ type: 17, accent_color: 0xffffff, components: [text()] }),
    v2({ type: 17, accent_color: 0x1000000, components: [text()] }),
    'components.0.accent_color[NUMBER_TYPE_MAX]',
  ],
];

describe('componentProblems', () => {
  test.each(RULES)('holds %s', (_rule, good, bad, fault) => {
    expect(problems(good)).toEqual([]);
    expect(problems(bad).join('\n')).toContain(fault);
  });
});
