/** The bot of the desk's tests: a real discord.js client whose answers hold everything that the desk draws. */
import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  Events,
  FileBuilder,
  type Interaction,
  LabelBuilder,
  MediaGalleryBuilder,
  MessageFlags,
  ModalBuilder,
  SectionBuilder,
  SeparatorBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  ThumbnailBuilder,
} from 'discord.js';
import type { Loopback } from '../../src/loopback/loopback.ts';

const PAGES = 3;
const V2 = MessageFlags.IsComponentsV2 as const;
const SPEAKERS = ['ليلى حدّاد', 'ليث المصري', 'وزارة الزراعة'];
/** One red pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

/** Text as an article may hold it: markup of every kind, and none of it may run. */
export const HOSTILE =
  '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> [اضغط](javascript:alert(1))';

const COMMANDS = [
  {
    name: 'who-said',
    description: 'من قال ماذا في مقالات المكتبة',
    description_localizations: { 'en-US': 'Who said what in the library’s articles' },
    options: [
      {
        type: 3,
        name: 'topic',
        description: 'الموضوع',
        required: true,
        max_length: 100,
        description_localizations: { 'en-US': 'The topic' },
      },
      { type: 3, name: 'speaker', description: 'المتحدث', autocomplete: true },
      {
        type: 3,
        name: 'stance',
        description: 'الموقف',
        choices: [
          { name: 'يؤيد', value: 'supports', name_localizations: { 'en-US': 'supports' } },
          { name: 'ينفي', value: 'denies' },
        ],
      },
      { type: 5, name: 'private', description: 'لك وحدك' },
    ],
  },
  { name: 'gallery', description: 'كل ما يرسمه المكتب' },
  { name: 'broken', description: 'جواب يرفضه ديسكورد' },
  { name: 'silent', description: 'لا جواب' },
  { name: 'slow', description: 'جواب مؤجل' },
  { name: 'hostile', description: 'نص فيه وسوم' },
];

/** Logs the bot in and registers its commands. */
export async function startDeskBot(loopback: Loopback): Promise<Client> {
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    rest: { api: loopback.api, retries: 0 },
  });
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction).catch(() => {}));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login('any');
  await ready;
  await client.rest.put(`/applications/${loopback.applicationId}/commands`, { body: COMMANDS });
  return client;
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    const found = SPEAKERS.filter((name) => name.includes(typed));
    await interaction.respond(
      found.map((name) => ({ name, value: `id:${SPEAKERS.indexOf(name)}` })),
    );
  } else if (interaction.isChatInputCommand()) {
    const { options } = interaction;
    switch (interaction.commandName) {
      case 'who-said': {
        const heard = ['topic', 'speaker', 'stance']
          .map((name) => options.getString(name) ?? '—')
          .join(' | ');
        const flags = options.getBoolean('private') ? V2 | MessageFlags.Ephemeral : V2;
        await interaction.reply({ flags, components: [page(1, heard, interaction.user.id)] });
        return;
      }
      case 'gallery':
        await interaction.reply(gallery());
        return;
      case 'broken':
        await interaction.reply({
          flags: V2,
          components: [{ type: 10, content: 'م'.repeat(4001) }],
        });
        return;
      case 'slow':
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await new Promise((resolve) => setTimeout(resolve, 400));
        await interaction.editReply({ flags: V2, components: [text('وصل الجواب المؤجل')] });
        return;
      case 'hostile':
        await interaction.reply({ flags: V2, components: [text(HOSTILE)] });
    }
  } else if (interaction.isButton()) {
    const [kind, number, owner, heard] = interaction.customId.split(':');
    if (kind === 'report') return void (await interaction.showModal(form()));
    const components = [page(Number(number), heard ?? '', owner ?? '')];
    if (owner === interaction.user.id) await interaction.update({ components });
    else await interaction.reply({ flags: V2 | MessageFlags.Ephemeral, components });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({
      content: `اخترت ${interaction.values.join('، ')}`,
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply({
      content: `شكرًا: ${interaction.fields.getTextInputValue('why')}`,
      flags: MessageFlags.Ephemeral,
    });
  }
}

const text = (content: string) => new TextDisplayBuilder().setContent(content);
const button = (id: string, label: string, style = ButtonStyle.Secondary) =>
  new ButtonBuilder()
    .setCustomId(id)
    .setLabel(label)
    .setStyle(style as ButtonStyle.Secondary);

function page(number: number, heard: string, owner: string): ContainerBuilder {
  const id = (kind: string, to: number) => `${kind}:${to}:${owner}:${heard}`.slice(0, 100);
  return new ContainerBuilder()
    .setAccentColor(0x2b6cb0)
    .addTextDisplayComponents(
      text(`## \u200fمن قال: المياه\u200f\n-# \u200f${heard}\u200f`),
      text(
        `### \u200fليلى حدّاد، وزيرة الزراعة\u200f\n**\u200fتقول\u200f**\n> \u200f«وقّعنا مع \u2066World Bank\u2069 اتفاقًا بقيمة 12 مليونًا»، صفحة ${number}.\u200f\n-# \u200fالنهار · [الفقرة ٣](https://example.org/a?b=1) · 3 مايو 2023\u200f`,
      ),
    )
    .addSeparatorComponents(new SeparatorBuilder())
    .addActionRowComponents(
      new ActionRowBuilder<ButtonBuilder>().addComponents(
        button(id('page', number - 1), 'السابق').setDisabled(number === 1),
        button(id('page', number + 1), 'التالي', ButtonStyle.Primary).setDisabled(number === PAGES),
        new ButtonBuilder()
          .setStyle(ButtonStyle.Link)
          .setLabel('المقال')
          .setURL('https://example.org/'),
        button('report', 'بلاغ', ButtonStyle.Danger),
      ),
    );
}

function gallery() {
  return {
    flags: V2,
    files: [
      new AttachmentBuilder(PICTURE, { name: 'pixel.png', description: 'نقطة حمراء' }),
      new AttachmentBuilder(Buffer.from('# موجز'), { name: 'موجز.md' }),
    ],
    components: [
      text(
        [
          '# عنوان أول',
          '## عنوان ثان',
          '### عنوان ثالث',
          'نص **غليظ** و*مائل* و__مسطّر__ و~~محذوف~~ و||مخفي|| و`شفرة` و\\*كما هو\\*',
          '- بند أول',
          '  - بند أعمق',
          '- بند ثان مع Google وOPEC+',
          '1. الأول',
          '2. الثاني',
          '> اقتباس في سطر',
          '> وسطر بعده',
          '-# سطر صغير و<t:1683115200:D>',
          '```js\nconst x = "<b>";\n```',
        ].join('\n'),
      ),
      new SectionBuilder()
        .addTextDisplayComponents(
          text('قسم بجانبه صورة'),
          text('[رابط مقنّع](https://example.org/)'),
        )
        .setThumbnailAccessory(
          new ThumbnailBuilder().setURL('attachment://pixel.png').setDescription('صورة'),
        ),
      new SectionBuilder()
        .addTextDisplayComponents(text('قسم بجانبه زر'))
        .setButtonAccessory(button('report', 'اقرأ')),
      new SeparatorBuilder().setDivider(false),
      new MediaGalleryBuilder().addItems(
        { media: { url: 'attachment://pixel.png' } },
        { media: { url: 'https://example.org/far.png' }, description: 'بعيدة' },
      ),
      new FileBuilder().setURL('attachment://موجز.md'),
      new ContainerBuilder().setSpoiler(true).addTextDisplayComponents(text('محتوى مستور')),
      new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
        new StringSelectMenuBuilder()
          .setCustomId('publisher')
          .setPlaceholder('اختر ناشرًا')
          .addOptions(
            { label: 'النهار', value: 'nahar' },
            { label: 'الوطن', value: 'watan', description: 'البحرين' },
          ),
      ),
    ],
  };
}

const form = () =>
  new ModalBuilder()
    .setCustomId('report')
    .setTitle('بلاغ عن خطأ')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('ما الخطأ؟')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Paragraph),
        ),
    );
