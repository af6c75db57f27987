/**
 * Discord's published schema as a judge: bodies against `discord-api-spec`'s Zod schemas, its dull issues told
 * in Discord's words. The schemas strip keys they do not know, so whatever parsing loses was unknown.
 *
 * @module
 */
import type { ZodMiniType } from 'zod/mini';
import { type Path, type Problem, problem } from '../wire/problem.ts';

/** What is read of a Zod issue. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly origin?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** Returns what the schema finds wrong with a value, unknown keys included; empty for a good one. */
export function schemaProblems(schema: ZodMiniType, value: unknown, path: Path = []): Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return unknownKeys(value, result.data, path);
  return (result.error.issues as unknown as Issue[]).flatMap((issue) =>
    readIssue(issue, value, path),
  );
}

/** The value at an issue's path inside what was sent. */
const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    root,
  );

function readIssue(issue: Issue, root: unknown, base: Path): Problem[] {
  const path = [...base, ...(issue.path as Path)];
  const value = valueAt(root, issue.path);
  if (issue.code === 'invalid_union') return readUnion(issue, value, path);
  if (value === undefined) return [problem(path, 'BASE_TYPE_REQUIRED', 'This field is required')];
  if (issue.code === 'too_big' || issue.code === 'too_small') return [readSize(issue, path)];
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return [problem(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.')];
  if (issue.code === 'invalid_value')
    return [
      problem(
        path,
        'BASE_TYPE_CHOICES',
        `Value must be one of {${(issue.values ?? []).map(String).join(', ')}}.`,
      ),
    ];
  if (issue.code === 'invalid_type')
    return [problem(path, 'BASE_TYPE_BAD_TYPE', `Must be of type ${issue.expected}.`)];
  return [problem(path, 'BASE_TYPE_INVALID', issue.message)];
}

function readSize(issue: Issue, path: Path): Problem {
  const most = issue.code === 'too_big';
  if (issue.origin === 'number' || issue.origin === 'int')
    return most
      ? problem(path, 'NUMBER_TYPE_MAX', `Value should be less than or equal to ${issue.maximum}.`)
      : problem(
          path,
          'NUMBER_TYPE_MIN',
          `Value should be greater than or equal to ${issue.minimum}.`,
        );
  return most
    ? problem(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum} or fewer in length.`)
    : problem(path, 'BASE_TYPE_MIN_LENGTH', `Must be ${issue.minimum} or more in length.`);
}

/**
 * Tells the issues of the one union member that the value was meant for: the member whose `type` it has. Where
 * none has it, the type itself is the fault.
 */
function readUnion(issue: Issue, value: unknown, path: Path): Problem[] {
  const members = (issue.errors ?? []).filter((member) => member.length > 0);
  const meant = members.filter((member) => !member.some((inner) => inner.path[0] === 'type'));
  const isTyped = typeof value === 'object' && value !== null && 'type' in value;
  if (isTyped && meant.length === 0) {
    const allowed = members
      .flatMap((member) => member.filter((inner) => inner.path[0] === 'type'))
      .flatMap((inner) => inner.values ?? [])
      .join(', ');
    return [
      problem(
        [...path, 'type'],
        'UNION_TYPE_CHOICES',
        `Value of field "type" must be one of (${allowed}).`,
      ),
    ];
  }
  const closest = [...(meant.length > 0 ? meant : members)].sort((a, b) => a.length - b.length)[0];
  if (!closest) return [problem(path, 'BASE_TYPE_INVALID', issue.message)];
  return closest.flatMap((inner) => readIssue(inner, value, path));
}

/** Finds the keys that parsing lost. Discord drops them in silence; here a misspelt key is a fault. */
function unknownKeys(sent: unknown, parsed: unknown, path: Path): Problem[] {
  if (Array.isArray(sent) && Array.isArray(parsed))
    return sent.flatMap((item, index) => unknownKeys(item, parsed[index], [...path, index]));
  if (!isObject(sent) || !isObject(parsed)) return [];
  return Object.entries(sent).flatMap(([key, value]) =>
    Object.hasOwn(parsed, key)
      ? unknownKeys(value, parsed[key], [...path, key])
      : [problem([...path, key], 'UNKNOWN_KEY', `Discord knows no field "${key}" here.`)],
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
