import { badRequest } from "../graph/graph-error.ts";
import { type FaultKind, type FaultPlan, faultKindSchema } from "./fault-plan.ts";
import { type EarlyRetry, ThrottleWatch } from "./throttle-watch.ts";

/** What a fault is drawn for: a Graph request, a part of a batch, or a call to the Bot Connector. */
export interface FaultCall {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Lower-case names. `x-fault: KIND` asks for one fault on this call alone. */
  readonly headers: Readonly<Record<string, string>>;
  /** With the leading `?`, or empty. */
  readonly query?: string;
  readonly batchPart?: boolean;
  /** What is drawn for is a notification on its way out. */
  readonly notification?: boolean;
  /** From `watch.arrival()`, when the door took it. */
  readonly arrival?: number;
}

export interface DrawnFault {
  readonly kind: FaultKind;
  readonly retryAfterSeconds: number;
  readonly latencyMs: number;
}

/** The plan of faults in force, what came of it, and who came back too soon. */
export class Faults {
  private plans: { plan: FaultPlan; left: number }[] = [];
  private readonly injected = new Map<FaultKind, number>();
  private readonly emptied = new Set<string>();
  private readonly random: () => number;
  readonly watch: ThrottleWatch;
  private pauses = new AbortController();

  constructor(tenant: { readonly random: () => number; readonly now: () => Date }) {
    this.random = tenant.random;
    this.watch = new ThrottleWatch(tenant.now);
  }

  /** Replaces the plan. Several plans are tried in order; the first that draws a fault gives it. */
  set(...plans: readonly FaultPlan[]): void {
    this.plans = plans.map((plan) => ({ plan, left: plan.times ?? Number.POSITIVE_INFINITY }));
  }

  /** Ends every fault and forgets all counts. */
  clear(): void {
    this.plans = [];
    this.injected.clear();
    this.emptied.clear();
    this.watch.reset();
    this.pauses.abort();
    this.pauses = new AbortController();
  }

  /** Waits as long as latency asks for, or until the faults are ended. */
  async pause(milliseconds: number): Promise<void> {
    const { signal } = this.pauses;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** How many faults of each kind were injected. */
  get counters(): Readonly<Partial<Record<FaultKind, number>>> {
    return Object.fromEntries(this.injected);
  }

  /** Calls made before the wait they had been given was over. A well-behaved client has none. */
  get earlyRetries(): number {
    return this.watch.earlyRetries.length;
  }

  get earlyCalls(): readonly EarlyRetry[] {
    return this.watch.earlyRetries;
  }

  draw(call: FaultCall): DrawnFault | undefined {
    const asked = call.headers["x-fault"];
    if (asked !== undefined) return this.count(askedFor(asked), {}, call);
    for (const entry of this.plans) {
      if (entry.left <= 0 || !matches(entry.plan, call)) continue;
      const kinds = entry.plan.kinds.filter((kind) => this.applies(kind, call));
      if (kinds.length === 0 || this.random() >= entry.plan.rate) continue;
      const kind = kinds[Math.floor(this.random() * kinds.length)];
      if (!kind) continue;
      entry.left -= 1;
      return this.count(kind, entry.plan, call);
    }
    return undefined;
  }

  private count(kind: FaultKind, plan: Partial<FaultPlan>, call: FaultCall): DrawnFault {
    this.injected.set(kind, (this.injected.get(kind) ?? 0) + 1);
    if (kind === "delta-empty-page") this.emptied.add(call.path + (call.query ?? ""));
    return {
      kind,
      retryAfterSeconds: plan.retryAfterSeconds ?? (kind === "429-long" ? 200 : 1),
      latencyMs: plan.latencyMs ?? 200,
    };
  }

  private applies(kind: FaultKind, call: FaultCall): boolean {
    if (kind.startsWith("notification-") || call.notification)
      return kind.startsWith("notification-") && call.notification === true;
    if (kind.startsWith("part-")) return call.batchPart === true;
    if (!kind.startsWith("delta-")) return true;
    if (call.method !== "GET" || !/\/delta(\(|$)/i.test(call.path)) return false;
    if (kind === "delta-410") return /token=/i.test(call.path + (call.query ?? ""));
    // The nextLink of an emptied page leads back to the page itself, which must then come.
    return kind !== "delta-empty-page" || !this.emptied.has(call.path + (call.query ?? ""));
  }
}

function askedFor(name: string): FaultKind {
  const kind = faultKindSchema.safeParse(name);
  if (!kind.success) throw badRequest(`x-fault: '${name}' is not a kind of fault.`);
  return kind.data;
}

function matches({ match }: FaultPlan, call: FaultCall): boolean {
  if (match?.method && match.method !== call.method) return false;
  return !match?.pathPattern || new RegExp(match.pathPattern, "i").test(call.path);
}
