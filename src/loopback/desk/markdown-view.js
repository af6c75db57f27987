/**
 * Discord's Markdown as elements. Text comes in as text nodes and addresses only as http or https, so that nothing
 * an article holds can run.
 *
 * @module
 */
import { element, link } from './element.js';
import { parseMarkdown } from './markdown.js';
import { settings } from './settings.js';
import { words } from './words.js';

/** Draws a text. */
export const drawMarkdown = (text) =>
  element('div', { class: 'markdown' }, ...parseMarkdown(text).map(drawBlock));

function drawBlock(block) {
  switch (block.type) {
    case 'heading':
      return element(
        `h${block.level + 2}`,
        { class: `line h${block.level}` },
        ...drawSpans(block.children),
      );
    case 'subtext':
      return element('p', { class: 'line subtext' }, ...drawSpans(block.children));
    case 'quote':
      return element('blockquote', {}, element('div', {}, ...block.children.map(drawBlock)));
    case 'list':
      return drawList(block);
    case 'code':
      return element('pre', { dir: 'ltr' }, element('code', {}, block.text));
    default:
      return element('p', { class: 'line' }, ...drawSpans(block.children));
  }
}

const drawList = ({ start, items }) =>
  element(
    start === null ? 'ul' : 'ol',
    { start: start ?? undefined },
    ...items.map((item) =>
      element(
        'li',
        {},
        element('span', { class: 'line' }, ...drawSpans(item.children)),
        ...item.lists.map(drawList),
      ),
    ),
  );

const drawSpans = (spans) =>
  spans.map((span) => (typeof span === 'string' ? span : drawSpan(span)));

const TAGS = { strong: 'strong', emphasis: 'em', underline: 'u', strike: 's' };

function drawSpan(span) {
  switch (span.type) {
    case 'link':
      return link(span.address, { title: span.address }, ...drawSpans(span.children));
    case 'code':
      return element('code', {}, span.text);
    case 'mention':
      return element('span', { class: 'mention' }, span.text);
    case 'time':
      return drawTime(span);
    case 'spoiler':
      return drawSpoiler(span);
    default:
      return element(TAGS[span.type], {}, ...drawSpans(span.children));
  }
}

function drawSpoiler(span) {
  const held = element('span', { inert: true }, ...drawSpans(span.children));
  const reveal = (event) => {
    event.preventDefault();
    spoiler.classList.add('shown');
    held.inert = false;
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
  };
  const spoiler = element(
    'span',
    {
      class: 'spoiler',
      role: 'button',
      tabindex: 0,
      'aria-label': words('spoiler'),
      onclick: (event) => !spoiler.classList.contains('shown') && reveal(event),
      onkeydown: (event) => ['Enter', ' '].includes(event.key) && reveal(event),
    },
    held,
  );
  return spoiler;
}

const TIME_STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  R: { dateStyle: 'medium' },
};

function drawTime({ seconds, style }) {
  const moment = new Date(seconds * 1000);
  if (Number.isNaN(moment.getTime())) return String(seconds);
  const format = new Intl.DateTimeFormat(settings.locale, TIME_STYLES[style]);
  return element(
    'time',
    { class: 'moment', datetime: moment.toISOString() },
    format.format(moment),
  );
}
