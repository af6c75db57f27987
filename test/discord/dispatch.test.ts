/** What readers see of the bot: the real client, over real sockets, on the loopback Discord. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { RequestError } from '../../src/answers/asked/request-error.ts';
import type { Bot } from '../../src/discord/bot.ts';
import { buttonOf, type Host, openHost, PORT_COMMAND, textsOf } from '../support/bot-host.ts';

const BROKEN: Command = {
  ...PORT_COMMAND,
  name: 'broken',
  async answer() {
    throw new TypeError('the library is on fire');
  },
};
const UNTRUE: Command = {
  ...PORT_COMMAND,
  name: 'untrue',
  async answer(library, options, language) {
    const told = await PORT_COMMAND.answer(library, { ...options, rows: '1' }, language);
    const [section] = told.sections;
    const [row] = section?.entries ?? [];
    if (!section || !row) return told;
    const excerpt = { ...row.excerpt, text: row.excerpt.text.replace('مفتوح', 'مغلق') };
    return { ...told, sections: [{ ...section, entries: [{ ...row, excerpt }] }] };
  },
};
const UNMET: Command = {
  ...PORT_COMMAND,
  name: 'unmet',
  async answer() {
    throw new RequestError({ ar: 'لا يوم بهذا التاريخ', en: 'There is no such day' });
  },
};

const SLOW: Command = {
  ...PORT_COMMAND,
  name: 'slow',
  async answer(library, options, language) {
    await setTimeout(400);
    if (options.topic) throw new RequestError({ ar: 'لا جواب بعد طول', en: 'No' });
    return PORT_COMMAND.answer(library, options, language);
  },
};

let host: Host;
let bot: Bot;
beforeAll(async () => {
  host = await openHost({
    commands: [PORT_COMMAND, BROKEN, UNTRUE, UNMET, SLOW],
    settings: { deferAfter: 200 },
  });
  bot = await host.start();
});
afterAll(() => host.close());
afterEach(() => host.loopback.faults.clear());

const reader = () => host.loopback.users[0];
const other = () => host.loopback.users[1];

describe('a slash command', () => {
  test('is answered with a message of components that pings nobody', async () => {
    const { message, kind } = await host.loopback.slash('port', { rows: '1' });
    expect(kind).toBe('message');
    expect(message).toMatchObject({ ephemeral: false, content: '', embeds: [], pings: [] });
    expect(textsOf(message)).toEqual([
      '## الميناء\nالأقوال: 1',
      '### وزير النقل',
      '**يقول**\n> «قال مدير الميناء إن الرصيف رقم 1 مفتوح.»\n-# صحيفة الميناء، 5 مارس 2024، الفقرة 2',
      '-# فُحص من المقالات 3 ومن الناشرين 2',
    ]);
    const sent = host.loopback.requests.at(-1)?.body as { data: { allowed_mentions: object } };
    expect(sent.data.allowed_mentions).toEqual({ parse: [] });
  });

  test('is answered in direct messages too', async () => {
    const { message } = await host.loopback.slash('port', { rows: '1' }, { guild: null });
    expect(textsOf(message)[0]).toContain('الميناء');
  });

  test('is answered in English where the reader’s Discord is English, the excerpt in Arabic', async () => {
    for (const locale of ['en-US', 'en-GB']) {
      const { message } = await host.loopback.slash('port', { rows: '1' }, { locale });
      expect(textsOf(message)[0]).toContain('The port');
      expect(textsOf(message)[2]).toContain('> «قال مدير الميناء إن الرصيف رقم 1 مفتوح.»');
      expect(textsOf(message)[2]).toContain('5 March 2024');
    }
  });

  test('is answered for the asker alone with the private option', async () => {
    const { message } = await host.loopback.slash('port', { rows: '12', private: true });
    expect(message).toMatchObject({ ephemeral: true, visibleTo: reader().id });
    const turned = await host.loopback.press(message, buttonOf(message, 'التالي'));
    expect(turned).toMatchObject({ kind: 'update', message: { ephemeral: true } });
    const asked = await host.loopback.press(message, buttonOf(turned.message, 'صف واحد'));
    expect(asked).toMatchObject({ kind: 'message', message: { ephemeral: true } });
  });

  test('that can be mended is answered with a private line in the reader’s language', async () => {
    const { message } = await host.loopback.slash('unmet');
    expect(message?.ephemeral).toBe(true);
    expect(textsOf(message)).toEqual(['لا يوم بهذا التاريخ']);
    const english = await host.loopback.slash('unmet', {}, { locale: 'en-US' });
    expect(textsOf(english.message)).toEqual(['There is no such day']);
  });

  test('that fails is answered with a private line whose id is in the log with the error', async () => {
    const { message } = await host.loopback.slash('broken');
    expect(message?.ephemeral).toBe(true);
    const id = /بالرقم (\w{8})\./.exec(textsOf(message)[0] ?? '')?.[1];
    const line = host.logged.find((one) => one.includes(`id=${id}`));
    expect(line).toContain('error failed to answer');
    expect(line).toContain('the library is on fire');
  });

  test('whose answer is not its article’s words is never shown', async () => {
    const { message } = await host.loopback.slash('untrue');
    expect(textsOf(message)[0]).toMatch(/تعذّر الجواب/);
    expect(host.logged.join('')).toContain('VerbatimError');
  });

  test('with 6,000 characters of anything is answered, and its pages turn', async () => {
    const topic = '\u202e<@1>**`@everyone ميناء '.repeat(300).slice(0, 6000);
    const { message } = await host.loopback.slash('port', { rows: '12', topic });
    const { message: second } = await host.loopback.press(message, buttonOf(message, 'التالي'));
    expect(textsOf(second).at(-1)).toContain('الصفحة 2 من');
    expect(second?.pings).toEqual([]);
  });

  test('that takes long is acknowledged first, and its buttons too', async () => {
    const { message } = await host.loopback.slash('slow', { rows: '12' });
    expect(message).toMatchObject({ ephemeral: false, loading: false });
    expect(textsOf(message)[0]).toContain('الميناء');
    const next = await host.loopback.press(message, buttonOf(message, 'التالي'));
    expect(next.kind).toBe('update');
    expect(textsOf(next.message).at(-1)).toContain('الصفحة 2 من 3');
    const own = await host.loopback.slash('slow', { rows: '1', private: true });
    expect(own.message?.ephemeral).toBe(true);
    const acknowledged = host.loopback.requests.flatMap(({ path, body }) =>
      path.endsWith('/callback') ? [(body as { type: number }).type] : [],
    );
    expect(acknowledged.slice(-3)).toEqual([5, 6, 5]);
  });

  test('that takes long and cannot be answered leaves only a private line', async () => {
    const before = host.loopback.messages.length;
    await host.loopback.slash('slow', { topic: 'ميناء' });
    const line = await host.loopback.waitForMessage((one) => textsOf(one)[0] === 'لا جواب بعد طول');
    expect(line.ephemeral).toBe(true);
    expect(host.loopback.messages).toHaveLength(before + 1);
  });

  test('never has the token in the log', () => {
    expect(host.logged.join('')).not.toContain(host.loopback.token);
  });
});

describe('a page button', () => {
  test('turns the page of the message it stands on', async () => {
    const { message } = await host.loopback.slash('port', { rows: '12' });
    expect(textsOf(message).at(-1)).toBe('-# فُحص من المقالات 3 ومن الناشرين 2 · الصفحة 1 من 3');
    const next = await host.loopback.press(message, buttonOf(message, 'التالي'));
    expect(next).toMatchObject({ kind: 'update', message: { id: message?.id } });
    expect(textsOf(next.message).join('\n')).toContain('الرصيف رقم 6 مفتوح');
    const back = await host.loopback.press(next.message, buttonOf(next.message, 'السابق'));
    expect(textsOf(back.message)).toEqual(textsOf(message));
  });

  test('gives whoever else presses it a copy of their own and leaves the message', async () => {
    const { message } = await host.loopback.slash('port', { rows: '12' });
    const copy = await host.loopback.press(message, buttonOf(message, 'التالي'), {
      user: other(),
      locale: 'en-US',
    });
    expect(copy).toMatchObject({
      kind: 'message',
      message: { ephemeral: true, visibleTo: other().id },
    });
    expect(textsOf(copy.message)[0]).toContain('The port');
    expect(textsOf(copy.message).at(-1)).toContain('page 2 of 3');
    expect(host.loopback.messages.find(({ id }) => id === message?.id)?.editedAt).toBeNull();
    const turned = await host.loopback.press(copy.message, buttonOf(copy.message, 'Next'), {
      user: other(),
      locale: 'en-US',
    });
    expect(turned.kind).toBe('update');
    expect(textsOf(turned.message).at(-1)).toContain('page 3 of 3');
  });

  test('works after a restart, also where its question was too long for it', async () => {
    const asked = await Promise.all(
      ['ميناء', 'كلمة '.repeat(100).trim(), 'ميناء;#= '].map((topic) =>
        host.loopback.slash('port', { rows: '40', topic }),
      ),
    );
    await bot.stop();
    bot = await host.start();
    for (const { message } of asked) {
      const { message: next } = await host.loopback.press(message, buttonOf(message, 'التالي'));
      expect(textsOf(next).at(-1)).toContain('الصفحة 2 من 8');
    }
  });

  test('whose question is lost says privately to ask again', async () => {
    const { message } = await host.loopback.slash('port', { topic: 'كلمة '.repeat(100) });
    await bot.stop();
    bot = await host.start({ settings: { stateFolder: `${host.stateFolder}/another` } });
    const lost = await host.loopback.press(message, buttonOf(message, 'التالي'));
    expect(lost).toMatchObject({ kind: 'message', message: { ephemeral: true } });
    expect(textsOf(lost.message)[0]).toContain('أعد السؤال');
    await bot.stop();
    bot = await host.start();
  });

  test('of a command that is no more says so privately', async () => {
    const { message } = await host.loopback.slash('port', { rows: '12' });
    await bot.stop();
    bot = await host.start({ commands: [{ ...PORT_COMMAND, name: 'harbour' }] });
    const gone = await host.loopback.press(message, buttonOf(message, 'التالي'));
    expect(textsOf(gone.message)[0]).toContain('/port لم يعد موجوداً');
    await bot.stop();
    bot = await host.start();
  });
});

describe('a follow-up button', () => {
  test('answers its question in a message of its own, for others privately', async () => {
    const { message } = await host.loopback.slash('port', { rows: '12' });
    const mine = await host.loopback.press(message, buttonOf(message, 'صف واحد'));
    expect(mine).toMatchObject({ kind: 'message', message: { ephemeral: false } });
    expect(textsOf(mine.message)[0]).toContain('الأقوال: 1');
    const theirs = await host.loopback.press(message, buttonOf(message, 'صف واحد'), {
      user: other(),
    });
    expect(theirs).toMatchObject({ kind: 'message', message: { visibleTo: other().id } });
  });
});

describe('autocomplete', () => {
  test('proposes 25 values at most, names cut to 100 characters, long values left out', async () => {
    const choices = await host.loopback.autocomplete('port', 'topic', { topic: 'رصيف' });
    expect(choices).toHaveLength(25);
    expect(choices[0]).toMatchObject({ name: 'رصيف ميناء', value: 'ميناء' });
    expect(choices[1]?.name).toHaveLength(100);
    expect(choices.map(({ value }) => value)).not.toContain('x'.repeat(101));
  });

  test('proposes nothing where it fails, and the failure is in the log', async () => {
    expect(await host.loopback.autocomplete('port', 'topic', { topic: 'خطأ' })).toEqual([]);
    expect(host.logged.join('')).toContain('a broken suggestion');
  });
});
