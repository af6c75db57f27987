/**
 * The commands that the bot has registered, globally and for servers, as Discord gives them back: defaults filled
 * in, false flags left out, strings without controls. A bot that compares before it registers meets all of that.
 *
 * @module
 */
import type { Json } from '../wire/component.ts';

/** One option of a registered command. */
export interface RegisteredOption {
  /** 1 sub-command, 2 group, 3 string, 4 integer, 5 boolean, 10 number, … */
  readonly type: number;
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>> | null;
  readonly description: string;
  readonly description_localizations: Readonly<Record<string, string>> | null;
  readonly required?: true;
  readonly autocomplete?: true;
  readonly choices?: readonly {
    readonly name: string;
    readonly name_localizations: Readonly<Record<string, string>> | null;
    readonly value: string | number;
  }[];
  readonly options?: readonly RegisteredOption[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}

/** A registered command. */
export interface RegisteredCommand {
  readonly id: string;
  readonly application_id: string;
  /** Changes when the declaration does. */
  readonly version: string;
  readonly guild_id?: string;
  /** 1 chat input, 2 user, 3 message. */
  readonly type: number;
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>> | null;
  readonly description: string;
  readonly description_localizations: Readonly<Record<string, string>> | null;
  readonly options?: readonly RegisteredOption[];
  readonly default_member_permissions: string | null;
  readonly dm_permission: boolean;
  readonly contexts: readonly number[] | null;
  readonly integration_types: readonly number[];
  readonly nsfw: boolean;
}

/** The registered commands; `guild` is null for the global ones. */
export interface CommandRegistry {
  list(guild: string | null): RegisteredCommand[];
  get(guild: string | null, id: string): RegisteredCommand | undefined;
  /** Bulk overwrite: commands of the same name and type keep their id. */
  replaceAll(guild: string | null, declared: readonly Json[]): RegisteredCommand[];
  /** Adds one, or puts it in the place of the one with its name and type. */
  upsert(guild: string | null, declared: Json): { command: RegisteredCommand; isNew: boolean };
  remove(guild: string | null, id: string): boolean;
  /** The chat-input commands that a person sees in a place: the server's own, then the global ones. */
  visibleIn(guild: string | null): RegisteredCommand[];
  /** Calls back whenever they change; returns what ends that. */
  onChange(listener: () => void): () => void;
}

/** Discord is reported to drop controls and variation selectors from declarations. */
const CONTROLS = /[\p{Cc}\p{Bidi_Control}\p{Variation_Selector}]/gu;

/** Returns an empty registry. */
export function createCommandRegistry(newId: () => string, applicationId: string): CommandRegistry {
  const byGuild = new Map<string | null, RegisteredCommand[]>();
  const listeners = new Set<() => void>();
  const list = (guild: string | null): RegisteredCommand[] => byGuild.get(guild) ?? [];
  const set = (guild: string | null, commands: RegisteredCommand[]) => {
    byGuild.set(guild, commands);
    for (const listener of [...listeners]) listener();
  };

  const register = (guild: string | null, declared: Json): RegisteredCommand => {
    const type = Number(declared.type ?? 1);
    const standing = list(guild).find((one) => one.name === declared.name && one.type === type);
    const content = normalizeDeclaration(declared, type);
    const { id = newId(), version = newId() } = standing ?? {};
    const command = {
      id,
      application_id: applicationId,
      version,
      ...(guild && { guild_id: guild }),
      ...content,
    } as RegisteredCommand;
    const isSame = standing && JSON.stringify(standing) === JSON.stringify(command);
    return isSame || !standing ? command : { ...command, version: newId() };
  };

  return {
    list,
    get: (guild, id) => list(guild).find((one) => one.id === id),
    replaceAll(guild, declared) {
      const commands = declared.map((one) => register(guild, one));
      set(guild, commands);
      return commands;
    },
    upsert(guild, declared) {
      const command = register(guild, declared);
      const isNew = !list(guild).some((one) => one.id === command.id);
      set(
        guild,
        isNew
          ? [...list(guild), command]
          : list(guild).map((one) => (one.id === command.id ? command : one)),
      );
      return { command, isNew };
    },
    remove(guild, id) {
      const left = list(guild).filter((one) => one.id !== id);
      const isThere = left.length < list(guild).length;
      if (isThere) set(guild, left);
      return isThere;
    },
    visibleIn(guild) {
      const own = guild ? list(guild) : [];
      const context = guild ? 0 : 1;
      const global = list(null).filter(
        (one) =>
          !own.some((other) => other.name === one.name) &&
          (one.contexts?.includes(context) ?? true),
      );
      return [...own, ...global].filter((one) => one.type === 1);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A registered command without its localisations, as a list asked for without `with_localizations` has it. */
export function withoutLocalizations(command: RegisteredCommand): Json {
  const strip = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(strip)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([key]) => !key.endsWith('_localizations'))
              .map(([key, inner]) => [key, strip(inner)]),
          )
        : value;
  return strip(command) as Json;
}

function normalizeDeclaration(declared: Json, type: number): Json {
  const permissions = declared.default_member_permissions;
  return {
    default_member_permissions: permissions == null ? null : String(permissions),
    type,
    ...normalizeNames(declared),
    description: clean(declared.description ?? ''),
    dm_permission: declared.dm_permission ?? true,
    contexts: declared.contexts ?? null,
    integration_types: declared.integration_types ?? [0],
    ...(Array.isArray(declared.options) &&
      declared.options.length > 0 && { options: declared.options.map(normalizeOption) }),
    nsfw: declared.nsfw ?? false,
  };
}

function normalizeOption(option: Json): Json {
  const { type, required, autocomplete, choices, options } = option;
  const bounds = ['min_length', 'max_length', 'min_value', 'max_value', 'channel_types'];
  return {
    type,
    ...normalizeNames(option),
    ...(required ? { required: true } : {}),
    ...(autocomplete ? { autocomplete: true } : {}),
    ...(Array.isArray(choices) &&
      choices.length > 0 && {
        choices: choices.map((choice: Json) => ({
          name: clean(choice.name),
          name_localizations: normalizeLocalizations(choice.name_localizations),
          value: choice.value,
        })),
      }),
    ...(Array.isArray(options) && options.length > 0 && { options: options.map(normalizeOption) }),
    ...Object.fromEntries(
      bounds.filter((key) => option[key] != null).map((key) => [key, option[key]]),
    ),
  };
}

const clean = (text: unknown): string => String(text).replace(CONTROLS, '');

const normalizeNames = (part: Json): Json => ({
  name: clean(part.name),
  name_localizations: normalizeLocalizations(part.name_localizations),
  description: clean(part.description ?? ''),
  description_localizations: normalizeLocalizations(part.description_localizations),
});

function normalizeLocalizations(value: unknown): Json | null {
  const entries = Object.entries((value ?? {}) as Record<string, string>);
  return entries.length > 0
    ? Object.fromEntries(entries.map(([locale, text]) => [locale, clean(text)]))
    : null;
}
