/**
 * Message components as they come over the wire, and the walk through those inside others.
 *
 * @see https://discord.com/developers/docs/components/reference
 * @module
 */
import type { Path } from './problem.ts';

/** A JSON object as it came over the wire. */
export type Json = { readonly [key: string]: unknown };

/** A component: its `type` tells which of the other keys it has. */
export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly component?: Component;
  readonly [key: string]: unknown;
}

/** The numbers of the component types that the rules speak of. */
export const COMPONENT = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

/** The types of select menus: of strings, users, roles, mentionables and channels. */
export const SELECTS: ReadonlySet<number> = new Set([3, 5, 6, 7, 8]);

/** A component and where it stands in its message. */
export interface PlacedComponent {
  readonly component: Component;
  readonly path: Path;
}

/** Walks components depth first, those nested in others (and accessories) included. */
export function* walkComponents(
  components: readonly Component[] | null | undefined,
  path: Path = ['components'],
): Generator<PlacedComponent> {
  for (const [index, component] of (components ?? []).entries())
    yield* walkComponent(component, [...path, index]);
}

function* walkComponent(component: Component, path: Path): Generator<PlacedComponent> {
  yield { component, path };
  yield* walkComponents(component.components, [...path, 'components']);
  if (component.accessory) yield* walkComponent(component.accessory, [...path, 'accessory']);
  if (component.component) yield* walkComponent(component.component, [...path, 'component']);
}

/** Finds the component with a `custom_id`, or undefined. */
export const findComponent = (
  components: readonly Component[],
  customId: string,
): Component | undefined =>
  [...walkComponents(components)].find(({ component }) => component.custom_id === customId)
    ?.component;
