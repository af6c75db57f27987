/** Isnad's own commands on Discord, from end to end: every one answers, every button leads somewhere. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { stripDisplay, visible } from '../../src/discord/display.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { type Component, walkComponents } from '../../src/loopback/wire/component.ts';
import type { ShownMessage } from '../../src/loopback/wire/message.ts';
import { article } from '../support/articles.ts';
import { type Host, openHost, textsOf } from '../support/bot-host.ts';

const NASTY = '**عاجل** <@123> @everyone [اضغط](https://example.org) \u202eمقلوب\u202c #وسم';
const ARTICLES = [
  article(
    Array.from(
      { length: 14 },
      (_, index) =>
        `قال مدير الميناء سالم الحسن إن الرصيف رقم ${index + 1} سيفتح في ${index + 3} أبريل 2024.\n` +
        `وأكد وزير النقل أن العمل في الرصيف رقم ${index + 1} «لن يتوقف».`,
    ).join('\n'),
    {
      id: 'port',
      title: 'توسعة الميناء',
      publisher: 'صحيفة الميناء',
      url: 'https://example.org/port',
      published: '2024-03-05',
    },
  ),
  article(`قال متحدث باسم الميناء إن ${NASTY} «لا صحة له».\nوأغلق الميناء أمس بسبب الرياح.`, {
    id: 'wind',
    publisher: `ناشر ${NASTY}`,
    published: '2024-04-01',
  }),
  article('أعلنت وزارة النقل يوم الأربعاء أن شركة Maersk ستدير الميناء.', { id: 'undated' }),
];

let host: Host;
beforeAll(async () => {
  host = await openHost({
    commands,
    library: buildLibrary(ARTICLES.map((one) => ({ article: one }))),
  });
  await host.start();
});
afterAll(() => host.close());

const buttonsOf = (message: ShownMessage | null): Component[] =>
  [...walkComponents(message?.components ?? [])]
    .map(({ component }) => component)
    .filter(({ custom_id, disabled }) => custom_id !== undefined && !disabled);

/** The quotations of a message: runs of lines after `> `. */
const quotedIn = (message: ShownMessage | null): string[] =>
  textsOf(message).flatMap((text) => text.match(/(?:^> .*\n?)+/gm) ?? []);

/** Presses every page and follow-up button from a message on, each question once, and gives back all it saw. */
async function walk(first: ShownMessage | null, locale: string): Promise<ShownMessage[]> {
  const seen: ShownMessage[] = [];
  const asked = new Set<string>();
  const open = [first];
  while (open.length > 0) {
    const message = open.pop();
    if (!message) throw new Error('no message');
    seen.push(message);
    for (const { custom_id: id = '' } of buttonsOf(message)) {
      const question = id.split(';').toSpliced(2, 1).join(';');
      if (asked.has(question)) continue;
      asked.add(question);
      // A turned page is the same message: press from one that still has the button.
      const now = host.loopback.messages.find((one) => one.id === message.id) ?? message;
      if (!buttonsOf(now).some((button) => button.custom_id === id)) continue;
      open.push((await host.loopback.press(now, id, { locale })).message);
    }
  }
  return seen;
}

describe('every command', () => {
  test('is taken by Discord as declared', () => {
    expect(host.loopback.commands.map(({ name }) => name)).toEqual(
      commands.map(({ name }) => name),
    );
  });

  test.each(
    ['ar', 'en-US'].flatMap((locale) =>
      commands.flatMap(({ name, options }) => {
        const asked = options.find(({ name: own }) => /^(topic|question)$/.test(own));
        const plain = options.some(({ required }) => required) ? [] : [{}];
        const topics = asked ? [{ [asked.name]: 'الميناء' }, { [asked.name]: NASTY }] : [];
        return [...plain, ...topics].map((given) => [locale, name, given] as const);
      }),
    ),
  )('answers in %s: /%s %j, and all its buttons do', async (locale, name, given) => {
    const before = host.logged.length;
    const { message } = await host.loopback.slash(name, given, { locale });
    const seen = await walk(message, locale);
    expect(seen.map((one) => one.pings)).toEqual(seen.map(() => []));
    const trouble = host.logged.slice(before).filter((line) => / (warn|error) /.test(line));
    expect(trouble).toEqual([]);
    for (const quoted of seen.flatMap(quotedIn)) {
      const words = stripDisplay(quoted.trimEnd());
      const lines = words.split('\n').map((line) => line.replace(/^«|»$/g, ''));
      for (const line of lines) {
        expect(
          ARTICLES.some(({ text }) => visible(text).includes(line)),
          line,
        ).toBe(true);
      }
    }
  });

  test('answers autocomplete of each option that proposes values', async () => {
    for (const { name, options } of commands) {
      for (const option of options.filter(({ suggest }) => suggest)) {
        for (const typed of ['', 'ال', 'x', NASTY]) {
          const choices = await host.loopback.autocomplete(name, option.name, {
            [option.name]: typed,
          });
          expect(choices.length).toBeLessThanOrEqual(25);
        }
      }
    }
    expect(host.logged.join('')).not.toContain('no suggestions');
  });
});
