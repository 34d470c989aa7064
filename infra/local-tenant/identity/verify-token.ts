import { createLocalJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import type { TenantContext } from "../context.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { SigningKeys } from "./signing-keys.ts";
import { issuerOf } from "./token-claims.ts";

const refused = (message: string) => new GraphError(401, "InvalidAuthenticationToken", message);

/** Claims of a token this tenant issued for one of the audiences; otherwise 401 in Graph's words. */
export async function verifyToken(
  context: Pick<TenantContext, "baseUrl" | "tenantId" | "now">,
  keys: SigningKeys,
  token: string,
  audiences: readonly string[],
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet(await keys.published()), {
      algorithms: ["RS256"],
      audience: [...audiences],
      issuer: issuerOf(context),
      currentDate: context.now(),
    });
    return payload;
  } catch (error) {
    throw inGraphsWords(error);
  }
}

function inGraphsWords(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return refused("Lifetime validation failed, the token is expired.");
  if (error instanceof errors.JWTClaimValidationFailed)
    return refused(
      error.claim === "nbf"
        ? "Lifetime validation failed, the token is not yet valid."
        : `Access token validation failure. Invalid ${error.claim === "aud" ? "audience" : error.claim === "iss" ? "issuer" : error.claim}.`,
    );
  if (
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JWKSMultipleMatchingKeys
  )
    return refused("Access token validation failure. Invalid signature.");
  if (error instanceof errors.JOSEError)
    return refused("IDX14100: JWT is not well formed, there are no dots (.).");
  return error;
}
