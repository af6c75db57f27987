/**
 * Rendering: one page of an answer as a Discord message of components (Components V2), which readers see
 * even with link previews off. Pages are filled in order as long as the next row fits, so that the same
 * answer has the same pages everywhere.
 *
 * @module
 */
import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js';
import type { Answer, Excerpt } from '../answers/reply/answer.ts';
import type { BidiMode } from '../arabic/bidi.ts';
import type { ExportedFile } from '../documents/export.ts';
import { fitWords, type Voice } from './display.ts';
import { setEntry, setNotes } from './entry-block.ts';
import { MAX_TEXT } from './limits.ts';
import { fitsPage, layOutPage, type PageRows, type Press } from './page-layout.ts';

/** A message body for Discord's REST API. It pings nobody, whatever its text. */
export interface MessageBody {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
}

/** How to render: the page from 0, clamped to those there are, and what to write into a button. */
export interface RenderSetting {
  readonly page: number;
  readonly mode: BidiMode;
  readonly private: boolean;
  readonly customId: (press: Press) => string;
}

/** A rendered page. */
export interface RenderedPage {
  readonly body: MessageBody;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** The excerpts on the page, as far as they are shown, in order. */
  readonly shown: readonly Excerpt[];
  /** What is attached. */
  readonly files?: readonly ExportedFile[];
}

const ACCENT = { answered: 0x1f6f5c, refused: 0x9a6b1f } as const;

/** Renders a page of an answer; never throws for what an answer holds. */
export function renderAnswer(answer: Answer, setting: RenderSetting): RenderedPage {
  const { mode, customId } = setting;
  const paged = paginate(answer, mode);
  const pages = paged.length;
  const page = Math.min(Math.max(0, Math.trunc(setting.page) || 0), pages - 1);
  const rows = paged[page] as PageRows;
  const container = {
    type: ComponentType.Container as const,
    accent_color: answer.refused ? ACCENT.refused : ACCENT.answered,
    components: layOutPage(answer, rows, { page, pages, mode, customId }),
  };
  return {
    body: messageBody([container], setting.private),
    page,
    pages,
    shown: rows.rows.flatMap(({ block }) => block.shown),
  };
}

/** Renders an answer's file: its heading, and a picture as a picture. */
export function renderFile(
  answer: Answer,
  file: ExportedFile,
  { mode, private: isPrivate }: Pick<RenderSetting, 'mode' | 'private'>,
): RenderedPage {
  const heading = fitWords(answer.heading, MAX_TEXT / 2, { language: answer.language, mode });
  const url = `attachment://${file.name}`;
  return {
    body: messageBody(
      [
        { type: ComponentType.TextDisplay, content: `**${heading || file.name}**` },
        file.name.endsWith('.png')
          ? { type: ComponentType.MediaGallery, items: [{ media: { url } }] }
          : { type: ComponentType.File, file: { url } },
      ],
      isPrivate,
    ),
    page: 0,
    pages: 1,
    shown: [],
    files: [file],
  };
}

/** Renders one line of the reply's own words, for what went wrong. */
export function renderLine(line: string, voice: Voice, isPrivate: boolean): MessageBody {
  const content = fitWords(line, MAX_TEXT / 2, voice);
  return messageBody([{ type: ComponentType.TextDisplay, content }], isPrivate);
}

const messageBody = (
  components: readonly APIMessageTopLevelComponent[],
  isPrivate: boolean,
): MessageBody => ({
  flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
  components,
  allowed_mentions: { parse: [] },
});

/** Cuts an answer's rows into pages. An answer without rows has one page. */
function paginate(answer: Answer, mode: BidiMode): readonly PageRows[] {
  const { language } = answer;
  const rows = answer.sections.flatMap(({ entries, notes }, section) => {
    const blocks = entries.flatMap((entry) => setEntry(entry, language, mode));
    const alone = entries.length === 0 ? setNotes(notes, { language, mode }) : undefined;
    if (alone && alone.body !== '') blocks.push(alone);
    return blocks.map((block) => ({ section, block }));
  });
  const pages: PageRows[] = [];
  let open: PageRows = { isFirst: true, begins: true, rows: [] };
  for (const [index, row] of rows.entries()) {
    const wider = { ...open, rows: [...open.rows, row] };
    if (open.rows.length === 0 || fitsPage(answer, wider, mode)) {
      open = wider;
    } else {
      pages.push(open);
      open = { isFirst: false, begins: rows[index - 1]?.section !== row.section, rows: [row] };
    }
  }
  return [...pages, open];
}
