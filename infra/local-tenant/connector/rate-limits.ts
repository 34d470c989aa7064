import type { TenantContext } from "../context.ts";
import { GraphError } from "../graph/graph-error.ts";

type Window = readonly [calls: number, seconds: number];

/** Per bot and thread; source: learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit. */
const windows: Readonly<Record<RatedOperation, readonly Window[]>> = {
  send: [
    [7, 1],
    [8, 2],
    [60, 30],
    [1800, 3600],
  ],
  create: [
    [7, 1],
    [8, 2],
    [60, 30],
    [1800, 3600],
  ],
  read: [
    [14, 1],
    [16, 2],
    [120, 30],
    [3600, 3600],
  ],
};

export type RatedOperation = "send" | "create" | "read";

export interface RateLimits {
  /** Counts one call, or refuses it with 429 and the seconds after which it may come again. */
  take(operation: RatedOperation, thread: string): void;
}

/** Teams' limits, by the tenant's own clock. */
export function rateLimits({ now }: Pick<TenantContext, "now">): RateLimits {
  const calls = new Map<string, number[]>();
  return {
    take(operation, thread) {
      const key = `${operation} ${thread}`;
      const at = now().getTime();
      const recent = (calls.get(key) ?? []).filter((time) => time > at - 3_600_000);
      calls.set(key, recent);
      const waits = windows[operation].map((window) => waitMs(recent, window, at));
      const longest = Math.max(...waits);
      if (longest > 0)
        throw new GraphError(429, "TooManyRequests", "API calls quota exceeded! maximum admitted reached.", {
          headers: { "Retry-After": String(Math.ceil(longest / 1000)) },
        });
      recent.push(at);
    },
  };
}

/** How long until a window has room for one more. */
function waitMs(times: readonly number[], [most, seconds]: Window, at: number): number {
  const start = at - seconds * 1000;
  const within = times.filter((time) => time > start);
  const mustLeave = within[within.length - most];
  return mustLeave === undefined ? 0 : mustLeave - start;
}
