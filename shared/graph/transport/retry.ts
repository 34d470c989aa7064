import { GraphThrottled } from "./graph-errors.ts";
import type { Pace } from "./pace.ts";
import { retryAt } from "./retry-after.ts";
import type { Next, OutgoingRequest, Step } from "./step.ts";

export interface RetryLimits {
  /** How often a request is sent at the most. */
  readonly attempts: number;
  /** How long sending and waiting may take together, in milliseconds. */
  readonly totalMilliseconds: number;
}

export const usualLimits: RetryLimits = { attempts: 6, totalMilliseconds: 150_000 };

/**
 * What a wait may cure. Not 507 (storage is full until somebody makes room) and not the 429 that an
 * unindexed filter gets, which is why attempts are few.
 */
const curable = new Set([429, 500, 502, 503, 504]);

/**
 * Sends again what can safely be sent twice. A `Retry-After` holds back every request to the same workload, since an
 * early one starts the wait anew, and is never cut short: when it reaches past the time limit the answer is handed up at once.
 */
export function retrying(pace: Pace, limits: RetryLimits = usualLimits): Step {
  const heldUntil = new Map<string, Date>();

  /** Of two answers, one may name an earlier instant and come later; the latest instant counts. */
  function holdBack(workload: string, until: Date): void {
    const held = heldUntil.get(workload);
    if (!held || held < until) heldUntil.set(workload, until);
  }

  async function waitForWorkload(
    workload: string,
    request: OutgoingRequest,
    deadline: number,
  ): Promise<void> {
    for (;;) {
      const until = heldUntil.get(workload);
      const held = (until?.getTime() ?? 0) - pace.now().getTime();
      if (held <= 0) return;
      if (pace.now().getTime() + held > deadline)
        throw new GraphThrottled({
          operation: request.operation,
          status: 429,
          code: "heldBack",
          requestId: "",
          retryAt: until,
        });
      await pace.sleep(held, request.signal);
    }
  }

  return async (request, next) => {
    const deadline = pace.now().getTime() + limits.totalMilliseconds;
    const workload = workloadOf(request.url);
    for (let attempt = 1; ; attempt++) {
      await waitForWorkload(workload, request, deadline);
      const outcome = await attemptOnce(request, next);
      const now = pace.now();
      const notBefore = outcome.response && retryAt(outcome.response.headers.get("retry-after"), now);
      if (notBefore) holdBack(workload, notBefore);
      if (outcome.settled || !request.repeatable || attempt >= limits.attempts) return hand(outcome);
      const wait = notBefore ? notBefore.getTime() - now.getTime() : backoff(attempt, pace);
      if (now.getTime() + wait > deadline) return hand(outcome);
      await outcome.response?.body?.cancel();
      await pace.sleep(Math.max(0, wait), request.signal);
    }
  };
}

interface Outcome {
  readonly settled: boolean;
  readonly response?: Response;
  readonly fault?: unknown;
}

async function attemptOnce(request: OutgoingRequest, next: Next): Promise<Outcome> {
  try {
    const response = await next(request);
    return { response, settled: !curable.has(response.status) };
  } catch (fault) {
    return { fault, settled: request.signal?.aborted === true };
  }
}

function hand(outcome: Outcome): Response {
  if (outcome.response) return outcome.response;
  throw outcome.fault;
}

/** Half to all of 0.5 s, 1 s, 2 s … so that many servers do not come back together. */
function backoff(attempt: number, pace: Pace): number {
  const most = 500 * 2 ** (attempt - 1);
  return most / 2 + (most / 2) * pace.random();
}

/** Graph throttles by workload, the first segment after the version: `sites`, `users`, `$batch`. */
export function workloadOf(url: string): string {
  return new URL(url).pathname.split("/")[2] ?? "";
}
