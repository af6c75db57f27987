/**
 * The page's way to the loopback: its state, its events, and what the person does.
 *
 * @module
 */
import { settings } from './settings.js';

/** What went wrong with an action; `name` tells whose fault it is. */
export class ActError extends Error {
  /** `silence` is why there was no answer, where there was none. */
  constructor({ name, message, silence }) {
    super(message);
    this.name = name;
    this.silence = silence;
  }
}

/** Fetches what the page shows when it opens. */
export async function fetchState() {
  const answer = await fetch(`/desk/state?user=${settings.user}`);
  return answer.json();
}

/** Does something towards the bot; resolves with what came of it. Throws an {@link ActError}. */
export async function act(kind, details) {
  const body = { kind, ...details, user: settings.user, locale: settings.locale };
  const answer = await fetch('/desk/act', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new ActError({ name: 'ConnectionError', message: '' });
  });
  const result = await answer.json();
  if (result.error) throw new ActError(result.error);
  return result;
}

/** Listens to the loopback's events by name; returns what ends that. */
export function listen(handlers) {
  const source = new EventSource(`/desk/events?user=${settings.user}`);
  for (const [name, handle] of Object.entries(handlers))
    if (name === 'open' || name === 'error') source.addEventListener(name, () => handle());
    else source.addEventListener(name, (event) => handle(JSON.parse(event.data)));
  return () => source.close();
}
