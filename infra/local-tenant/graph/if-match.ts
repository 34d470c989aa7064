import { GraphError } from "./graph-error.ts";
import type { GraphRequest } from "./router.ts";

/**
 * Refuses with 412 a write that was meant for another version: `If-Match` names the version it is for, and
 * `If-None-Match: *` says that nothing may be there yet. Without them the last write wins.
 * `current`: the tags of what is there; none when nothing is.
 */
export function refuseUnlessMatching(request: GraphRequest, ...current: readonly string[]): void {
  const wanted = request.headers["if-match"];
  if (wanted !== undefined && !matches(wanted, current)) throw changedMeanwhile();
  const unwanted = request.headers["if-none-match"];
  if (unwanted !== undefined && matches(unwanted, current)) throw changedMeanwhile();
}

const matches = (tag: string, current: readonly string[]) =>
  tag.trim() === "*" ? current.length > 0 : current.some((etag) => plain(etag) === plain(tag));

const plain = (etag: string) => etag.trim().replace(/^W\//, "").replaceAll('"', "");

const changedMeanwhile = () =>
  new GraphError(
    412,
    "resourceModified",
    "The resource has changed since the caller last read it; usually an eTag mismatch",
    { inner: { code: "resourceModified" } },
  );
