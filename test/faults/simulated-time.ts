import type { Pace } from "../../shared/graph/transport/pace.ts";
import type { TestClock } from "../../shared/testing/clock.ts";

interface Sleeper {
  readonly wakesAt: number;
  readonly wake: () => void;
}

/** Turns of the event loop without a request under way after which nothing more will happen by itself. */
const idleTurns = 3;

/**
 * Time for several servers at once: it stands still while any request is under way and leaps to the next waking when all
 * wait. So a request takes no time, and no server sleeps through another's answer.
 */
export class SimulatedTime {
  private readonly clock: TestClock;
  private readonly sleepers: Sleeper[] = [];
  private requests = 0;
  private watching = false;

  constructor(clock: TestClock) {
    this.clock = clock;
  }

  pace(random: () => number): Pace {
    return {
      now: () => this.clock.now(),
      random,
      sleep: (milliseconds) =>
        new Promise((wake) => {
          this.sleepers.push({ wakesAt: this.clock.now().getTime() + milliseconds, wake });
          this.watch();
        }),
    };
  }

  /** A fetch whose requests hold time still. */
  around(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
    return async (input, init) => {
      this.requests++;
      try {
        return await fetch(input, init);
      } finally {
        this.requests--;
      }
    };
  }

  private watch(): void {
    if (this.watching) return;
    this.watching = true;
    let idle = 0;
    const turn = () => {
      idle = this.requests === 0 ? idle + 1 : 0;
      if (idle > idleTurns) {
        idle = 0;
        this.leap();
      }
      if (this.sleepers.length > 0) setImmediate(turn);
      else this.watching = false;
    };
    setImmediate(turn);
  }

  private leap(): void {
    const next = this.sleepers.sort((a, b) => a.wakesAt - b.wakesAt).shift();
    if (!next) return;
    const ahead = next.wakesAt - this.clock.now().getTime();
    if (ahead > 0) this.clock.advance(ahead);
    next.wake();
  }
}
