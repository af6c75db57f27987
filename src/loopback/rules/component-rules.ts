/**
 * What Discord enforces of single components and the published schema leaves out.
 *
 * @see https://discord.com/developers/docs/components/reference
 * @module
 */
import {
  COMPONENT,
  type Component,
  type Json,
  type PlacedComponent,
  SELECTS,
} from '../wire/component.ts';
import { type Path, type Problem, problem } from '../wire/problem.ts';

const LINK_SCHEMES = ['http:', 'https:', 'discord:'];
const MEDIA_SCHEMES = ['http:', 'https:', 'attachment:'];
const STYLE = { link: 5, premium: 6 } as const;

/** Returns what is wrong with one component of a message, apart from what it holds. */
export function componentProblems(
  { component, path }: PlacedComponent,
  filenames: ReadonlySet<string>,
): Problem[] {
  if (component.type === COMPONENT.button) return buttonProblems(component, path);
  if (SELECTS.has(component.type)) return selectProblems(component, path);
  if (component.type === COMPONENT.actionRow) return rowProblems(component, path);
  return mediaOf(component, path).flatMap(([url, at]) =>
    mediaProblems(url, at, filenames, component.type === COMPONENT.file),
  );
}

/** Returns the custom ids and the explicit ids that stand twice. */
export function repetitionProblems(placed: readonly PlacedComponent[]): Problem[] {
  const seen = { custom_id: new Set<unknown>(), id: new Set<unknown>() };
  return placed.flatMap(({ component, path }) =>
    (['custom_id', 'id'] as const).flatMap((key) => {
      const value = component[key];
      if (!value) return [];
      if (!seen[key].has(value)) {
        seen[key].add(value);
        return [];
      }
      return key === 'id'
        ? [problem([...path, key], 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated')]
        : [
            problem(
              [...path, key],
              'COMPONENT_CUSTOM_ID_DUPLICATED',
              'Component custom id cannot be duplicated',
            ),
          ];
    }),
  );
}

function buttonProblems(button: Component, path: Path): Problem[] {
  const { style, url, custom_id, sku_id, label, emoji } = button;
  const found: Problem[] = [];
  const fault = (key: string, code: string, message: string) =>
    found.push(problem([...path, key], code, message));
  if (style === STYLE.link) {
    if (!url) fault('url', 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required');
    if (custom_id)
      fault(
        'custom_id',
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    if (url) found.push(...schemeProblems(String(url), [...path, 'url'], LINK_SCHEMES));
  } else if (style === STYLE.premium) {
    if (!sku_id) fault('sku_id', 'BASE_TYPE_REQUIRED', 'This field is required');
    if (custom_id || url || label || emoji)
      fault('sku_id', 'BUTTON_COMPONENT_INVALID', 'A premium button takes only a sku_id');
  } else {
    if (!custom_id)
      fault('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
    if (url)
      fault(
        'url',
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
  }
  if (style !== STYLE.premium && !label && !emoji)
    fault('label', 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A label or emoji is required');
  return found;
}

/** Returns what is wrong with a select's numbers and options; the same in messages and in modals. */
export function selectProblems(select: Component, path: Path): Problem[] {
  const options = (select.options ?? null) as readonly Json[] | null;
  const least = Number(select.min_values ?? 1);
  const most = Number(select.max_values ?? 1);
  const found: Problem[] = [];
  if (least > most)
    found.push(
      problem([...path, 'min_values'], 'SELECT_MIN_MAX', 'min_values is more than max_values'),
    );
  if (!options) return found;
  if (most > options.length)
    found.push(
      problem(
        [...path, 'max_values'],
        'SELECT_MAX_VALUES',
        `max_values is more than the ${options.length} options`,
      ),
    );
  const values = options.map((option) => option.value);
  values.forEach((value, index) => {
    if (values.indexOf(value) < index)
      found.push(
        problem(
          [...path, 'options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        ),
      );
  });
  if (options.filter((option) => option.default).length > most)
    found.push(
      problem([...path, 'options'], 'SELECT_DEFAULTS', 'More defaults than max_values allows'),
    );
  return found;
}

function rowProblems(row: Component, path: Path): Problem[] {
  const held = row.components ?? [];
  if (!held.some((component) => SELECTS.has(component.type)) || held.length === 1) return [];
  return [
    problem(
      [...path, 'components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'A select menu takes a whole action row',
    ),
  ];
}

/** The addresses of a component's media, with where each stands. */
function mediaOf(component: Component, path: Path): [string, Path][] {
  const url = (media: unknown) => String((media as Json | undefined)?.url ?? '');
  if (component.type === COMPONENT.thumbnail)
    return [[url(component.media), [...path, 'media', 'url']]];
  if (component.type === COMPONENT.file) return [[url(component.file), [...path, 'file', 'url']]];
  if (component.type !== COMPONENT.mediaGallery) return [];
  return (component.items as readonly Json[]).map((item, index) => [
    url(item.media),
    [...path, 'items', index, 'media', 'url'],
  ]);
}

function mediaProblems(
  url: string,
  path: Path,
  filenames: ReadonlySet<string>,
  isFile: boolean,
): Problem[] {
  const name = /^attachment:\/\/(.+)$/s.exec(url)?.[1];
  if (name !== undefined)
    return filenames.has(name)
      ? []
      : [
          problem(
            path,
            'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
            `The referenced attachment "${name}" was not found.`,
          ),
        ];
  if (isFile)
    return [
      problem(
        path,
        'UNFURLED_MEDIA_ITEM_ATTACHMENT_REQUIRED',
        'A file component takes an attachment:// reference.',
      ),
    ];
  return schemeProblems(url, path, MEDIA_SCHEMES);
}

/** Returns a fault for an address of a scheme that is not taken. The schema has seen that it is an address. */
function schemeProblems(url: string, path: Path, schemes: readonly string[]): Problem[] {
  const scheme = URL.canParse(url) ? new URL(url).protocol : '';
  if (schemes.includes(scheme)) return [];
  const names = schemes.map((name) => `'${name.slice(0, -1)}'`).join(', ');
  return [
    problem(
      path,
      'URL_TYPE_INVALID_SCHEME',
      `Scheme "${scheme.slice(0, -1)}" is not supported. Scheme must be one of (${names}).`,
    ),
  ];
}
