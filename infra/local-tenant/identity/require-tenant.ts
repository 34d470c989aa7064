import type { TenantContext } from "../context.ts";
import { OAuthError } from "./oauth-error.ts";

/** Addresses name the tenant, or `organizations` for whichever tenant the person belongs to. */
export function requireTenant({ tenantId }: Pick<TenantContext, "tenantId">, named: string): void {
  if (named === tenantId || named === "organizations") return;
  throw new OAuthError(
    "invalid_request",
    90002,
    `Tenant '${named}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
  );
}
