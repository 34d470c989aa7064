import type { LinkSight } from "../domain/resources/links/link-finding.ts";

export type UnseenBecause = Extract<
  LinkSight,
  | "timeout"
  | "no-host"
  | "no-connection"
  | "untrusted"
  | "refused"
  | "private-address"
  | "not-web"
  | "other-port"
>;

/** No answer came of a request, or none was sent; and what that says of the link. */
export class Unseen extends Error {
  readonly because: UnseenBecause;

  constructor(because: UnseenBecause, cause?: unknown) {
    super(because, cause === undefined ? {} : { cause });
    this.because = because;
  }
}

/**
 * A site that leaves out a certificate between its own and one that is known. Browsers fetch it, or know it from elsewhere; we do
 * not, and cannot tell.
 */
const chainIncomplete = new Set([
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
]);
const noHost = new Set(["ENOTFOUND", "ENODATA", "EAI_AGAIN", "EAI_FAIL", "EAI_NODATA", "EAI_NONAME"]);
const untrusted = /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|EPROTO$)/;

/** What a failure of the network says of the link. */
export function toUnseen(failure: unknown): Unseen {
  if (failure instanceof Unseen) return failure;
  const code = failure instanceof Error && "code" in failure ? String(failure.code) : "";
  if (chainIncomplete.has(code)) return new Unseen("refused", failure);
  if (noHost.has(code)) return new Unseen("no-host", failure);
  if (untrusted.test(code)) return new Unseen("untrusted", failure);
  // An answer that Node cannot read, such as one with more headers than it takes: browsers are more lenient.
  if (code.startsWith("HPE_")) return new Unseen("refused", failure);
  if (code === "ETIMEDOUT") return new Unseen("timeout", failure);
  return new Unseen("no-connection", failure);
}
