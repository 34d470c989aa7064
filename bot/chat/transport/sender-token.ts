import { decodeProtectedHeader } from "jose";

/** As many bytes as a token of the Bot Connector's has several times over. */
const mostCharacters = 20_000;

/** The last header that may hold one: the Bot Connector's token stands for an hour, in every activity. */
let lastTaken: string | undefined;

/**
 * Whether an `Authorization` header may hold a token of the Bot Connector's: one that is signed, and says by which key. botframework-connector asks Microsoft for
 * keys as soon as a token names the connector as its issuer, signed or not; strangers shall not make it ask.
 */
export function mayBeSendersToken(authorization: string): boolean {
  if (authorization === lastTaken) return true;
  if (authorization.length > mostCharacters) return false;
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
  if (token === undefined) return false;
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    if (typeof alg !== "string" || !/^RS(256|384|512)$/.test(alg) || typeof kid !== "string") return false;
    lastTaken = authorization;
    return true;
  } catch {
    // A head that is no JSON is no head.
    return false;
  }
}
