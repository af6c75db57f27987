/** A bot on a loopback: the real client over real sockets, with a state folder of its own and a log that is kept. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../../commands/command.ts';
import { type Bot, type BotSettings, startBot } from '../../src/discord/bot.ts';
import type { ConnectionError } from '../../src/discord/connection-error.ts';
import { openLog } from '../../src/discord/log.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { type Loopback, type LoopbackOptions, startLoopback } from '../../src/loopback/loopback.ts';
import { walkComponents } from '../../src/loopback/wire/component.ts';
import type { ShownMessage } from '../../src/loopback/wire/message.ts';
import { answer, entry, takeSlice } from './answers.ts';
import { article } from './articles.ts';

/** An article of forty paragraphs, each a sentence of its own. */
const PORT = article(
  Array.from(
    { length: 40 },
    (_, index) => `قال مدير الميناء إن الرصيف رقم ${index + 1} مفتوح.`,
  ).join('\n'),
  {
    id: 'port',
    publisher: 'صحيفة الميناء',
    url: 'https://example.org/port',
    published: '2024-03-05',
  },
);

/** `/port topic: rows: private:` shows the first paragraphs of {@link PORT}. */
export const PORT_COMMAND: Command = {
  name: 'port',
  description: { ar: 'أقوال عن الميناء', en: 'Statements about the port' },
  options: [
    {
      name: 'rows',
      type: 'string',
      description: { ar: 'كم صفاً', en: 'How many rows' },
      choices: ['1', '12', '40'].map((value) => ({ value, name: { ar: value, en: value } })),
    },
    {
      name: 'topic',
      type: 'string',
      description: { ar: 'الموضوع', en: 'A topic' },
      suggest: (_, typed) => {
        if (typed === 'خطأ') throw new Error('a broken suggestion');
        return [
          { name: `${typed} ميناء`, value: 'ميناء' },
          { name: 'طويل '.repeat(40), value: 'قصير' },
          { name: 'قيمة أطول من مئة', value: 'x'.repeat(101) },
          ...Array.from({ length: 40 }, (_, index) => ({ name: `${index}`, value: `${index}` })),
        ];
      },
    },
    { name: 'private', type: 'boolean', description: { ar: 'لك وحدك', en: 'Only you' } },
  ],
  async answer(_, options, language) {
    const rows = Number(options.rows ?? 12);
    return answer(
      PORT.paragraphs.slice(0, rows).map(({ start, end }) => ({
        ...entry('', { excerpt: takeSlice(PORT, start, end) }),
        action: {
          label: language === 'ar' ? 'صف واحد' : 'One row',
          query: { command: 'port', options: { rows: '1' } },
        },
      })),
      {
        query: { command: 'port', options: { ...options, rows: String(rows) } },
        language,
        heading: language === 'ar' ? 'الميناء' : 'The port',
      },
    );
  },
};

/** What a host is made of, where a test wants another than usual. */
export interface HostOptions {
  readonly commands?: readonly Command[];
  readonly library?: Library;
  readonly settings?: Partial<BotSettings>;
  readonly loopback?: LoopbackOptions;
}

/** A loopback, and the bots that come and go on it. */
export interface Host {
  readonly loopback: Loopback;
  readonly stateFolder: string;
  /** Every line of the log so far, of all bots. */
  readonly logged: readonly string[];
  readonly lost: readonly ConnectionError[];
  /** Starts a bot; stopped with the host, if not before. */
  start(options?: HostOptions): Promise<Bot>;
  close(): Promise<void>;
}

/** Starts a loopback without a bot. */
export async function openHost(options: HostOptions = {}): Promise<Host> {
  const loopback = await startLoopback(options.loopback);
  const stateFolder = mkdtempSync(join(tmpdir(), 'isnad-state-'));
  const logged: string[] = [];
  const lost: ConnectionError[] = [];
  const bots: Bot[] = [];
  return {
    ...{ loopback, stateFolder, logged, lost },
    async start(own = {}) {
      const chosen = { ...options, ...own };
      const bot = await startBot({
        settings: {
          token: loopback.token,
          apiBase: loopback.api,
          bidiMode: 'off',
          arLocale: false,
          stateFolder,
          ...chosen.settings,
        },
        library: chosen.library ?? buildLibrary([{ article: PORT }]),
        commands: chosen.commands ?? [PORT_COMMAND],
        log: openLog({
          level: 'debug',
          secrets: [loopback.token],
          write: (line) => logged.push(line),
        }),
        onLost: (error) => lost.push(error),
      });
      bots.push(bot);
      return bot;
    },
    async close() {
      await Promise.all(bots.map((bot) => bot.stop()));
      await loopback.close();
      rmSync(stateFolder, { recursive: true, force: true });
    },
  };
}

/** All text of a message, a text display each. */
export const textsOf = (message: ShownMessage | null): string[] =>
  [...walkComponents(message?.components ?? [])].flatMap(({ component }) =>
    typeof component.content === 'string' ? [component.content] : [],
  );

/** The id of the first button with a label that can be pressed. */
export function buttonOf(message: ShownMessage | null, label: string): string {
  const found = [...walkComponents(message?.components ?? [])].find(
    ({ component }) => component.label === label && !component.disabled,
  );
  if (!found?.component.custom_id) throw new Error(`no button ${label}`);
  return found.component.custom_id;
}
