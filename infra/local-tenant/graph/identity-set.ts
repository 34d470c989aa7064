import type { IdentitySet } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../context.ts";
import { beaconAppRegistration } from "../defaults.ts";
import { row } from "../store/sql.ts";
import type { Caller } from "./router.ts";

/** Who did it, as Graph says it in `createdBy` and `lastModifiedBy`. */
export function identitySetOf(context: TenantContext, caller: Caller | undefined): IdentitySet {
  if (caller?.userId) {
    const user = row<{ name: string }>(
      context.db,
      "select json_extract(json, '$.displayName') as name from directory_objects where id = ?",
      [caller.userId],
    );
    return { user: { id: caller.userId, displayName: user?.name ?? caller.userId } };
  }
  const id = caller?.appId ?? "";
  const displayName = id === beaconAppRegistration.appId ? beaconAppRegistration.displayName : id;
  return { application: { id, displayName } };
}
