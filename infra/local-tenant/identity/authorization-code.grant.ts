import { createHash } from "node:crypto";
import type { TenantContext } from "../context.ts";
import { redeemCode } from "./authorization-codes.ts";
import { missingParameter, OAuthError } from "./oauth-error.ts";
import type { SigningKeys } from "./signing-keys.ts";
import { userTokens } from "./user-tokens.ts";

/** A browser exchanges the code it came back with, proving by PKCE that it is the one that asked. */
export async function grantForCode(
  context: TenantContext,
  keys: SigningKeys,
  form: Readonly<Record<string, string>>,
) {
  if (!form.code) throw missingParameter("code");
  if (!form.code_verifier) throw missingParameter("code_verifier");
  const authorization = redeemCode(context, form.code);
  if (form.redirect_uri !== authorization.redirectUri)
    throw new OAuthError(
      "invalid_grant",
      500112,
      `The reply address '${form.redirect_uri ?? ""}' does not match the reply address '${authorization.redirectUri}' provided when requesting Authorization code.`,
    );
  if (s256(form.code_verifier) !== authorization.codeChallenge)
    throw new OAuthError(
      "invalid_grant",
      501481,
      "The Code_Verifier does not match the code_challenge supplied in the authorization request.",
    );
  return userTokens(context, keys, authorization);
}

const s256 = (verifier: string) => createHash("sha256").update(verifier).digest("base64url");
