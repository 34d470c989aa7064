import type { Pace } from "./pace.ts";
import type { Step } from "./step.ts";

/**
 * Spaces out requests of operations that the service takes only so many of a second, since each one more is refused and
 * starts a longer wait. Other operations pass at once.
 */
export function pacing(pace: Pace, perSecond: Readonly<Record<string, number>>): Step {
  const nextAt = new Map<string, number>();
  return async (request, next) => {
    const rate = perSecond[request.operation];
    if (rate !== undefined) {
      const now = pace.now().getTime();
      const mine = Math.max(now, nextAt.get(request.operation) ?? 0);
      nextAt.set(request.operation, mine + 1000 / rate);
      if (mine > now) await pace.sleep(mine - now, request.signal);
    }
    return next(request);
  };
}
