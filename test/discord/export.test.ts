/** Files that an answer can be taken away as: buttons, what they attach, and to whom they are shown. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timeline } from '../../commands/timeline.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { type Component, walkComponents } from '../../src/loopback/wire/component.ts';
import type { ShownMessage } from '../../src/loopback/wire/message.ts';
import type { User } from '../../src/loopback/wire/user.ts';
import { article } from '../support/articles.ts';
import { type Host, openHost } from '../support/bot-host.ts';

const ARTICLE = article('أعلنت الوزارة في 5 مايو 2021 افتتاح الميناء الجديد.', { id: 'port' });

let host: Host;
let answered: ShownMessage;
beforeAll(async () => {
  host = await openHost({ commands: [timeline], library: buildLibrary([{ article: ARTICLE }]) });
  await host.start();
  answered = (await host.loopback.slash('timeline', {})).message as ShownMessage;
});
afterAll(() => host.close());

const componentsOf = (message: ShownMessage | null): Component[] =>
  [...walkComponents(message?.components ?? [])].map(({ component }) => component);
const press = async (label: string, user?: User): Promise<ShownMessage | null> => {
  const button = componentsOf(answered).find((one) => one.label === label);
  return (
    await host.loopback.press(answered, String(button?.custom_id), { ...(user ? { user } : {}) })
  ).message;
};

describe('the export buttons of a timeline', () => {
  test('attach a picture, shown as one', async () => {
    const message = await press('صورة');
    expect(message?.attachments.map(({ filename }) => filename)).toEqual(['isnad-timeline.png']);
    expect(componentsOf(message).some(({ type }) => type === 12)).toBe(true);
    expect(message?.ephemeral).toBe(false);
  });

  test('attach a PDF', async () => {
    const message = await press('PDF');
    expect(message?.attachments.map(({ filename }) => filename)).toEqual(['isnad-timeline.pdf']);
  });

  test('show another reader’s file to that reader alone', async () => {
    const [, other] = host.loopback.users;
    expect((await press('PDF', other))?.ephemeral).toBe(true);
  });
});
