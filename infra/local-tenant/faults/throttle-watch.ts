/** A call that came back before the `Retry-After` it had been given was over. */
export interface EarlyRetry {
  readonly method: string;
  readonly path: string;
  readonly earlyByMs: number;
}

/**
 * Holds callers to the waits they were given. A wait counts for the whole workload (the first segment of the
 * path), as the service's throttling does; calls that had arrived before the wait was announced are not blamed.
 */
export class ThrottleWatch {
  private readonly waits = new Map<string, { until: number; announcement: number }>();
  private readonly now: () => Date;
  private announcements = 0;
  readonly earlyRetries: EarlyRetry[] = [];

  constructor(now: () => Date) {
    this.now = now;
  }

  /** Marks a call's arrival: taken as soon as it is known, since checking its token takes a while. */
  arrival(): number {
    return this.announcements;
  }

  check(call: { readonly method: string; readonly path: string; readonly arrival?: number }): void {
    const wait = this.waits.get(workload(call.path));
    if (!wait || (call.arrival ?? this.announcements) < wait.announcement) return;
    const earlyByMs = wait.until - this.now().getTime();
    if (earlyByMs > 0) this.earlyRetries.push({ method: call.method, path: call.path, earlyByMs });
    else this.waits.delete(workload(call.path));
  }

  /** Called with an answer's headers as it leaves. */
  announce(path: string, headers: Readonly<Record<string, string>>): void {
    const until = waitUntil(headers["Retry-After"], this.now());
    if (until === undefined || until <= (this.waits.get(workload(path))?.until ?? 0)) return;
    this.announcements += 1;
    this.waits.set(workload(path), { until, announcement: this.announcements });
  }

  reset(): void {
    this.waits.clear();
    this.earlyRetries.length = 0;
  }
}

const workload = (path: string) => path.split("/", 2)[1] ?? "";

function waitUntil(retryAfter: string | undefined, now: Date): number | undefined {
  if (retryAfter === undefined) return undefined;
  const seconds = Number(retryAfter);
  return Number.isNaN(seconds) ? Date.parse(retryAfter) : now.getTime() + seconds * 1000;
}
