/**
 * Button ids: what a button asks for, written into its `custom_id`, so that it works after a restart and
 * for as long as the message stands. Fields by `;`: version, kind, slot, page, owner, then the command and its
 * options, or `#` and the key of a kept query where they are too long or hold characters of their own.
 *
 * @module
 */
import type { Query } from '../answers/reply/answer.ts';
import type { KeptQueries } from './kept-queries.ts';
import { MAX_CUSTOM_ID } from './limits.ts';
import type { Press } from './page-layout.ts';

/** A button of ours as it was pressed. */
export interface ButtonPress {
  readonly kind: Press['kind'];
  /** From 0. */
  readonly page: number;
  /** The Discord id of whom the message answers. */
  readonly owner: string;
  /** Undefined where the query was kept and is lost. */
  readonly query: Query | undefined;
}

/** Changes whenever the fields do; older buttons are then told apart and answered with a line. */
const VERSION = 'i1';
const KINDS = { turn: 't', ask: 'a', pdf: 'p', docx: 'd', md: 'm', png: 'g' } as const;
const KIND_NAMES = Object.keys(KINDS) as Press['kind'][];
/** Values that stand in an id as they are: Discord trims spaces at the ends, and `;`, `=` and `#` are ours. */
const PLAIN_VALUE = /^(?! )(?!.* {2})[\p{L}\p{M}\p{N} .,:_'"/()؟،؛?!-]+(?<! )$/u;
const PLAIN_NAME = /^[a-z][a-z0-9-]*$/;

/** Writes a button's id, 100 UTF-16 units at most. `private` is left out: the message itself tells. */
export function writeButtonId(press: Press, owner: string, kept: KeptQueries): string {
  const { private: _, ...options } = press.query.options;
  const query = { command: press.query.command, options };
  const head = [VERSION, KINDS[press.kind], press.slot, press.page, BigInt(owner).toString(36)];
  const inline = writeQuery(query);
  const id = [...head, inline].join(';');
  return inline !== undefined && id.length <= MAX_CUSTOM_ID
    ? id
    : [...head, `#${kept.keep(query)}`].join(';');
}

function writeQuery({ command, options }: Query): string | undefined {
  const fields = Object.entries(options).map(([name, value]) =>
    typeof value === 'boolean' ? `${name}=${value ? '+' : '-'}` : `${name}=${value}`,
  );
  const plain =
    PLAIN_NAME.test(command) &&
    Object.entries(options).every(
      ([name, value]) =>
        PLAIN_NAME.test(name) &&
        (typeof value === 'boolean' ||
          (PLAIN_VALUE.test(value) && value !== '-' && value === value.normalize('NFC'))),
    );
  return plain ? [command, ...fields].join(';') : undefined;
}

/** Reads a button's id; undefined for one that is not of this version. */
export function readButtonId(id: string, kept: KeptQueries): ButtonPress | undefined {
  const [version, kind, slot = '', page = '', owner = '', ...rest] = id.split(';');
  const name = KIND_NAMES.find((one) => KINDS[one] === kind);
  if (version !== VERSION || !name) return undefined;
  if (!/^\d{1,4}$/.test(slot) || !/^\d{1,6}$/.test(page) || !/^[0-9a-z]{1,14}$/.test(owner)) {
    return undefined;
  }
  return {
    kind: name,
    page: Number(page),
    owner: readBase36(owner),
    query: rest[0]?.startsWith('#') ? kept.find(rest[0].slice(1)) : readQuery(rest),
  };
}

function readQuery([command = '', ...fields]: readonly string[]): Query {
  const options = fields.map((field) => {
    const equals = field.indexOf('=');
    const value = field.slice(equals + 1);
    return [
      field.slice(0, equals),
      value === '+' || value === '-' ? value === '+' : value,
    ] as const;
  });
  return { command, options: Object.fromEntries(options) };
}

const readBase36 = (digits: string): string =>
  [...digits]
    .reduce((value, digit) => value * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
    .toString();
