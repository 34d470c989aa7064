import type { Pace } from "../shared/graph/transport/pace.ts";
import type { RequestEntry } from "../shared/graph/transport/request-log.ts";

/** A mirror of this age has missed many refreshes that are due every few seconds. */
const behindAfterSeconds = 120;
/** Where they are due less often, it has missed so many. */
const missedRefreshes = 3;

interface JobState {
  readonly isRunning: boolean;
  readonly lastEndedAt: Date | undefined;
  readonly lastFailedAt: Date | undefined;
}

/** How this server is, for whoever sends it requests and whoever looks after it. Names nobody. */
export interface HealthReport {
  /** `behind` answers still, with what it knew; `stopping` asks to be sent no more. */
  readonly status: "ready" | "behind" | "stopping";
  readonly mirror: { readonly lastRefreshedAt: Date; readonly ageSeconds: number };
  readonly graph: { readonly lastAnsweredAt: Date | undefined; readonly lastFailedAt: Date | undefined };
  /** Of Graph's notifications since this server started; absent where it is to send none. */
  readonly notifications?: { readonly taken: number; readonly ignored: number };
  readonly jobs: { readonly running: readonly string[]; readonly failing: readonly string[] };
}

/** What one server knows of itself. */
export class Health {
  readonly #pace: Pick<Pace, "now">;
  readonly #jobs = new Map<string, JobState>();
  #isStopping = false;
  #lastAnsweredAt: Date | undefined;
  #lastFailedAt: Date | undefined;

  readonly #behindAfterSeconds: number;
  #notifications: { taken: number; ignored: number } | undefined;

  /** `refreshSeconds`: how often all lists are asked for. */
  constructor(pace: Pick<Pace, "now">, refreshSeconds = 5) {
    this.#pace = pace;
    this.#behindAfterSeconds = Math.max(behindAfterSeconds, missedRefreshes * refreshSeconds + 5);
  }

  get isStopping(): boolean {
    return this.#isStopping;
  }

  beginStopping(): void {
    this.#isStopping = true;
  }

  /** Graph answered, be it with a refusal; or it could not, or asked to be left alone. */
  heardFromGraph({ status }: Pick<RequestEntry, "status">): void {
    if (status > 0 && status < 500 && status !== 429) this.#lastAnsweredAt = this.#pace.now();
    else this.#lastFailedAt = this.#pace.now();
  }

  heardNotifications({ taken, ignored }: { readonly taken: number; readonly ignored: number }): void {
    const before = this.#notifications ?? { taken: 0, ignored: 0 };
    this.#notifications = { taken: before.taken + taken, ignored: before.ignored + ignored };
  }

  jobBegan(name: string): void {
    this.#jobs.set(name, { ...this.#jobOf(name), isRunning: true });
  }

  jobEnded(name: string, failed: boolean): void {
    const now = this.#pace.now();
    const before = this.#jobOf(name);
    this.#jobs.set(name, {
      isRunning: false,
      lastEndedAt: now,
      lastFailedAt: failed ? now : before.lastFailedAt,
    });
  }

  report(mirror: { readonly lastRefreshedAt: Date }): HealthReport {
    const ageSeconds = Math.round((this.#pace.now().getTime() - mirror.lastRefreshedAt.getTime()) / 1000);
    const status = this.#isStopping ? "stopping" : ageSeconds > this.#behindAfterSeconds ? "behind" : "ready";
    return {
      status,
      mirror: { lastRefreshedAt: mirror.lastRefreshedAt, ageSeconds },
      graph: { lastAnsweredAt: this.#lastAnsweredAt, lastFailedAt: this.#lastFailedAt },
      ...(this.#notifications ? { notifications: this.#notifications } : {}),
      jobs: {
        running: this.#namesOf(({ isRunning }) => isRunning),
        failing: this.#namesOf(
          ({ lastFailedAt, lastEndedAt }) => lastFailedAt !== undefined && lastFailedAt === lastEndedAt,
        ),
      },
    };
  }

  #jobOf(name: string): JobState {
    return this.#jobs.get(name) ?? { isRunning: false, lastEndedAt: undefined, lastFailedAt: undefined };
  }

  #namesOf(is: (state: JobState) => boolean): string[] {
    return [...this.#jobs]
      .filter(([, state]) => is(state))
      .map(([name]) => name)
      .sort();
  }
}
