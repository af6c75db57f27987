/**
 * A message in its frame: who used which command, the bot's name and the time, the body, and who sees it.
 *
 * @module
 */
import { drawComponents, drawEmbed, drawFile } from './component-view.js';
import { element } from './element.js';
import { icon } from './icon.js';
import { drawMarkdown } from './markdown-view.js';
import { settings } from './settings.js';
import { words } from './words.js';

const COMPONENTS_V2 = 1 << 15;
const COLORS = { 0: '#eb459e', 1: '#23a55a' };

/** Draws a round picture with a person's first letter. */
export function drawAvatar(user, kind, users = []) {
  const place = users.findIndex(({ id }) => id === user.id);
  const name = user.global_name ?? user.username;
  return element(
    'span',
    {
      class: `avatar ${kind}`,
      'aria-hidden': true,
      style: { '--avatar': COLORS[place] ?? '#5865f2' },
    },
    [...name][0],
  );
}

/** Draws a message; `context` is `{ bot, users, actions, dismiss }`. */
export function drawMessage(message, context) {
  const { bot, users } = context;
  const isV2 = (message.flags & COMPONENTS_V2) !== 0;
  const pingsReader = message.pings.some((ping) =>
    ['everyone', 'here', settings.user].includes(ping),
  );
  return element(
    'article',
    {
      class: 'message',
      tabindex: -1,
      data: { id: message.id, ephemeral: message.ephemeral, pings: pingsReader },
      'aria-label': `${bot.global_name}: ${message.usedBy?.command ?? ''}`,
    },
    message.usedBy?.command && drawUsedBy(message.usedBy, users),
    drawAvatar(bot, 'large'),
    element(
      'div',
      { class: 'inside' },
      element(
        'header',
        {},
        element('span', { class: 'author' }, bot.global_name ?? bot.username),
        element('span', { class: 'badge' }, words('app')),
        drawMoment(message.postedAt),
      ),
      message.loading
        ? drawThinking(words('thinking'))
        : element('div', { class: 'body' }, ...drawBody(message, isV2, context)),
      message.editedAt && element('span', { class: 'edited' }, words('edited')),
      message.pings.length > 0 &&
        element('p', { class: 'note warning' }, words('pings', message.pings.join(' '))),
      message.ephemeral && drawOnlyYou(() => context.dismiss(message)),
      element('div', { class: 'outcome', role: 'alert' }),
    ),
  );
}

function drawBody(message, isV2, context) {
  const components = drawComponents(message.components, context);
  if (isV2) return components;
  const pictures = message.attachments.map((file) =>
    /^image\//.test(file.content_type)
      ? element('img', { class: 'attached', src: file.url, alt: file.description ?? '' })
      : drawFile(file.filename, file.size, file.url),
  );
  const text = message.content === '' ? [] : [drawMarkdown(message.content)];
  return [...text, ...message.embeds.map(drawEmbed), ...pictures, ...components];
}

const drawUsedBy = ({ user, command }, users) =>
  element(
    'div',
    { class: 'used-by' },
    element('span', { class: 'spine', 'aria-hidden': true }),
    drawAvatar(user, 'small', users),
    element(
      'span',
      {},
      // Isolates keep the name and the command in their places, whichever way the page runs.
      words(
        'usedBy',
        `\u2068${user.global_name ?? user.username}\u2069`,
        `\u2066/${command}\u2069`,
      ),
    ),
  );

function drawMoment(iso) {
  const moment = new Date(iso);
  const format = new Intl.DateTimeFormat(settings.locale, { hour: 'numeric', minute: '2-digit' });
  return element(
    'time',
    { class: 'stamp', datetime: iso, title: moment.toLocaleString(settings.locale) },
    format.format(moment),
  );
}

const drawOnlyYou = (dismiss) =>
  element(
    'p',
    { class: 'note only-you' },
    icon('eye'),
    element('span', {}, words('onlyYou')),
    element('span', { 'aria-hidden': true }, '·'),
    element('button', { type: 'button', class: 'plain', onclick: dismiss }, words('dismiss')),
  );

/** Draws three dots and what is awaited. */
export const drawThinking = (text) =>
  element(
    'p',
    { class: 'thinking' },
    element(
      'span',
      { class: 'dots', 'aria-hidden': true },
      element('i'),
      element('i'),
      element('i'),
    ),
    element('span', {}, text),
  );

/** Draws a line of the page's own about something that went wrong, with the judge's problems if there are any. */
export const drawFault = (title, detail, problems = []) =>
  element(
    'div',
    { class: 'fault', role: 'alert', tabindex: -1 },
    element('strong', {}, title),
    detail && element('p', { dir: 'auto' }, detail),
    problems.length > 0 &&
      element(
        'ul',
        { dir: 'ltr' },
        ...problems.map(({ path, code, message }) =>
          element(
            'li',
            {},
            element('code', {}, path.join('.')),
            ` ${message} `,
            element('small', {}, code),
          ),
        ),
      ),
  );
