/** What a person can do towards a bot, what Discord's client would not let them, and how a run begins and ends. */
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Loopback, startLoopback } from '../../../src/loopback/loopback.ts';
import {
  InvalidActionError,
  NoAnswerError,
  PortInUseError,
} from '../../../src/loopback/loopback-error.ts';
import { ASK, startTinyBot, type TinyBot } from '../tiny-bot.ts';

let loopback: Loopback;
let bot: TinyBot;
const question = { question: 'من زار تيرانا؟' };

beforeAll(async () => {
  loopback = await startLoopback({ acknowledgeWithin: 300, answerWithin: 300 });
  bot = await startTinyBot(loopback);
});
afterAll(async () => {
  await bot.close();
  await loopback.close();
});

const button = (id: string, disabled = false) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder()
      .setCustomId(id)
      .setLabel('زر')
      .setStyle(ButtonStyle.Secondary)
      .setDisabled(disabled),
  );

describe('slash', () => {
  test('the bot gets the options, the person, the place and the language', async () => {
    let seen: Interaction | undefined;
    bot.behave = async (interaction) => {
      seen = interaction;
      if (interaction.isChatInputCommand()) {
        const { options } = interaction;
        await interaction.reply(
          [
            options.getString('question'),
            options.getBoolean('private'),
            options.getInteger('count'),
          ].join(' '),
        );
      }
    };
    const { message } = await loopback.slash(
      'ask',
      { ...question, private: true, count: 3 },
      { user: loopback.users[1], locale: 'en-US' },
    );
    expect(message?.content).toBe('من زار تيرانا؟ true 3');
    expect(message?.usedBy).toEqual({ user: loopback.users[1], command: 'ask' });
    expect(seen).toMatchObject({
      locale: 'en-US',
      guildId: loopback.guildId,
      context: 0,
      user: { username: 'karim' },
      attachmentSizeLimit: 10485760,
    });
    expect(Date.now() - (seen?.createdTimestamp ?? 0)).toBeLessThan(5000);
    await loopback.slash('ask', question, { guild: null });
    expect(seen).toMatchObject({
      guildId: null,
      context: 1,
      locale: 'ar',
      user: { username: 'salma' },
    });
  });

  test.each([
    ['an unknown command', 'nothing', {}, /No command \/nothing/],
    ['a missing option', 'ask', {}, /question is required/],
    ['an option that is not there', 'ask', { ...question, speaker: 'x' }, /no option speaker/],
    ['a value that is no choice', 'ask', { ...question, stance: 'hates' }, /takes only supports/],
    ['a text over the bound', 'ask', { question: 'م'.repeat(201) }, /200 characters at most/],
    ['a number out of range', 'ask', { ...question, count: 10 }, /takes 1 to 9/],
    ['a number with a fraction', 'ask', { ...question, count: 1.5 }, /whole number/],
    ['a boolean that is none', 'ask', { ...question, private: 'yes' }, /true or false/],
    ['a sub-command that is not there', 'ask now', question, /no sub-command now/],
  ])('Discord’s client does not send %s', async (_what, name, options, words) => {
    const sent = loopback.slash(name, options);
    await expect(sent).rejects.toThrow(InvalidActionError);
    await expect(loopback.slash(name, options)).rejects.toThrow(words);
  });

  test('silence is told after the window', async () => {
    bot.behave = () => {};
    await expect(loopback.slash('ask', question)).rejects.toThrow(
      'The bot did not answer within 0.3 s.',
    );
  });

  test('a deferral without an answer is told too', async () => {
    bot.behave = (interaction) => interaction.isRepliable() && interaction.deferReply();
    await expect(loopback.slash('ask', question)).rejects.toThrow(/deferred its answer/);
    expect(loopback.messages.at(-1)).toMatchObject({ loading: true });
  });

  test('the first follow-up takes the place of a deferral, and its privacy', async () => {
    bot.behave = async (interaction) => {
      if (!interaction.isRepliable()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('جواب');
    };
    const { message } = await loopback.slash('ask', question);
    expect(message).toMatchObject({ content: 'جواب', ephemeral: true, loading: false });
  });
});

describe('press', () => {
  test('a person presses only what they see and what is enabled', async () => {
    bot.behave = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({
          flags: MessageFlags.Ephemeral,
          components: [button('go'), button('off', true)],
        });
      if (interaction.isButton()) await interaction.deferUpdate();
    };
    const { message } = await loopback.slash('ask', question);
    const { users } = loopback;
    await expect(loopback.press(message, 'go', { user: users[1] })).rejects.toThrow(
      /karim sees no message/,
    );
    await expect(loopback.press(message, 'none')).rejects.toThrow(InvalidActionError);
    await expect(loopback.press(message, 'off')).rejects.toThrow(/disabled/);
    await expect(loopback.press(null, 'go')).rejects.toThrow(InvalidActionError);
    expect(await loopback.press(message, 'go')).toMatchObject({
      kind: 'acknowledged',
      message: null,
    });
  });
});

describe('submit', () => {
  test('a form that a button opened is filled and sent', async () => {
    bot.behave = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'نص', components: [button('report')] });
      if (interaction.isButton()) {
        const input = new TextInputBuilder()
          .setCustomId('why')
          .setStyle(TextInputStyle.Paragraph)
          .setMaxLength(20);
        await interaction.showModal(
          new ModalBuilder()
            .setCustomId('report')
            .setTitle('تصحيح')
            .addTextDisplayComponents(new TextDisplayBuilder().setContent('ما الخطأ؟'))
            .addLabelComponents(new LabelBuilder().setLabel('السبب').setTextInputComponent(input)),
        );
      }
      if (interaction.isModalSubmit() && interaction.isFromMessage())
        await interaction.update({
          content: interaction.fields.getTextInputValue('why'),
          components: [],
        });
    };
    const { message } = await loopback.slash('ask', question);
    const { kind, modal } = await loopback.press(message, 'report');
    expect([kind, modal?.title]).toEqual(['modal', 'تصحيح']);
    await expect(loopback.submit(modal, {})).rejects.toThrow(/why is required/);
    await expect(loopback.submit(modal, { why: 'م'.repeat(21) })).rejects.toThrow(/20 characters/);
    await expect(loopback.submit(modal, { other: 'x' })).rejects.toThrow(/no field other/);
    const sent = await loopback.submit(modal, { why: 'التاريخ' });
    expect(sent).toMatchObject({
      kind: 'update',
      message: { content: 'التاريخ', id: message?.id },
    });
  });
});

describe('autocomplete', () => {
  test('only options that have it complete', async () => {
    bot.behave = (interaction) => interaction.isAutocomplete() && interaction.respond([]);
    expect(await loopback.autocomplete('ask', 'question', {})).toEqual([]);
    await expect(loopback.autocomplete('ask', 'stance', {})).rejects.toThrow(/no autocomplete/);
  });
});

describe('pings', () => {
  test('a mention pings unless mentions are off or escaped', async () => {
    const texts: string[][] = [];
    for (const allowedMentions of [{ parse: [] }, { parse: ['everyone' as const] }]) {
      bot.behave = (interaction) =>
        interaction.isRepliable() &&
        interaction.reply({ content: '@everyone <@1> \\@here', allowedMentions });
      texts.push([...((await loopback.slash('ask', question)).message?.pings ?? [])]);
    }
    expect(texts).toEqual([[], ['everyone']]);
  });
});

describe('registered commands', () => {
  test('come back whole, with localisations only when asked for', async () => {
    const path = `/applications/${loopback.applicationId}/commands` as const;
    const declared = { ...ASK, description_localizations: { 'en-US': 'Ask the library' } };
    await bot.client.rest.put(path, { body: [declared] });
    const [first] = loopback.commands;
    expect(first).toMatchObject({ type: 1, name_localizations: null, nsfw: false, contexts: null });
    expect(first?.options?.[1]).not.toHaveProperty('required');
    const bare = await bot.client.application?.commands.fetch();
    expect(bare?.first()?.descriptionLocalizations).toBeNull();
    const whole = await bot.client.application?.commands.fetch({ withLocalizations: true });
    expect(whole?.first()?.descriptionLocalizations).toEqual({ 'en-US': 'Ask the library' });
    await bot.client.rest.put(path, { body: [declared] });
    expect(loopback.commands[0]).toEqual(first);
    await bot.client.rest.put(path, { body: [{ ...declared, description: 'اسأل' }] });
    expect(loopback.commands[0]).toMatchObject({ id: first?.id, description: 'اسأل' });
    expect(loopback.commands[0]?.version).not.toBe(first?.version);
  });

  test('one at a time: created, changed, deleted', async () => {
    const commands = bot.client.application?.commands;
    const made = await commands?.create({ name: 'sources', description: 'المصادر' });
    expect(loopback.commands.map(({ name }) => name)).toEqual(['ask', 'sources']);
    await made?.edit({ description: 'مقالات المكتبة' });
    expect(loopback.commands[1]).toMatchObject({ id: made?.id, description: 'مقالات المكتبة' });
    await made?.delete();
    expect(loopback.commands.map(({ name }) => name)).toEqual(['ask']);
  });
});

describe('startLoopback', () => {
  test('a port in use is told', async () => {
    const port = Number(new URL(loopback.url).port);
    await expect(startLoopback({ port })).rejects.toThrow(PortInUseError);
  });

  test('nobody answers where no bot is connected', async () => {
    const lonely = await startLoopback();
    await expect(lonely.slash('ask')).rejects.toThrow(InvalidActionError);
    await lonely.close();
  });

  test('closing ends the waits and leaves nothing open', async () => {
    const short = await startLoopback();
    const other = await startTinyBot(short);
    const waiting = [short.slash('ask', question), short.waitForMessage(() => false, 60_000)];
    const settled = Promise.allSettled(waiting);
    await short.close();
    for (const result of await settled)
      expect(result).toMatchObject({ status: 'rejected', reason: { name: NoAnswerError.name } });
    await expect(fetch(short.url)).rejects.toThrow();
    await other.close();
  });

  test('ids and times follow the given clock', async () => {
    const now = () => new Date('2022-09-08T09:00:00Z');
    const run = async () => {
      const fixed = await startLoopback({ now });
      const other = await startTinyBot(fixed);
      other.behave = (interaction) => interaction.isRepliable() && interaction.reply('جواب');
      const { message } = await fixed.slash('ask', question);
      await other.close();
      await fixed.close();
      return message;
    };
    const [first, second] = [await run(), await run()];
    expect(first).toEqual(second);
    expect(first?.postedAt).toEqual(now());
  });

  test('a web page cannot come in as a bot', async () => {
    const answer = await fetch(`${loopback.url}gateway`, {
      headers: { origin: 'https://example.org' },
    });
    expect(answer.status).toBe(404);
  });
});
