import type { Pace } from "./pace.ts";
import type { Step } from "./step.ts";

export interface RequestEntry {
  readonly operation: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly requestId: string;
}

/** Counts of requests sent, by operation; tests hold them as others hold database queries. */
export class RequestCounts {
  private readonly counts = new Map<string, number>();

  add(operation: string): void {
    this.counts.set(operation, (this.counts.get(operation) ?? 0) + 1);
  }

  total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  byOperation(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.counts);
  }

  reset(): void {
    this.counts.clear();
  }
}

/** Counts each sending and tells `log` of it: operation, status, time and Graph's request id, never an address or a name. */
export function logging(counts: RequestCounts, pace: Pace, log: (entry: RequestEntry) => void): Step {
  return async (request, next) => {
    counts.add(request.operation);
    const started = pace.now().getTime();
    const tell = (status: number, requestId: string) =>
      log({ operation: request.operation, status, milliseconds: pace.now().getTime() - started, requestId });
    try {
      const response = await next(request);
      tell(response.status, response.headers.get("request-id") ?? "");
      return response;
    } catch (fault) {
      tell(0, "");
      throw fault;
    }
  };
}
