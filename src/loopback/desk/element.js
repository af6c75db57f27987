/**
 * Elements of the page. Whatever text comes from the bot goes in as text nodes here, never as markup.
 *
 * @module
 */

/**
 * Makes an element. `on…` properties are listeners, `data` and `style` objects (custom properties only), `class`
 * the class name; anything else is an attribute, left out when null, undefined or false.
 *
 * @param {string} tag
 * @param {Record<string, any>} [properties]
 * @param {...(Node | string | null | undefined | false)} children
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (name === 'data') Object.assign(made.dataset, value);
    else if (name === 'style')
      for (const [key, text] of Object.entries(value)) made.style.setProperty(key, text);
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(
    ...children.filter((child) => child !== null && child !== undefined && child !== false),
  );
  return made;
}

/** Returns an address that is safe behind a link: http or https, or null. */
export function safeAddress(address) {
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

/** Makes a link that opens elsewhere, or plain text where its address is not safe. */
export function link(address, properties, ...children) {
  const href = safeAddress(address);
  return href
    ? element(
        'a',
        { ...properties, href, target: '_blank', rel: 'noopener noreferrer' },
        ...children,
      )
    : element('span', properties, ...children);
}
