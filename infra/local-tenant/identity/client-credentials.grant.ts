import { timingSafeEqual } from "node:crypto";
import type { TenantContext } from "../context.ts";
import { beaconAppRegistration } from "../defaults.ts";
import { missingParameter, OAuthError } from "./oauth-error.ts";
import { signToken } from "./sign-token.ts";
import type { SigningKeys } from "./signing-keys.ts";
import { accessTokenSeconds, appOnlyClaims } from "./token-claims.ts";

/** Services that Beacon signs in to as itself. */
const audiences: Readonly<Record<string, string>> = {
  "https://graph.microsoft.com/.default": "https://graph.microsoft.com",
  "https://api.botframework.com/.default": "https://api.botframework.com",
};

/** The app signs in as itself with its secret. */
export async function grantToClient(
  context: TenantContext,
  keys: SigningKeys,
  form: Readonly<Record<string, string>>,
) {
  requireSecret(form.client_secret);
  const scope = form.scope;
  if (!scope) throw missingParameter("scope");
  const audience = audiences[scope];
  if (!audience)
    throw new OAuthError(
      "invalid_scope",
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    );
  return {
    token_type: "Bearer",
    expires_in: accessTokenSeconds,
    ext_expires_in: accessTokenSeconds,
    access_token: await signToken(keys, appOnlyClaims(context, audience)),
  };
}

function requireSecret(given: string | undefined): void {
  if (!given)
    throw new OAuthError(
      "invalid_client",
      7000216,
      "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
      401,
    );
  const expected = Buffer.from(beaconAppRegistration.secret);
  const offered = Buffer.from(given);
  if (expected.length !== offered.length || !timingSafeEqual(expected, offered))
    throw new OAuthError("invalid_client", 7000215, "Invalid client secret provided.", 401);
}
