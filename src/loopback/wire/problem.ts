/**
 * Problems: what Discord finds wrong with a body, each at its path, and the two shapes they are told in.
 *
 * @see https://discord.com/developers/docs/reference#error-messages
 * @module
 */

/** Keys and indexes from the body's root to the value at fault. */
export type Path = readonly (string | number)[];

/** One fault in a body. */
export interface Problem {
  readonly path: Path;
  /** Discord's own code where it is known, such as `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  readonly message: string;
}

/** Makes a {@link Problem}. */
export const problem = (path: Path, code: string, message: string): Problem => ({
  path,
  code,
  message,
});

/** Puts problems found in a part of a body under that part's path. */
export const under = (prefix: Path, problems: readonly Problem[]): Problem[] =>
  problems.map((found) => ({ ...found, path: [...prefix, ...found.path] }));

/** Describes a problem in one line, as discord.js does: `data.content[BASE_TYPE_MAX_LENGTH]: Must be …`. */
export const describeProblem = ({ path, code, message }: Problem): string =>
  `${path.join('.')}[${code}]: ${message}`;

type Nested = { [key: string]: Nested | { code: string; message: string }[] };

/** Nests problems by path, in the shape of the `errors` of Discord's error 50035. */
function nestProblems(problems: readonly Problem[]): object {
  const root: Nested = Object.create(null);
  for (const { path, code, message } of problems) {
    let at = root;
    for (const key of path) {
      at[key] ??= Object.create(null);
      at = at[key] as Nested;
    }
    at._errors ??= [];
    (at._errors as object[]).push({ code, message });
  }
  return root;
}

/** An error that the loopback answers a request with: an HTTP status, Discord's numeric code and its words. */
export class DiscordRefusal extends Error {
  /** The HTTP status. */
  readonly status: number;
  /** Discord's JSON error code, e.g. 50035. */
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.name = 'DiscordRefusal';
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  /** The body of the answer. */
  get body(): object {
    const { code, message, problems } = this;
    return problems.length > 0
      ? { code, message, errors: nestProblems(problems) }
      : { code, message };
  }
}

/** Refuses a body for its problems (error 50035); does nothing where there are none. */
export function refuseIfAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new DiscordRefusal(400, 50035, 'Invalid Form Body', problems);
}
