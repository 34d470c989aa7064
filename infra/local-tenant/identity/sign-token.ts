import { importJWK, type JWTPayload, SignJWT } from "jose";
import type { SigningKeys } from "./signing-keys.ts";

/** The claims as a compact token, signed with the tenant's current key. */
export async function signToken(keys: SigningKeys, claims: JWTPayload): Promise<string> {
  const jwk = await keys.current();
  return new SignJWT(claims)
    .setProtectedHeader({ typ: "JWT", alg: "RS256", kid: jwk.kid })
    .sign(await importJWK(jwk, "RS256"));
}
