/** A request to the Bot Connector that did not succeed. Without a status none came back: whether it took effect is unknown. */
export class ConnectorFault extends Error {
  override readonly name = "ConnectorFault";
  readonly status: number | undefined;
  /** The connector's own word, such as `ConversationBlockedByUser`; empty when it gave none. */
  readonly code: string;
  /** The `Retry-After` header as it came. */
  readonly retryAfter: string | undefined;

  constructor(
    operation: string,
    failure: { status?: number; code?: string; retryAfter?: string | undefined; cause?: unknown },
  ) {
    super(`${operation}: ${failure.status ?? "no answer"}`, { cause: failure.cause });
    this.status = failure.status;
    this.code = failure.code ?? "";
    this.retryAfter = failure.retryAfter;
  }
}
