import type { Pace } from "./pace.ts";

/** Lets through so many a second, evenly: answers when it is the caller's turn. */
export function spaced(
  pace: Pick<Pace, "now" | "sleep">,
  perSecond: number,
): (signal?: AbortSignal) => Promise<void> {
  let nextAt = 0;
  return async (signal) => {
    const now = pace.now().getTime();
    const mine = Math.max(now, nextAt);
    nextAt = mine + 1000 / perSecond;
    if (mine > now) await pace.sleep(mine - now, signal);
  };
}
