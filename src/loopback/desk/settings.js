/**
 * The reader's settings: language, who reads, and how the client lays lines; kept while the browser is open.
 *
 * @module
 */
const KEY = 'isnad-desk';
const DEFAULTS = { locale: 'ar', user: '', lines: 'auto' };

/** The settings now. `lines` is `auto` (each line its own direction) or `fixed` (all left to right). */
export const settings = { ...DEFAULTS, ...load() };

const listeners = new Set();

/** Changes a setting and tells everyone. */
export function change(name, value) {
  if (settings[name] === value) return;
  settings[name] = value;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser may forbid storage: the settings then last as long as the page.
  }
  for (const listener of listeners) listener(name);
}

/** Calls back with the name of each setting that changes. */
export const onSetting = (listener) => listeners.add(listener);

function load() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}
