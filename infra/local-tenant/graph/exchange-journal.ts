/** One Graph request with its answer, or one part of a batch with its own. */
export interface Exchange {
  /** The address as the router knows it, e.g. `/sites/{siteId}/lists`; undefined when nothing is served there. */
  readonly template: string | undefined;
  readonly method: string;
  /** Below `/v1.0`, with the query. */
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseBody: unknown;
  readonly batchPart: boolean;
}

export type ExchangeListener = (exchange: Exchange) => void;

/** Counts by operation, e.g. `{ "GET /users/{userId}": 3 }`. */
export type RequestCounts = Readonly<Record<string, number>>;

/** Counts what was asked of Graph, and tells whoever listens of each exchange. */
export class ExchangeJournal {
  private readonly alone = new Map<string, number>();
  private readonly inBatches = new Map<string, number>();
  private readonly listeners: ExchangeListener[] = [];

  /** Returns what ends the listening. */
  onExchange(listener: ExchangeListener): () => void {
    this.listeners.push(listener);
    return () => {
      this.listeners.splice(this.listeners.indexOf(listener), 1);
    };
  }

  record(exchange: Exchange): void {
    const counts = exchange.batchPart ? this.inBatches : this.alone;
    const operation = `${exchange.method} ${exchange.template ?? "(not served)"}`;
    counts.set(operation, (counts.get(operation) ?? 0) + 1);
    for (const listener of [...this.listeners]) listener(exchange);
  }

  counts(): { requests: RequestCounts; batchParts: RequestCounts } {
    return { requests: Object.fromEntries(this.alone), batchParts: Object.fromEntries(this.inBatches) };
  }

  reset(): void {
    this.alone.clear();
    this.inBatches.clear();
  }
}
