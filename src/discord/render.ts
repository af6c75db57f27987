/**
 * Rendering: one page of an answer as a Discord message of components (Components V2), which readers see
 * even with link previews off. Pages are filled in order as long as the next row fits, so that the same
 * answer has the same pages everywhere.
 *
 * @module
 */
import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Answer, Excerpt, Query } from '../answers/answer.ts';
import type { BidiMode } from '../arabic/bidi.ts';
import { fitWords } from './display.ts';
import { buttonLabel, type EntryBlock, setEntry } from './entry-block.ts';
import {
  MAX_BUTTONS,
  MAX_COMPONENTS,
  MAX_ENTRIES,
  MAX_PARAGRAPHS,
  MAX_TEXT,
  ROOM,
} from './limits.ts';
import { WORDING } from './wording.ts';

/** A message body for Discord's REST API. It pings nobody, whatever its text. */
export interface MessageBody {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
}

/** What a button asks for when pressed; `slot` tells buttons of one message apart that ask for the same. */
export interface Press {
  /** `turn` shows another page of the same answer, `ask` another answer. */
  readonly kind: 'turn' | 'ask';
  readonly slot: number;
  /** From 0. */
  readonly page: number;
  readonly query: Query;
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
}

const ACCENT = { answered: 0x1f6f5c, refused: 0x9a6b1f } as const;
/** Rows of follow-up buttons below a page. */
const ACTION_ROWS = 2;

type Placed = { readonly section: number; readonly block: EntryBlock };
type PageRange = {
  readonly first: boolean;
  readonly rows: readonly Placed[];
  readonly begins: boolean;
};

/** Renders a page of an answer; never throws for what an answer holds. */
export function renderAnswer(answer: Answer, setting: RenderSetting): RenderedPage {
  const pages = paginate(answer, setting);
  const page = Math.min(Math.max(0, Math.trunc(setting.page) || 0), pages.length - 1);
  const range = pages[page] as PageRange;
  return {
    body: messageBody(
      [
        {
          type: ComponentType.Container,
          accent_color: answer.refused ? ACCENT.refused : ACCENT.answered,
          components: layOut(answer, range, page, pages.length, setting),
        },
      ],
      setting.private,
    ),
    page,
    pages: pages.length,
    shown: range.rows.flatMap(({ block }) => block.shown),
  };
}

/** Renders one line of the reply's own words, for what went wrong. */
export const renderLine = (line: string, mode: BidiMode, isPrivate: boolean): MessageBody =>
  messageBody([textDisplay(fitWords(line, MAX_TEXT / 2, mode))], isPrivate);

const messageBody = (
  components: readonly APIMessageTopLevelComponent[],
  isPrivate: boolean,
): MessageBody => ({
  flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
  components,
  allowed_mentions: { parse: [] },
});

const textDisplay = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;

/** Cuts an answer's rows into pages. An answer without rows has one page. */
function paginate(answer: Answer, setting: RenderSetting): readonly PageRange[] {
  const rows = answer.sections.flatMap(({ entries }, section) =>
    entries.flatMap((entry) =>
      setEntry(entry, answer.language, setting.mode).map((block) => ({ section, block })),
    ),
  );
  const pages: PageRange[] = [];
  let open: PageRange = { first: true, rows: [], begins: true };
  for (const [index, row] of rows.entries()) {
    const wider = { ...open, rows: [...open.rows, row] };
    if (open.rows.length === 0 || fits(answer, wider, setting)) {
      open = wider;
    } else {
      pages.push(open);
      open = { first: false, rows: [row], begins: rows[index - 1]?.section !== row.section };
    }
  }
  return [...pages, open];
}

function fits(answer: Answer, range: PageRange, setting: RenderSetting): boolean {
  const most = range.rows.every(({ block }) => block.kind === 'paragraph')
    ? MAX_PARAGRAPHS
    : MAX_ENTRIES;
  if (range.rows.length > most) return false;
  // A page in the middle of 999 has the longest foot and every button; ids do not count.
  const laidOut = layOut(answer, range, 499, 999, { ...setting, customId: () => 'x' });
  return componentsIn(laidOut) + 1 <= MAX_COMPONENTS && textIn(laidOut) <= MAX_TEXT;
}

const componentsIn = (components: readonly APIComponentInContainer[]): number =>
  components.reduce(
    (count, component) => count + 1 + ('components' in component ? component.components.length : 0),
    0,
  );

const textIn = (components: readonly APIComponentInContainer[]): number =>
  components.reduce(
    (units, component) => units + ('content' in component ? component.content.length : 0),
    0,
  );

/** Lays one page out: heading, sections with their rows, foot, page buttons, follow-ups. */
function layOut(
  answer: Answer,
  range: PageRange,
  page: number,
  pages: number,
  setting: RenderSetting,
): APIComponentInContainer[] {
  const { language } = answer;
  const { mode, customId } = setting;
  const words = WORDING[language];
  let slot = 0;
  const ask = (label: string, query: Query): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: buttonLabel(label) || words.article,
    custom_id: customId({ kind: 'ask', slot: slot++, page: 0, query }),
  });
  const turn = (label: string, to: number, disabled: boolean): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Primary,
    label,
    disabled,
    custom_id: customId({ kind: 'turn', slot: slot++, page: Math.max(0, to), query: answer.query }),
  });
  const row = (components: APIButtonComponent[]) =>
    ({ type: ComponentType.ActionRow, components }) as const;
  const rule = { type: ComponentType.Separator } as const;

  const heading = `## ${fitWords(answer.heading, ROOM.heading, mode) || `/${answer.query.command}`}`;
  const summary = range.first ? fitLines(answer.summary, ROOM.summary, mode) : [];
  const laidOut: APIComponentInContainer[] = [textDisplay([heading, ...summary].join('\n'))];

  range.rows.forEach(({ section, block }, index) => {
    const before = range.rows[index - 1];
    if (before?.section !== section) {
      const head = sectionHead(answer, section, index > 0 || range.begins, mode);
      laidOut.push(rule);
      if (head !== '') laidOut.push(textDisplay(head));
    }
    const after = range.rows[index + 1];
    const within =
      block.kind === 'paragraph' &&
      after?.section === section &&
      after.block.kind === 'paragraph' &&
      after.block.article === block.article;
    const small = within ? block.smallWithin : block.small;
    laidOut.push(textDisplay(small === '' ? block.body : `${block.body}\n${small}`));
    if (within || block.buttons.length === 0) return;
    laidOut.push(
      row(
        block.buttons.map((button) =>
          'url' in button
            ? { type: ComponentType.Button, style: ButtonStyle.Link, ...button }
            : ask(button.label, button.action.query),
        ),
      ),
    );
  });

  const { articles, publishers } = answer.searched;
  const foot = [
    words.searched(articles, publishers),
    ...(pages > 1 ? [words.page(page + 1, pages)] : []),
  ];
  laidOut.push(rule, textDisplay(`-# ${fitWords(foot.join(' · '), ROOM.foot, mode)}`));
  if (pages > 1) {
    laidOut.push(
      row([
        turn(words.previous, page - 1, page === 0),
        {
          ...turn(`${page + 1}/${pages}`, page, true),
          style: ButtonStyle.Secondary,
        } as APIButtonComponent,
        turn(words.next, page + 1, page === pages - 1),
      ]),
    );
  }
  const actions = answer.actions.slice(0, ACTION_ROWS * MAX_BUTTONS);
  for (let from = 0; from < actions.length; from += MAX_BUTTONS) {
    laidOut.push(
      row(actions.slice(from, from + MAX_BUTTONS).map(({ label, query }) => ask(label, query))),
    );
  }
  return laidOut;
}

/** Sets a section's heading, with its notes where it begins. */
function sectionHead(answer: Answer, section: number, begins: boolean, mode: BidiMode): string {
  const { heading, notes } = answer.sections[section] ?? { heading: '', notes: [] };
  const words = WORDING[answer.language];
  const title = begins || heading === '' ? heading : `${heading} ${words.continued}`;
  const set = fitWords(title, ROOM.sectionHeading, mode);
  return [
    ...(set === '' ? [] : [`### ${set}`]),
    ...(begins ? fitLines(notes, ROOM.sectionNotes, mode).map((line) => `-# ${line}`) : []),
  ].join('\n');
}

/** Sets lines of the reply's own words until their room, counted together, is used up. */
function fitLines(lines: readonly string[], room: number, mode: BidiMode): string[] {
  let left = room;
  return lines.flatMap((line) => {
    if (left < 20) return [];
    const set = fitWords(line, left - 4, mode);
    left -= set.length + 4;
    return set === '' ? [] : [set];
  });
}
