/** A session of a real discord.js client with the loopback: registration, replies, components, forms, files. */
import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  Events,
  type Interaction,
  MessageFlags,
  SeparatorBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Loopback, startLoopback } from '../../src/loopback/loopback.ts';

let loopback: Loopback;
let client: Client;
let behave: (interaction: Interaction) => Promise<unknown>;
const unhandled: unknown[] = [];
const collect = (error: unknown) => unhandled.push(error);

beforeAll(async () => {
  process.on('unhandledRejection', collect);
  loopback = await startLoopback();
  client = new Client({ intents: [], rest: { api: loopback.api }, allowedMentions: { parse: [] } });
  client.on(Events.InteractionCreate, (interaction) => behave(interaction));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login('any.non-empty.string');
  await ready;
  await client.application?.commands.set([
    {
      name: 'خبر',
      description: 'ابحث في الأخبار',
      contexts: [0, 1, 2],
      integrationTypes: [0, 1],
      options: [
        { type: 3, name: 'سؤال', description: 'ما تسأل عنه', autocomplete: true },
        { type: 5, name: 'خاص', description: 'لك وحدك' },
      ],
    },
  ]);
});

afterAll(async () => {
  await client.destroy();
  await loopback.close();
  process.off('unhandledRejection', collect);
  expect(unhandled).toEqual([]);
});

const card = (text: string) =>
  new ContainerBuilder()
    .setAccentColor(0x2b6cb0)
    .addTextDisplayComponents(new TextDisplayBuilder().setContent(text))
    .addSeparatorComponents(new SeparatorBuilder())
    .addActionRowComponents(
      new ActionRowBuilder<ButtonBuilder>().addComponents(
        new ButtonBuilder().setStyle(ButtonStyle.Primary).setLabel('التالي').setCustomId('page:2'),
        new ButtonBuilder()
          .setStyle(ButtonStyle.Link)
          .setLabel('المصدر')
          .setURL('https://example.org/'),
      ),
    );

describe('slash', () => {
  test('a Components V2 reply reaches the person who asked, and only that person when ephemeral', async () => {
    behave = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const response = await interaction.reply({
        flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
        components: [card(`## خبر\n${interaction.options.getString('سؤال')}`)],
        withResponse: true,
      });
      expect(response.resource?.message?.id).toMatch(/^\d+$/);
    };
    const { kind, message } = await loopback.slash('خبر', { سؤال: 'القدس' });
    expect(kind).toBe('message');
    expect(message).toMatchObject({ ephemeral: true, visibleTo: loopback.users[0].id });
    expect(message?.components[0]?.components?.[0]?.content).toBe('## خبر\nالقدس');
  });

  test('a deferred answer is seen once it is filled, and a follow-up comes after it', async () => {
    behave = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('تم');
      await interaction.followUp('تابع');
    };
    const { message, interaction } = await loopback.slash('خبر');
    expect(message).toMatchObject({ content: 'تم', ephemeral: true, loading: false });
    const after = await loopback.waitForMessage((one) => one.content === 'تابع');
    expect(after).toMatchObject({ interaction, ephemeral: false });
  });

  test('files come with the message', async () => {
    behave = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({
        files: [
          new AttachmentBuilder(Buffer.from('نص'), { name: 'brief.md', description: 'موجز' }),
        ],
      });
    };
    const { message } = await loopback.slash('خبر');
    expect(message?.attachments).toMatchObject([
      { filename: 'brief.md', size: 4, description: 'موجز' },
    ]);
    const served = await fetch(message?.attachments[0]?.url ?? '');
    expect(await served.text()).toBe('نص');
  });
});

describe('autocomplete', () => {
  test('the choices are those that the bot gave', async () => {
    behave = async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      await interaction.respond([{ name: interaction.options.getFocused(), value: 'q' }]);
    };
    expect(await loopback.autocomplete('خبر', 'سؤال', { سؤال: 'الق' })).toEqual([
      { name: 'الق', value: 'q' },
    ]);
  });
});

describe('press', () => {
  test('the presser’s update changes the message; another gets a private copy', async () => {
    behave = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ flags: MessageFlags.IsComponentsV2, components: [card('١')] });
      if (!interaction.isButton()) return;
      if (interaction.user.id === interaction.message.interactionMetadata?.user.id)
        await interaction.update({ components: [card('٢')] });
      else
        await interaction.reply({
          flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
          components: [card('٢')],
        });
    };
    const first = await loopback.slash('خبر');
    const other = await loopback.press(first.message, 'page:2', { user: loopback.users[1] });
    expect(other).toMatchObject({ kind: 'message', message: { ephemeral: true } });
    const own = await loopback.press(first.message, 'page:2');
    expect(own).toMatchObject({ kind: 'update', message: { id: first.message?.id } });
    expect(own.message?.components[0]?.components?.[0]?.content).toBe('٢');
  });
});

describe('select', () => {
  test('the chosen values reach the bot', async () => {
    behave = async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({
          components: [
            new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
              new StringSelectMenuBuilder()
                .setCustomId('publisher')
                .addOptions({ label: 'الأولى', value: 'a' }, { label: 'الثانية', value: 'b' }),
            ),
          ],
        });
      if (interaction.isStringSelectMenu()) {
        await interaction.deferUpdate();
        await interaction.editReply({ content: interaction.values.join(), components: [] });
      }
    };
    const { message } = await loopback.slash('خبر');
    const chosen = await loopback.select(message, 'publisher', ['b']);
    expect(chosen).toMatchObject({ kind: 'update', message: { content: 'b', components: [] } });
  });
});
