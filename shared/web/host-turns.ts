import type { Pace } from "../graph/transport/pace.ts";

/** Lets one request at a time go to each host, with a pause after it. */
export class HostTurns {
  private readonly last = new Map<string, Promise<unknown>>();
  private readonly endedAt = new Map<string, number>();
  private readonly pauses = new Map<string, number>();
  private readonly heldUntil = new Map<string, number>();
  private readonly pace: Pace;
  private readonly usualPause: number;

  constructor(pace: Pace, usualPause: number) {
    this.pace = pace;
    this.usualPause = usualPause;
  }

  /** A host that wants a longer pause gets it from now on. */
  pauseAtLeast(host: string, milliseconds: number): void {
    this.pauses.set(host, Math.max(this.pauseOf(host), milliseconds));
  }

  /** Asks nothing of a host for a while. */
  hold(host: string, milliseconds: number): void {
    this.heldUntil.set(host, this.pace.now().getTime() + milliseconds);
  }

  /** Acts when all that was asked of the host before is done and the pause is over. */
  take<Value>(host: string, act: () => Promise<Value>, signal?: AbortSignal): Promise<Value> {
    const before = this.last.get(host) ?? Promise.resolve();
    const mine = before.then(async () => {
      signal?.throwIfAborted();
      const left = this.freeAt(host) - this.pace.now().getTime();
      if (left > 0) await this.pace.sleep(left, signal);
      try {
        return await act();
      } finally {
        this.endedAt.set(host, this.pace.now().getTime());
      }
    });
    // Whoever is next does not suffer from how this one ends.
    this.last.set(
      host,
      mine.catch(() => {}),
    );
    return mine;
  }

  private freeAt(host: string): number {
    const ended = this.endedAt.get(host);
    const afterPause = ended === undefined ? 0 : ended + this.pauseOf(host);
    return Math.max(afterPause, this.heldUntil.get(host) ?? 0);
  }

  private readonly pauseOf = (host: string) => this.pauses.get(host) ?? this.usualPause;
}
