/**
 * An error as Graph words it: HTTP status, code, message.
 * Source: learn.microsoft.com/graph/errors.
 */
export class GraphError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  /** Extra members of `innerError`, e.g. `{ code: "resourceModified" }`. */
  readonly inner: Record<string, unknown>;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { headers?: Record<string, string>; inner?: Record<string, unknown> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = more.headers ?? {};
    this.inner = more.inner ?? {};
  }
}

export const notFound = (what: string) => new GraphError(404, "itemNotFound", `${what} could not be found.`);
export const badRequest = (message: string) => new GraphError(400, "invalidRequest", message);
export const notImplemented = (what: string) =>
  new GraphError(501, "notImplemented", `The local tenant does not serve ${what}.`);

export function errorBody(error: GraphError, now: Date, requestId: string, clientRequestId: string) {
  return {
    error: {
      code: error.code,
      message: error.message,
      innerError: {
        ...error.inner,
        date: now.toISOString().slice(0, 19),
        "request-id": requestId,
        "client-request-id": clientRequestId,
      },
    },
  };
}

/** As the services of Teams word it. */
export const missingRole = (permissions: readonly string[], held: readonly string[]) =>
  new GraphError(
    403,
    "Forbidden",
    `Missing role permissions on the request. API requires one of '${permissions.join(", ")}'. Roles on the request '${held.join(", ")}'.`,
  );
