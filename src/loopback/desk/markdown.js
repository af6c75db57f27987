/**
 * Discord's Markdown, read into a tree. A marker counts only at the very start of its line: a direction mark
 * before `## ` hides the heading, here as there.
 *
 * Blocks: `heading` (level), `subtext`, `quote` (blocks), `list` (items of blocks), `code`, `paragraph`.
 * Spans: strings, and `{ type, children }` for `strong`, `emphasis`, `underline`, `strike`, `spoiler`; `code`,
 * `link`, `mention`, `time`.
 *
 * @see https://support.discord.com/hc/en-us/articles/210298617
 * @module
 */

const HEADING = /^(#{1,3}) +(\S.*)$/u;
const SUBTEXT = /^-# +(\S.*)$/u;
const QUOTE = /^> (.*)$/u;
const REST_QUOTE = /^>>> /u;
const ITEM = /^( *)(?:[-*]|(\d{1,9})\.) +(\S.*)$/u;
const FENCE = /^```(?:([A-Za-z0-9_+-]+)\n)?\n?([\s\S]*?)\n?```/u;

/** Reads a text into blocks. */
export function parseMarkdown(text) {
  return parseBlocks(text, true);
}

function parseBlocks(text, mayQuote) {
  const blocks = [];
  let pending = [];
  let rest = text;
  const flush = () => {
    if (pending.length > 0)
      blocks.push({ type: 'paragraph', children: parseSpans(pending.join('\n')) });
    pending = [];
  };
  while (rest !== '') {
    const end = rest.indexOf('\n');
    const line = end < 0 ? rest : rest.slice(0, end);
    const next = end < 0 ? '' : rest.slice(end + 1);
    const fence = FENCE.exec(rest);
    if (fence) {
      flush();
      blocks.push({ type: 'code', text: fence[2] });
      rest = rest.slice(fence[0].length).replace(/^\n/, '');
    } else if (mayQuote && REST_QUOTE.test(rest)) {
      flush();
      blocks.push({ type: 'quote', children: parseBlocks(rest.slice(4), false) });
      rest = '';
    } else if (mayQuote && QUOTE.test(line)) {
      flush();
      const lines = [];
      let after = rest;
      for (;;) {
        const [first, ...others] = after.split('\n');
        const quoted = QUOTE.exec(first);
        if (!quoted || after === '') break;
        lines.push(quoted[1]);
        after = others.join('\n');
      }
      blocks.push({ type: 'quote', children: parseBlocks(lines.join('\n'), false) });
      rest = after;
    } else if (HEADING.test(line)) {
      flush();
      const [, marks, title] = HEADING.exec(line);
      blocks.push({ type: 'heading', level: marks.length, children: parseSpans(title) });
      rest = next;
    } else if (SUBTEXT.test(line)) {
      flush();
      blocks.push({ type: 'subtext', children: parseSpans(SUBTEXT.exec(line)[1]) });
      rest = next;
    } else if (ITEM.test(line)) {
      flush();
      const lines = [];
      let after = rest;
      for (;;) {
        const [first, ...others] = after.split('\n');
        const item = ITEM.exec(first);
        // A number after bullets at the same depth, or bullets after numbers, begins another list.
        const isOther = item && lines[0] && item[1] === lines[0][1] && !item[2] !== !lines[0][2];
        if (!item || isOther) break;
        lines.push(item);
        after = others.join('\n');
      }
      blocks.push(readList(lines));
      rest = after;
    } else {
      pending.push(line);
      rest = next;
      if (end >= 0 && next === '') pending.push('');
    }
  }
  flush();
  return blocks;
}

/** Reads matched list lines into a list, deeper ones into lists inside their items. */
function readList(lines) {
  const [, indent, number] = lines[0];
  const items = [];
  let index = 0;
  while (index < lines.length) {
    const deeper = [];
    const [, , , content] = lines[index];
    index += 1;
    while (index < lines.length && lines[index][1].length > indent.length) {
      deeper.push(lines[index]);
      index += 1;
    }
    items.push({
      children: parseSpans(content),
      lists: deeper.length > 0 ? [readList(deeper)] : [],
    });
  }
  return { type: 'list', start: number === undefined ? null : Number(number), items };
}

/** The paired markers, longest first. */
const PAIRS = [
  ['***', 'strong-emphasis'],
  ['**', 'strong'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'emphasis'],
  ['_', 'emphasis'],
];
const TIME = /^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/;
const MENTION = /^<(@!?|@&|#)(\d+)>/;
const EMOJI = /^<a?(:\w+:)\d+>/;
const BRACKETED = /^<(https?:\/\/[^\s<>]+)>/;
const BARE = /^https?:\/\/[^\s<[\]]+[^<.,:;"'[\]\s)»”]/u;
const EVERYONE = /^@(?:everyone|here)/;
const ESCAPE = /^\\([^0-9A-Za-z\s])/u;
const isWord = (letter) => letter !== undefined && /[0-9A-Za-z_]/.test(letter);

/** Reads a text's spans. */
export function parseSpans(text, isInLink = false) {
  const spans = [];
  const put = (span) => {
    if (typeof span === 'string' && typeof spans.at(-1) === 'string')
      spans[spans.length - 1] += span;
    else spans.push(span);
  };
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const [span, length] = readSpan(rest, text[at - 1], isInLink) ?? [rest[0], 1];
    put(span);
    at += length;
  }
  return spans;
}

/** Reads what stands at the start of a text as `[span, length]`, or null for a plain letter. */
function readSpan(rest, before, isInLink) {
  const escaped = ESCAPE.exec(rest);
  if (escaped) return [escaped[1], 2];
  if (rest[0] === '`') return readCode(rest);
  if (rest[0] === '<') return readAngled(rest);
  if (rest[0] === '[' && !isInLink) return readLink(rest);
  if (rest[0] === 'h' && !isInLink) {
    const bare = BARE.exec(rest);
    return bare && [{ type: 'link', address: bare[0], children: [bare[0]] }, bare[0].length];
  }
  if (rest[0] === '@') {
    const all = EVERYONE.exec(rest);
    return all && [{ type: 'mention', text: all[0] }, all[0].length];
  }
  return readPair(rest, before, isInLink);
}

function readCode(rest) {
  const marks = /^`+/.exec(rest)[0];
  const end = new RegExp(`^${marks}([\\s\\S]*?[^\`])${marks}(?!\`)`).exec(rest);
  if (!end) return [marks, marks.length];
  return [{ type: 'code', text: end[1].trim() || end[1] }, end[0].length];
}

function readAngled(rest) {
  const time = TIME.exec(rest);
  if (time)
    return [{ type: 'time', seconds: Number(time[1]), style: time[2] ?? 'f' }, time[0].length];
  const mention = MENTION.exec(rest);
  if (mention)
    return [{ type: 'mention', text: `${mention[1][0]}${mention[2]}` }, mention[0].length];
  const emoji = EMOJI.exec(rest);
  if (emoji) return [emoji[1], emoji[0].length];
  const address = BRACKETED.exec(rest);
  return (
    address && [{ type: 'link', address: address[1], children: [address[1]] }, address[0].length]
  );
}

/** Reads `[text](address)`. A text that is itself an address is no masked link: it could deceive. */
function readLink(rest) {
  const close = closingBracket(rest);
  if (close < 0 || rest[close + 1] !== '(') return null;
  const target =
    /^\(\s*(?:<([^<>\n]+)>|((?:[^\s()\\]|\\.|\([^\s()]*\))+))(?:\s+["'][^\n]*?["'])?\s*\)/.exec(
      rest.slice(close + 1),
    );
  const label = rest.slice(1, close);
  const address = target && (target[1] ?? target[2]).replace(/\\([^0-9A-Za-z\s])/g, '$1');
  if (!target || label.trim() === '' || /https?:\/\//.test(label) || !/^https?:\/\//.test(address))
    return null;
  const length = close + 1 + target[0].length;
  return [{ type: 'link', address, children: parseSpans(label, true) }, length];
}

function closingBracket(rest) {
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    if (rest[at] === '\\') at += 1;
    else if (rest[at] === '[') depth += 1;
    else if (rest[at] === ']') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function readPair(rest, before, isInLink) {
  for (const [marker, type] of PAIRS) {
    if (!rest.startsWith(marker)) continue;
    if (marker === '_' && isWord(before)) continue;
    const close = closingMarker(rest, marker);
    if (close < 0) continue;
    const inner = rest.slice(marker.length, close);
    if (marker === '*' && /^\s|\s$/.test(inner)) continue;
    const children = parseSpans(inner, isInLink);
    const length = close + marker.length;
    return type === 'strong-emphasis'
      ? [{ type: 'strong', children: [{ type: 'emphasis', children }] }, length]
      : [{ type, children }, length];
  }
  return null;
}

/** Finds where a marker closes, past escapes and code; -1 where it does not, or would hold nothing. */
function closingMarker(rest, marker) {
  const letter = marker[0];
  for (let at = marker.length; at < rest.length; at += 1) {
    if (rest[at] === '\\') at += 1;
    else if (rest[at] === '`') {
      const code = readCode(rest.slice(at));
      at += code[1] - 1;
    } else if (rest.startsWith(marker, at)) {
      const run = new RegExp(`^\\${letter}+`).exec(rest.slice(at))[0].length;
      if (marker.length === 1 && run === 2) at += 1;
      else if (marker === '_' && isWord(rest[at + 1])) continue;
      else if (at > marker.length) return at + (marker.length < run ? run - marker.length : 0);
    }
  }
  return -1;
}
