/** Messages that Discord takes and those it refuses, each beside its opposite. */
import { describe, expect, test } from 'vitest';
import type { ShownMessage } from '../../../src/loopback/wire/message.ts';
import { button, embed, file, problems, row, text, times, V2, v2 } from '../payloads.ts';

/** Each rule: what stands, what breaks it, and where the fault is told. */
const RULES: readonly [rule: string, good: object, bad: object, fault: string][] = [
  [
    'content of 2,000',
    { content: 'م'.repeat(2000) },
    { content: 'م'.repeat(2001) },
    'content[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a Text Display of 4,000',
    v2(text('م'.repeat(4000))),
    v2(text('م'.repeat(4001))),
    'components.0.content[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'Text Displays of 4,000 together',
    v2(text('م'.repeat(2000)), text('م'.repeat(2000))),
    v2(text('م'.repeat(2000)), text('م'.repeat(2001))),
    'components[COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED]',
  ],
  [
    '40 components with nested ones',
    v2({ type: 17, components: times(39, () => text('م')) }),
    v2({ type: 17, components: times(40, () => text('م')) }),
    'components[COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED]',
  ],
  [
    '40 components with accessories',
    v2(
      ...times(13, (n) => ({
        type: 9,
        components: [text('م')],
        accessory: button({ custom_id: `b${n}` }),
      })),
      text('م'),
    ),
    v2(
      ...times(13, (n) => ({
        type: 9,
        components: [text('م')],
        accessory: button({ custom_id: `b${n}` }),
      })),
      text('م'),
      text('م'),
    ),
    'components[COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED]',
  ],
  [
    'the V2 flag for a V2 component',
    v2(text()),
    { components: [text()] },
    'components.0.type[UNION_TYPE_CHOICES]',
  ],
  [
    'no content beside V2',
    v2(text()),
    { ...v2(text()), content: 'نص' },
    'content[MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2]',
  ],
  [
    'no embeds beside V2',
    { ...v2(text()), embeds: [] },
    { ...v2(text()), embeds: [{ title: 'نص' }] },
    'embeds[MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2]',
  ],
  [
    'five rows in a legacy message',
    { components: times(5, (n) => row(button({ custom_id: `b${n}` }))) },
    { components: times(6, (n) => row(button({ custom_id: `b${n}` }))) },
    'components[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'rows only, in a legacy message',
    { components: [row(button())] },
    { components: [button()] },
    'components.0.type[UNION_TYPE_CHOICES]',
  ],
  [
    'ten embeds',
    { embeds: times(10, () => ({ title: 'م' })) },
    { embeds: times(11, () => ({ title: 'م' })) },
    'embeds[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'an embed’s description of 4,096',
    embed({ description: 'م'.repeat(4096) }),
    embed({ description: 'م'.repeat(4097) }),
    'embeds.0.description[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'a field’s value of 1,024',
    embed({ fields: [{ name: 'م', value: 'م'.repeat(1024) }] }),
    embed({ fields: [{ name: 'م', value: 'م'.repeat(1025) }] }),
    'embeds.0.fields.0.value[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    '25 fields',
    embed({ fields: times(25, () => ({ name: 'م', value: 'م' })) }),
    embed({ fields: times(26, () => ({ name: 'م', value: 'م' })) }),
    'embeds.0.fields[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'embeds of 6,000 together',
    { embeds: times(2, () => ({ description: 'م'.repeat(3000) })) },
    { embeds: times(2, () => ({ description: 'م'.repeat(3001) })) },
    'embeds[MAX_EMBED_SIZE_EXCEEDED]',
  ],
  ['known keys', v2(text()), v2({ ...text(), colour: 1 }), 'components.0.colour[UNKNOWN_KEY]'],
  [
    'known keys at the top',
    { content: 'نص' },
    { content: 'نص', ephemeral: true },
    'ephemeral[UNKNOWN_KEY]',
  ],
  ['types as they are', { content: 'نص' }, { content: 7 }, 'content[BASE_TYPE_BAD_TYPE]'],
  [
    'mentions by parse or by id',
    { content: 'نص', allowed_mentions: { parse: [], users: ['1'] } },
    { content: 'نص', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions[MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE]',
  ],
];

describe('judgeMessage', () => {
  test.each(RULES)('holds %s', (_rule, good, bad, fault) => {
    expect(problems(good)).toEqual([]);
    expect(problems(bad).join('\n')).toContain(fault);
  });

  test('counts an Arabic letter as one', () => {
    expect(problems(v2(text('ء'.repeat(4000))))).toEqual([]);
  });

  test('takes the two keys that discord.js always sends', () => {
    expect(problems({ content: 'نص', tts: false, enforce_nonce: false })).toEqual([]);
    expect(problems({ content: 'نص', enforce_nonce: true }).join()).toContain('enforce_nonce');
  });

  test('a file component stands for a file that came along', () => {
    const shown = v2({ type: 13, file: { url: 'attachment://brief.pdf' } });
    expect(problems(shown, [file])).toEqual([]);
    expect(problems(shown).join()).toContain('REFERENCED_ATTACHMENT_NOT_FOUND');
    const elsewhere = v2({ type: 13, file: { url: 'https://example.org/brief.pdf' } });
    expect(problems(elsewhere, [file]).join()).toContain('ATTACHMENT_REQUIRED');
  });

  test('pictures are addresses or files that came along', () => {
    const thumbnail = (url: string) =>
      v2({ type: 9, components: [text()], accessory: { type: 11, media: { url } } });
    const gallery = (url: string) => v2({ type: 12, items: [{ media: { url } }] });
    for (const shown of [thumbnail, gallery]) {
      expect(problems(shown('https://example.org/x.png'))).toEqual([]);
      expect(problems(shown('attachment://brief.pdf'), [file])).toEqual([]);
      expect(problems(shown('attachment://other.png'), [file]).join()).toContain('NOT_FOUND');
      expect(problems(shown('file:///etc/passwd')).join()).toContain('URL_TYPE_INVALID_SCHEME');
    }
  });

  test('an attachment names a file of the body, ten at most', () => {
    const listed = (id: string) => ({ attachments: [{ id, description: 'موجز' }] });
    expect(problems(listed('0'), [file])).toEqual([]);
    expect(problems(listed('1'), [file]).join()).toContain('ATTACHMENT_NOT_FOUND');
    const files = (count: number) => times(count, (index) => ({ ...file, index }));
    expect(problems({}, files(10))).toEqual([]);
    expect(problems({}, files(11)).join()).toContain('attachments[BASE_TYPE_MAX_LENGTH]');
  });

  test('an edit is judged together with what stands', () => {
    const standing = { flags: 0, content: 'نص', embeds: [], components: [], attachments: [] };
    const existing = standing as unknown as ShownMessage;
    expect(problems(v2(text()), [], existing).join()).toContain('content[MESSAGE_CANNOT_USE');
    expect(problems({ ...v2(text()), content: null }, [], existing)).toEqual([]);
    const shown = { ...standing, flags: V2, content: '' } as unknown as ShownMessage;
    expect(problems({ components: [text()] }, [], shown)).toEqual([]);
    expect(problems({ content: 'نص' }, [], shown).join()).toContain('content[MESSAGE_CANNOT_USE');
  });
});
