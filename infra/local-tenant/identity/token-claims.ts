import { createHash } from "node:crypto";
import type { User } from "@microsoft/microsoft-graph-types";
import type { JWTPayload } from "jose";
import type { TenantContext } from "../context.ts";
import { beaconAppRegistration } from "../defaults.ts";

/** Entra's default lifetime is 60 to 90 minutes; source: learn.microsoft.com/entra/identity-platform/access-tokens. */
export const accessTokenSeconds = 3600;

/** Object id of the app's own service principal, which app-only tokens carry as `oid` and `sub`. */
export const servicePrincipalId = "be0c0000-0000-4000-8000-0000000000fe";

export const issuerOf = (context: Pick<TenantContext, "baseUrl" | "tenantId">) =>
  `${context.baseUrl()}/${context.tenantId}/v2.0`;

function lifetime(now: Date) {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return { iat: issuedAt, nbf: issuedAt, exp: issuedAt + accessTokenSeconds };
}

/** Claims of an app-only token: application permissions come as `roles`, and there is no `scp`. */
export function appOnlyClaims(context: TenantContext, audience: string): JWTPayload {
  return {
    aud: audience,
    iss: issuerOf(context),
    ...lifetime(context.now()),
    appid: beaconAppRegistration.appId,
    azp: beaconAppRegistration.appId,
    azpacr: "1",
    idtyp: "app",
    oid: servicePrincipalId,
    sub: servicePrincipalId,
    tid: context.tenantId,
    ...(audience === "https://graph.microsoft.com" && {
      roles: [...beaconAppRegistration.applicationPermissions],
    }),
    ver: "2.0",
  };
}

/** Claims of a token that a signed-in person's browser sends to Beacon's own API. */
export function userClaims(context: TenantContext, user: User, roles: readonly string[]): JWTPayload {
  return {
    aud: beaconAppRegistration.appId,
    iss: issuerOf(context),
    ...lifetime(context.now()),
    azp: beaconAppRegistration.appId,
    azpacr: "0",
    name: user.displayName ?? "",
    oid: user.id ?? "",
    preferred_username: user.userPrincipalName ?? "",
    scp: beaconAppRegistration.scope,
    ...(roles.length > 0 && { roles: [...roles] }),
    sub: pairwiseSubject(user.id ?? ""),
    tid: context.tenantId,
    ver: "2.0",
  };
}

/** Entra's `sub` differs per app and is not the object id, so that nobody joins people across apps by it. */
function pairwiseSubject(userId: string): string {
  return createHash("sha256").update(`${beaconAppRegistration.appId}:${userId}`).digest("base64url");
}
