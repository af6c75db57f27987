/**
 * Components as Discord draws them.
 *
 * @module
 */
import { drawButton, drawSelect } from './control-view.js';
import { element, link, safeAddress } from './element.js';
import { icon } from './icon.js';
import { drawMarkdown } from './markdown-view.js';
import { words } from './words.js';

/** Draws components; `context` is `{ actions, users }`. */
export const drawComponents = (components, context) =>
  components.map((component) => drawComponent(component, context)).filter(Boolean);

function drawComponent(component, context) {
  switch (component.type) {
    case 1:
      return element('div', { class: 'row' }, ...drawComponents(component.components, context));
    case 2:
      return drawButton(component, context.actions);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return drawSelect(component, context.actions, context.users);
    case 9:
      return element(
        'div',
        { class: 'section' },
        element('div', { class: 'texts' }, ...drawComponents(component.components, context)),
        element('div', { class: 'accessory' }, drawComponent(component.accessory, context)),
      );
    case 10:
      return drawMarkdown(component.content);
    case 11:
      return hideable(drawPicture(component.media, component.description, 'thumbnail'), component);
    case 12:
      return element(
        'div',
        { class: 'gallery', data: { count: component.items.length } },
        ...component.items.map((item) =>
          hideable(drawPicture(item.media, item.description, 'item'), item),
        ),
      );
    case 13:
      return hideable(drawFile(component.name, component.size, component.file.url), component);
    case 14:
      return component.divider === false
        ? element('div', { class: 'gap', data: { spacing: component.spacing ?? 1 } })
        : element('hr', { data: { spacing: component.spacing ?? 1 } });
    case 17:
      return hideable(drawContainer(component, context), component);
    default:
      return null;
  }
}

function drawContainer(container, context) {
  const color = container.accent_color;
  const hasAccent = color !== null && color !== undefined;
  return element(
    'div',
    {
      class: 'container',
      data: { accent: hasAccent },
      style: hasAccent ? { '--accent': `#${color.toString(16).padStart(6, '0')}` } : {},
    },
    ...drawComponents(container.components, context),
  );
}

/** Puts a spoiler's curtain before an element, lifted by a press. */
function hideable(drawn, { spoiler }) {
  if (!spoiler) return drawn;
  drawn.inert = true;
  const curtain = element(
    'button',
    {
      type: 'button',
      class: 'curtain',
      onclick: () => {
        drawn.inert = false;
        curtain.remove();
      },
    },
    words('spoiler'),
  );
  return element('div', { class: 'hidden-block' }, drawn, curtain);
}

/** Draws a picture that the loopback serves; one from the internet is named and not loaded. */
function drawPicture(media, description, kind) {
  const href = safeAddress(media.url);
  if (href && new URL(href).origin === location.origin)
    return element('img', { class: kind, src: href, alt: description ?? '', loading: 'lazy' });
  return link(
    media.url,
    { class: `${kind} absent`, title: words('picture') },
    icon('picture'),
    element('span', {}, description ?? words('picture')),
  );
}

/** Draws a file with its name, its size and a link to it. */
export function drawFile(name, size, address) {
  return element(
    'div',
    { class: 'file' },
    icon('file'),
    element(
      'div',
      {},
      link(address, { class: 'name', dir: 'auto' }, name ?? address),
      size !== undefined &&
        element('small', {}, element('bdi', { dir: 'ltr' }, readableSize(size))),
    ),
    link(address, { class: 'download', 'aria-label': words('download') }, icon('download')),
  );
}

const readableSize = (bytes) =>
  bytes < 1024
    ? `${bytes} B`
    : bytes < 1024 * 1024
      ? `${(bytes / 1024).toFixed(1)} KB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Draws an embed, the older kind of card. */
export function drawEmbed(embed) {
  const color = embed.color ?? null;
  return element(
    'div',
    {
      class: 'container embed',
      data: { accent: true },
      style: color === null ? {} : { '--accent': `#${color.toString(16).padStart(6, '0')}` },
    },
    embed.author && element('p', { class: 'subtext line' }, embed.author.name),
    embed.title &&
      element(
        'h4',
        { class: 'line h3' },
        embed.url ? link(embed.url, {}, embed.title) : embed.title,
      ),
    embed.description && drawMarkdown(embed.description),
    embed.fields?.length > 0 &&
      element(
        'div',
        { class: 'fields' },
        ...embed.fields.map((field) =>
          element(
            'div',
            { data: { inline: Boolean(field.inline) } },
            element('strong', { class: 'line' }, field.name),
            drawMarkdown(field.value),
          ),
        ),
      ),
    embed.footer && element('p', { class: 'subtext line' }, embed.footer.text),
  );
}
