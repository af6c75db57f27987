/**
 * The desk: keeps the feed in step with the loopback, and carries what the person does to it.
 *
 * @module
 */
import { callable, openComposer } from './composer.js';
import { element } from './element.js';
import { openForm } from './form-dialog.js';
import { drawFault, drawMessage, drawThinking } from './message-view.js';
import { change, onSetting, settings } from './settings.js';
import { act, fetchState, listen } from './wire.js';
import { fillWords, words } from './words.js';

const place = (id) => document.getElementById(id);
const feed = place('feed');
const messages = new Map();
const dismissed = new Set();
let world = { bot: { global_name: 'إسناد' }, users: [], commands: [], isConnected: false };
let stop = () => {};

const composer = openComposer(place('composer'), (command, options) =>
  perform('slash', { command, options }, waitingRow()),
);

/** Does something and tells what went wrong; `pending` is taken away once it is known. */
async function perform(kind, details, pending, faultPlace = feed) {
  try {
    const outcome = await act(kind, details);
    if (outcome.kind === 'modal')
      openForm(place('form'), outcome.modal, (values) =>
        perform('submit', { modal: outcome.modal, values }, waitingRow()),
      );
  } catch (error) {
    const titles = { NoAnswerError: 'noAnswer', ConnectionError: 'brokenPage' };
    const title = faultPlace === feed ? (titles[error.name] ?? 'notSent') : 'failed';
    const detail = error.silence ? words(error.silence) : error.message;
    const fault = drawFault(words(title), detail);
    if (faultPlace === feed) append(fault);
    else faultPlace.replaceChildren(fault);
  } finally {
    pending.remove();
  }
}

function waitingRow() {
  const row = element('div', { class: 'waiting' }, drawThinking(words('waiting')));
  append(row);
  return row;
}

/** Puts a row at the feed's end, above what is still awaited, and brings it into sight from its first line. */
function append(row) {
  feed.insertBefore(row, feed.querySelector('.waiting'));
  showWelcome();
  row.scrollIntoView({
    block: row.offsetHeight > feed.parentElement.clientHeight ? 'start' : 'end',
  });
}

/** What can be done in a message: its controls wait, greyed, until the bot has answered. */
const actionsFor = (message) => {
  const use = async (kind, details, control) => {
    const drawn = control.closest('.message');
    drawn.dataset.busy = 'true';
    control.dataset.pressed = 'true';
    const outcome = drawn.querySelector('.outcome');
    outcome.replaceChildren();
    await perform(kind, { message: message.id, ...details }, element('i'), outcome);
    delete drawn.dataset.busy;
    delete control.dataset.pressed;
  };
  return {
    press: (customId, control) => use('press', { customId }, control),
    select: (customId, values, control) => use('select', { customId, values }, control),
  };
};

const draw = (message) =>
  drawMessage(message, {
    ...{ bot: world.bot, users: world.users, actions: actionsFor(message) },
    dismiss: ({ id }) => {
      dismissed.add(id);
      remove(id);
    },
  });

function remove(id) {
  messages.delete(id);
  feed.querySelector(`[data-id="${id}"]`)?.remove();
  showWelcome();
}

function showMessage({ kind, message }) {
  if (dismissed.has(message.id)) return;
  const standing = feed.querySelector(`[data-id="${message.id}"]`);
  if (kind === 'deleted') {
    remove(message.id);
    return;
  }
  messages.set(message.id, message);
  const drawn = draw(message);
  if (!standing) {
    append(drawn);
    // A deferred answer tells by itself that it is awaited.
    if (message.loading) feed.querySelector('.waiting')?.setAttribute('hidden', '');
    return;
  }
  const focused = standing.contains(document.activeElement) ? document.activeElement : null;
  standing.replaceWith(drawn);
  if (!focused) return;
  // A page's buttons carry another id on the next page: what reads the same is the same to the person.
  const again = [...drawn.querySelectorAll('[data-custom-id]:not(:disabled)')].find(
    (control) =>
      control.dataset.customId === focused.dataset.customId ||
      control.textContent === focused.textContent,
  );
  (again ?? drawn).focus({ preventScroll: true });
  drawn.scrollIntoView({ block: 'nearest' });
}

function showWelcome() {
  place('welcome').hidden = feed.childElementCount > 0;
}

function showCommands() {
  composer.setCommands(world.commands);
  const cards = callable(world.commands).map((command) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'card', onclick: () => composer.choose(command.name) },
        element('bdi', { class: 'command-name', dir: 'ltr' }, `/${command.name}`),
        element('span', { class: 'about', dir: 'auto' }, command.description),
      ),
    ),
  );
  place('commands').replaceChildren(
    ...(cards.length > 0 ? cards : [element('li', { class: 'about' }, words('noCommands'))]),
  );
}

function showConnection(state) {
  place('connection').textContent = words(state);
  document.body.dataset.connection = state;
}

function showSettings() {
  const choice = (name, title, entries) =>
    element(
      'fieldset',
      {},
      element('legend', {}, title),
      ...entries.map(([value, text]) =>
        element(
          'label',
          {},
          element('input', {
            ...{ type: 'radio', name, value, checked: settings[name] === value },
            onchange: () => change(name, value),
          }),
          element('span', {}, text),
        ),
      ),
    );
  place('settings').replaceChildren(
    choice('locale', words('language'), [
      ['ar', 'العربية'],
      ['en-US', 'English'],
    ]),
    choice(
      'user',
      words('reader'),
      world.users.map((user) => [user.id, user.global_name ?? user.username]),
    ),
    choice('lines', words('lines'), [
      ['auto', words('perLine')],
      ['fixed', words('fixed')],
    ]),
  );
}

function redraw() {
  fillWords();
  document.body.dataset.lines = settings.lines;
  showSettings();
  showCommands();
  showConnection(world.isConnected ? 'connected' : 'disconnected');
  for (const message of messages.values())
    feed.querySelector(`[data-id="${message.id}"]`)?.replaceWith(draw(message));
}

/** Opens the page anew for the reader of the settings. */
async function open() {
  stop();
  world = await fetchState();
  if (!world.users.some(({ id }) => id === settings.user)) settings.user = world.users[0].id;
  messages.clear();
  feed.replaceChildren();
  for (const message of world.messages) {
    if (dismissed.has(message.id)) continue;
    messages.set(message.id, message);
    feed.append(draw(message));
  }
  redraw();
  showWelcome();
  feed.lastElementChild?.scrollIntoView({ block: 'nearest' });
  stop = listen({
    message: showMessage,
    commands: (commands) => {
      world.commands = commands;
      showCommands();
    },
    connection: (isConnected) => {
      world.isConnected = isConnected;
      showConnection(isConnected ? 'connected' : 'disconnected');
    },
    refusal: ({ method, path, status, error, problems }) =>
      append(
        drawFault(
          words('refusedTitle'),
          `${status} ${error.message} (${error.code}) · ${method} ${path}`,
          problems,
        ),
      ),
    error: () => showConnection('lost'),
    open: () => showConnection(world.isConnected ? 'connected' : 'disconnected'),
  });
}

onSetting((name) => {
  if (name === 'user') open();
  else {
    redraw();
    composer.redraw();
  }
});
document.addEventListener('keydown', (event) => {
  const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const box = place('command');
  if (!box) return;
  box.value = '/';
  box.focus();
});
fillWords();
open();
