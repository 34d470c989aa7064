import type { User } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../context.ts";
import { beaconAppRegistration } from "../defaults.ts";
import { appRolesOf } from "./app-roles.ts";
import { OAuthError } from "./oauth-error.ts";
import { findUser } from "./people.ts";
import { issueRefreshToken } from "./refresh-tokens.ts";
import { signToken } from "./sign-token.ts";
import type { SigningKeys } from "./signing-keys.ts";
import { accessTokenSeconds, userClaims } from "./token-claims.ts";

/** What the token endpoint answers when a person signed in: access, refresh and, for `openid`, an id token. */
export async function userTokens(
  context: TenantContext,
  keys: SigningKeys,
  grant: { userId: string; scope: string; nonce?: string },
) {
  const user = findUser(context, grant.userId);
  if (!user)
    throw new OAuthError("invalid_grant", 50034, "The user account does not exist in the directory.");
  const roles = appRolesOf(context, grant.userId);
  const scopes = grant.scope.split(" ").filter(Boolean);
  return {
    token_type: "Bearer",
    scope: `${beaconAppRegistration.identifierUri}/${beaconAppRegistration.scope}`,
    expires_in: accessTokenSeconds,
    ext_expires_in: accessTokenSeconds,
    access_token: await signToken(keys, userClaims(context, user, roles)),
    refresh_token: issueRefreshToken(context, { userId: grant.userId, scope: grant.scope }),
    ...(scopes.includes("openid") && { id_token: await idToken(context, keys, user, roles, grant.nonce) }),
    client_info: clientInfo(context, grant.userId),
  };
}

async function idToken(
  context: TenantContext,
  keys: SigningKeys,
  user: User,
  roles: readonly string[],
  nonce: string | undefined,
) {
  const { scp: _scope, azp: _client, azpacr: _proof, ...identity } = userClaims(context, user, roles);
  return signToken(keys, { ...identity, ...(nonce && { nonce }) });
}

/** MSAL reads whose account this is from here: base64url JSON of object id and tenant id. */
function clientInfo(context: TenantContext, userId: string): string {
  return Buffer.from(JSON.stringify({ uid: userId, utid: context.tenantId })).toString("base64url");
}
