/**
 * Faults that a test scripts: what Discord does on a bad day.
 *
 * @module
 */

/** Which requests a fault is for. Both absent: any. */
interface RequestMatch {
  readonly method?: string;
  /** Tested against the decoded path without `/api/v10`. */
  readonly path?: RegExp;
}

/** What a request gets in place of its answer. */
export type Fault =
  /** A bare status, such as 500 or 502. */
  | { readonly kind: 'status'; readonly status: number }
  /** 429; `retryAfter` in seconds. */
  | { readonly kind: 'rate-limit'; readonly retryAfter: number; readonly global?: boolean }
  /** No answer at all, until the loopback closes. */
  | { readonly kind: 'hang' }
  /** 401, as with a wrong token. */
  | { readonly kind: 'unauthorized' }
  /** 404 with error 10062, as for an interaction acknowledged too late. */
  | { readonly kind: 'unknown-interaction' };

/** The faults that wait to happen. */
export interface Faults {
  /** Makes the next request that matches meet a fault, `times` times over (once by default). */
  answerNext(match: RequestMatch, fault: Fault, times?: number): void;
  /** Closes the bot's gateway connection; by default with 4000, after which it may resume. */
  dropGateway(code?: number): void;
  /** Closes the next connection when it identifies: 4004 authentication failed, 4014 disallowed intents. */
  refuseIdentify(code: 4004 | 4014): void;
  /** Forgets every fault that has not happened yet. */
  clear(): void;
}

/** The faults as REST and gateway take them. */
export interface FaultQueue {
  answerNext: Faults['answerNext'];
  refuseIdentify: Faults['refuseIdentify'];
  clear: Faults['clear'];
  /** Takes the fault meant for a request, or undefined. */
  takeForRequest(method: string, path: string): Fault | undefined;
  /** Takes the close code meant for the next IDENTIFY, or undefined. */
  takeForIdentify(): number | undefined;
}

/** Returns an empty queue. */
export function createFaultQueue(): FaultQueue {
  let requests: { match: RequestMatch; fault: Fault; left: number }[] = [];
  let identifies: number[] = [];
  return {
    answerNext(match, fault, times = 1) {
      requests.push({ match, fault, left: times });
    },
    refuseIdentify(code) {
      identifies.push(code);
    },
    clear() {
      requests = [];
      identifies = [];
    },
    takeForRequest(method, path) {
      const found = requests.find(
        ({ match }) => (match.method ?? method) === method && (match.path?.test(path) ?? true),
      );
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) requests = requests.filter((one) => one !== found);
      return found.fault;
    },
    takeForIdentify: () => identifies.shift(),
  };
}
