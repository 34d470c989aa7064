/** One request on its way to Graph. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** The operation's template, for logs, counts and errors: `PATCH /sites/{site}/lists/{list}/items/{item}/fields`. */
  readonly operation: string;
  /** Whether sending it twice does no more than sending it once. */
  readonly repeatable: boolean;
  readonly signal?: AbortSignal;
}

export type Next = (request: OutgoingRequest) => Promise<Response>;

/** One thing done to every request on its way out and to its answer on the way back. */
export type Step = (request: OutgoingRequest, next: Next) => Promise<Response>;

/** Steps from the outermost to the innermost, ending in `last`. */
export function chain(steps: readonly Step[], last: Next): Next {
  return steps.reduceRight<Next>((next, step) => (request) => step(request, next), last);
}
