import type { Pace } from "../graph/transport/pace.ts";
import type { TestClock } from "./clock.ts";

/** Waiting that takes no time: the clock moves on instead. */
export const virtualPace = (clock: TestClock, random: () => number = () => 0.5): Pace => ({
  now: () => clock.now(),
  random,
  async sleep(milliseconds, signal) {
    signal?.throwIfAborted();
    clock.advance(milliseconds);
  },
});
