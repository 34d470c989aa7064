/** A request to the Bot Connector that did not succeed. Without a status none came back: whether it took effect is unknown. */
export class ConnectorFault extends Error {
  override readonly name = "ConnectorFault";
  readonly status: number | undefined;
  /** The `Retry-After` header as it came. */
  readonly retryAfter: string | undefined;

  constructor(
    operation: string,
    failure: { status?: number; retryAfter?: string | undefined; cause?: unknown },
  ) {
    super(`${operation}: ${failure.status ?? "no answer"}`, { cause: failure.cause });
    this.status = failure.status;
    this.retryAfter = failure.retryAfter;
  }
}
