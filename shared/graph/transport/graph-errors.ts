import { GraphClientError } from "@microsoft/microsoft-graph-client";

interface Failure {
  readonly operation: string;
  readonly status: number;
  /** Graph's own code, such as `nameAlreadyExists`; empty when the answer had none. */
  readonly code: string;
  readonly requestId: string;
  readonly cause?: unknown;
}

/**
 * A failure of Graph, normalised once. It extends the client library's error because the library passes
 * only those through unchanged. Holds no text of Graph's: that may carry names.
 */
export class GraphFailure extends GraphClientError {
  readonly operation: string;
  readonly status: number;
  readonly code: string;
  readonly requestId: string;

  constructor(failure: Failure) {
    super(`${failure.operation}: ${failure.status} ${failure.code}`);
    // The library's constructor sets its own prototype, which would make every failure look alike.
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = new.target.name;
    this.operation = failure.operation;
    this.status = failure.status;
    this.code = failure.code;
    this.requestId = failure.requestId;
    if (failure.cause !== undefined) this.cause = failure.cause;
  }
}

export class GraphNotFound extends GraphFailure {}
/** 409: the name or unique value is taken. 412: the ETag sent is not the current one. */
export class GraphConflict extends GraphFailure {}
export class GraphForbidden extends GraphFailure {}
/** 410 on a delta: start again from `location`. */
export class GraphResyncNeeded extends GraphFailure {
  readonly location: string | undefined;
  constructor(failure: Failure & { location: string | undefined }) {
    super(failure);
    this.location = failure.location;
  }
}
export class GraphThrottled extends GraphFailure {
  /** Not before this instant, when Graph named one. */
  readonly retryAt: Date | undefined;
  constructor(failure: Failure & { retryAt: Date | undefined }) {
    super(failure);
    this.retryAt = failure.retryAt;
  }
}
/** Graph did not answer, or answered that it cannot now. Whether a write took place is unknown. */
export class GraphUnavailable extends GraphFailure {}
/** Graph refused the request as wrong: a defect of ours. */
export class GraphRefused extends GraphFailure {}
