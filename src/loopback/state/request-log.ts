/**
 * The requests that the bot made, as a test looks at them.
 *
 * @module
 */
import type { Problem } from '../wire/problem.ts';

/** A request and what became of it. */
export interface SeenRequest {
  readonly method: string;
  /** Decoded, without `/api/v10`, e.g. `/webhooks/1/token/messages/@original`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body, or the `payload_json` of a multipart one. */
  readonly body: unknown;
  readonly files: readonly {
    readonly name: string;
    readonly type: string;
    /** In bytes. */
    readonly size: number;
  }[];
  /** What the judge found wrong with it. */
  readonly problems: readonly Problem[];
  /** Discord's error, where it was refused; otherwise null. */
  readonly error: { readonly code: number; readonly message: string } | null;
  /** The HTTP status it was answered with; null for a hang. */
  readonly status: number | null;
}

/** The log of a run. */
export interface RequestLog {
  readonly seen: readonly SeenRequest[];
  add(request: SeenRequest): void;
  /** Calls back at each request; returns what ends that. */
  onAdd(listener: (request: SeenRequest) => void): () => void;
}

/** The desk runs for days: no more than this many are kept. */
const KEPT = 5000;

/** Returns an empty log. */
export function createRequestLog(): RequestLog {
  const seen: SeenRequest[] = [];
  const listeners = new Set<(request: SeenRequest) => void>();
  return {
    seen,
    add(request) {
      seen.push(request);
      if (seen.length > KEPT) seen.shift();
      for (const listener of [...listeners]) listener(request);
    },
    onAdd(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
