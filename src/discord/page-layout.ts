/**
 * Page layout: one page of an answer as components, heading above, sections with their rows, foot, page buttons
 * and follow-ups below, and whether that is within Discord's limits.
 *
 * @module
 */
import {
  type APIButtonComponent,
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Answer, ExportFormat, Query } from '../answers/reply/answer.ts';
import type { BidiMode } from '../arabic/bidi.ts';
import { fitLines, fitWords } from './display.ts';
import { buttonLabel, type EntryBlock, type RowButton } from './entry-block.ts';
import {
  MAX_BUTTONS,
  MAX_COMPONENTS,
  MAX_ENTRIES,
  MAX_PARAGRAPHS,
  MAX_TEXT,
  ROOM,
} from './limits.ts';
import { WORDING } from './wording.ts';

/** What a button asks for when pressed; `slot` tells buttons of one message apart that ask for the same. */
export interface Press {
  /** `turn` shows another page of the same answer, `ask` another answer, a format the same answer as a file. */
  readonly kind: 'turn' | 'ask' | ExportFormat;
  readonly slot: number;
  /** From 0. */
  readonly page: number;
  readonly query: Query;
}

/** A row, and the section of the answer that it stands in. */
interface PlacedBlock {
  readonly section: number;
  readonly block: EntryBlock;
}

/** The rows of one page. */
export interface PageRows {
  /** Whether it is the answer's first page, which has the summary. */
  readonly isFirst: boolean;
  /** Whether its first row is the first of its section. */
  readonly begins: boolean;
  readonly rows: readonly PlacedBlock[];
}

/** How to lay out. `page` counts from 0. */
export interface LayoutSetting {
  readonly page: number;
  readonly pages: number;
  readonly mode: BidiMode;
  /** What to write into a button. */
  readonly customId: (press: Press) => string;
}

/** Rows of follow-up buttons below a page. */
const ACTION_ROWS = 2;

/** Tells whether rows are few and short enough for one page. */
export function fitsPage(answer: Answer, rows: PageRows, mode: BidiMode): boolean {
  const isReading = rows.rows.every(({ block }) => block.kind === 'paragraph');
  const most = isReading ? MAX_PARAGRAPHS : answer.whole ? MAX_TEXT : MAX_ENTRIES;
  if (rows.rows.length > most) return false;
  // A page in the middle of 999 has the longest foot and every button; their ids do not count.
  const laidOut = layOutPage(answer, rows, { page: 499, pages: 999, mode, customId: () => 'x' });
  const components = laidOut.reduce(
    (count, component) => count + 1 + ('components' in component ? component.components.length : 0),
    1,
  );
  const text = laidOut.reduce(
    (units, component) => units + ('content' in component ? component.content.length : 0),
    0,
  );
  return components <= MAX_COMPONENTS && text <= MAX_TEXT;
}

/** Lays one page out, as the components of a container. */
export function layOutPage(
  answer: Answer,
  rows: PageRows,
  { page, pages, mode, customId }: LayoutSetting,
): APIComponentInContainer[] {
  const words = WORDING[answer.language];
  const voice = { language: answer.language, mode };
  let slot = 0;
  const ask = (label: string, query: Query): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: buttonLabel(label) || words.article,
    custom_id: customId({ kind: 'ask', slot: slot++, page: 0, query }),
  });
  const turn = (label: string, to: number, style: ButtonStyle, disabled: boolean) =>
    ({
      type: ComponentType.Button,
      style,
      label,
      disabled,
      custom_id: customId({ kind: 'turn', slot: slot++, page: to, query: answer.query }),
    }) as APIButtonComponent;

  const heading = fitWords(answer.heading, ROOM.heading, voice) || `/${answer.query.command}`;
  const summary = rows.isFirst ? fitLines(answer.summary, ROOM.summary, voice) : [];
  const laidOut: APIComponentInContainer[] = [
    textDisplay([`## ${heading}`, ...summary].join('\n')),
  ];

  laidOut.push(
    ...(answer.whole
      ? layOutTogether(answer, rows, mode)
      : layOutApart(answer, rows, mode, (button) =>
          'url' in button ? linkButton(button) : ask(button.label, button.action.query),
        )),
  );

  const { articles, publishers } = answer.searched;
  const foot = [words.searched(articles, publishers)];
  if (pages > 1) foot.push(words.page(page + 1, pages));
  laidOut.push(RULE, textDisplay(`-# ${fitWords(foot.join(' · '), ROOM.foot, voice)}`));
  if (pages > 1) {
    const [back, on] = [page - 1, page + 1];
    laidOut.push(
      actionRow([
        turn(words.previous, Math.max(0, back), ButtonStyle.Primary, back < 0),
        turn(`${page + 1}/${pages}`, page, ButtonStyle.Secondary, true),
        turn(words.next, on, ButtonStyle.Primary, on >= pages),
      ]),
    );
  }
  const actions = answer.actions.slice(0, ACTION_ROWS * MAX_BUTTONS);
  for (let from = 0; from < actions.length; from += MAX_BUTTONS) {
    const some = actions.slice(from, from + MAX_BUTTONS);
    laidOut.push(actionRow(some.map(({ label, query }) => ask(label, query))));
  }
  const exports = (answer.exports ?? []).map(
    (format): APIButtonComponent => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: words.exports[format],
      custom_id: customId({ kind: format, slot: slot++, page: 0, query: answer.query }),
    }),
  );
  if (exports.length > 0) laidOut.push(actionRow(exports));
  return laidOut;
}

/** Lays rows out each by itself, with its own buttons below. */
function layOutApart(
  answer: Answer,
  { rows, begins }: PageRows,
  mode: BidiMode,
  buttonOf: (button: RowButton) => APIButtonComponent,
): APIComponentInContainer[] {
  return rows.flatMap(({ section, block }, index) => {
    const laidOut: APIComponentInContainer[] = [];
    if (rows[index - 1]?.section !== section) {
      const head = sectionHead(answer, section, index > 0 || begins, mode);
      laidOut.push(RULE, ...(head === '' ? [] : [textDisplay(head)]));
    }
    const isWithin = goesOn(rows, index);
    const small = isWithin ? block.smallWithin : block.small;
    laidOut.push(textDisplay(small === '' ? block.body : `${block.body}\n${small}`));
    if (!isWithin && block.buttons.length > 0) laidOut.push(actionRow(block.buttons.map(buttonOf)));
    return laidOut;
  });
}

/** Lays the rows of a section out together, and below them all a link to each article: a page to read at once. */
function layOutTogether(
  answer: Answer,
  { rows, begins }: PageRows,
  mode: BidiMode,
): APIComponentInContainer[] {
  const laidOut: APIComponentInContainer[] = [];
  for (const section of new Set(rows.map((row) => row.section))) {
    const own = rows.filter((row) => row.section === section).map(({ block }) => block);
    const isFirst = rows[0]?.section === section;
    const head = sectionHead(answer, section, !isFirst || begins, mode);
    const lines = own.flatMap(({ body, small }) => (small === '' ? [body] : [body, small]));
    laidOut.push(RULE, textDisplay([...(head === '' ? [] : [head]), ...lines].join('\n')));
  }
  const links = new Map<string, string>();
  for (const button of rows.flatMap(({ block }) => block.buttons)) {
    if ('url' in button && links.size < MAX_BUTTONS) links.set(button.url, button.label);
  }
  if (links.size === 0) return laidOut;
  return [...laidOut, actionRow([...links].map(([url, label]) => linkButton({ url, label })))];
}

const linkButton = ({ url, label }: { readonly url: string; readonly label: string }) =>
  ({ type: ComponentType.Button, style: ButtonStyle.Link, url, label }) as const;

const RULE = { type: ComponentType.Separator } as const;

const textDisplay = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;

const actionRow = (components: APIButtonComponent[]) =>
  ({ type: ComponentType.ActionRow, components }) as const;

/** Tells whether the next row is the next paragraph of the same article, which will cite it for both. */
function goesOn(rows: readonly PlacedBlock[], index: number): boolean {
  const [one, next] = [rows[index], rows[index + 1]];
  return (
    one?.block.kind === 'paragraph' &&
    next?.block.kind === 'paragraph' &&
    next.section === one.section &&
    next.block.article === one.block.article
  );
}

const NO_SECTION = { heading: '', notes: [], entries: [] } as const;

/** Sets a section's heading, with its notes where it begins. */
function sectionHead(answer: Answer, section: number, begins: boolean, mode: BidiMode): string {
  const { heading, notes, entries } = answer.sections[section] ?? NO_SECTION;
  const words = WORDING[answer.language];
  const voice = { language: answer.language, mode };
  const title = begins || heading === '' ? heading : `${heading} ${words.continued}`;
  const set = fitWords(title, ROOM.sectionHeading, voice);
  return [
    ...(set === '' ? [] : [`### ${set}`]),
    // A section of notes alone has them as its row.
    ...(begins && entries.length > 0
      ? fitLines(notes, ROOM.sectionNotes, voice).map((line) => `-# ${line}`)
      : []),
  ].join('\n');
}
