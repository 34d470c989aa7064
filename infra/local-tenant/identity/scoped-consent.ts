import type { TenantContext } from "../context.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Caller } from "../graph/router.ts";
import { row, run, transaction } from "../store/sql.ts";

type Storage = Pick<TenantContext, "db">;

/**
 * Consent for single resources, which no token shows: Exchange's role based access control for applications
 * (learn.microsoft.com/exchange/permissions-exo/application-rbac) and Teams' resource-specific consent.
 */
export type ConsentKind = "mailbox" | "team";

export function createConsentTable({ db }: Storage): void {
  db.exec(
    "create table if not exists identity_scoped_consent (kind text not null, id text not null, primary key (kind, id))",
  );
}

/** Confines the app to these resources. An empty list gives it every one again. */
export function confineTo({ db }: Storage, kind: ConsentKind, ids: readonly string[]): void {
  transaction(db, () => {
    run(db, "delete from identity_scoped_consent where kind = ?", [kind]);
    for (const id of ids) run(db, "insert into identity_scoped_consent (kind, id) values (?, ?)", [kind, id]);
  });
}

/** Passes a caller whose token holds one of the permissions, or who was given this resource. */
export function requireConsent(
  context: Storage,
  caller: Caller | undefined,
  resource: { readonly kind: ConsentKind; readonly id: string },
  permissions: readonly string[],
): void {
  if (!caller) throw new GraphError(401, "InvalidAuthenticationToken", "Access token is empty.");
  const held = [...caller.roles, ...caller.scopes];
  if (permissions.some((permission) => held.includes(permission)) || isCovered(context, resource)) return;
  if (resource.kind === "mailbox")
    throw new GraphError(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
  throw new GraphError(
    403,
    "Forbidden",
    `Missing role permissions on the request. API requires one of '${permissions.join(", ")}'. Roles on the request '${held.join(", ")}'.`,
  );
}

function isCovered({ db }: Storage, { kind, id }: { kind: ConsentKind; id: string }): boolean {
  const confined = row(db, "select 1 from identity_scoped_consent where kind = ? limit 1", [kind]);
  return (
    !confined || !!row(db, "select 1 from identity_scoped_consent where kind = ? and id = ?", [kind, id])
  );
}
