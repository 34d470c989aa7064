import {
  GraphConflict,
  type GraphFailure,
  GraphForbidden,
  GraphNotFound,
  GraphRefused,
  GraphResyncNeeded,
  GraphThrottled,
  GraphUnavailable,
} from "./graph-errors.ts";
import { retryAt } from "./retry-after.ts";

/** The typed failure for a status that is not a success. */
export function toGraphFailure(
  operation: string,
  answer: { status: number; headers: (name: string) => string | null; body: unknown },
  now: Date,
): GraphFailure {
  const { status } = answer;
  const failure = {
    operation,
    status,
    code: codeOf(answer.body),
    requestId: answer.headers("request-id") ?? "",
  };
  if (status === 404) return new GraphNotFound(failure);
  if (status === 409 || status === 412) return new GraphConflict(failure);
  if (status === 401 || status === 403) return new GraphForbidden(failure);
  if (status === 410)
    return new GraphResyncNeeded({ ...failure, location: answer.headers("location") ?? undefined });
  if (status === 429)
    return new GraphThrottled({ ...failure, retryAt: retryAt(answer.headers("retry-after"), now) });
  if (status >= 500) return new GraphUnavailable(failure);
  return new GraphRefused(failure);
}

function codeOf(body: unknown): string {
  if (typeof body !== "object" || body === null || !("error" in body)) return "";
  const { error } = body;
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}
