import type { Pace } from "./pace.ts";
import { spaced } from "./spaced.ts";
import type { Step } from "./step.ts";

/**
 * Spaces out requests of operations that the service takes only so many of a second, since each one more is refused and
 * starts a longer wait. Other operations pass at once.
 */
export function pacing(pace: Pace, perSecond: Readonly<Record<string, number>>): Step {
  const turns = new Map(
    Object.entries(perSecond).map(([operation, rate]) => [operation, spaced(pace, rate)]),
  );
  return async (request, next) => {
    await turns.get(request.operation)?.(request.signal);
    return next(request);
  };
}
