import { GraphError } from "./graph-error.ts";
import type { GraphRequest } from "./router.ts";

/** Refuses with 412 a write that was meant for another version. Without `If-Match` the last write wins. */
export function refuseUnlessMatching(request: GraphRequest, ...current: readonly string[]): void {
  const wanted = request.headers["if-match"];
  if (wanted === undefined || wanted.trim() === "*") return;
  if (current.some((etag) => plain(etag) === plain(wanted))) return;
  throw new GraphError(
    412,
    "resourceModified",
    "The resource has changed since the caller last read it; usually an eTag mismatch",
    { inner: { code: "resourceModified" } },
  );
}

const plain = (etag: string) => etag.trim().replace(/^W\//, "").replaceAll('"', "");
