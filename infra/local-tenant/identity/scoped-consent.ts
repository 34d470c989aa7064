import type { TenantContext } from "../context.ts";
import { beaconAppRegistration } from "../defaults.ts";
import { GraphError, missingRole } from "../graph/graph-error.ts";
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

/** What the app holds on a resource that it was given, by the names of Graph's permissions. */
const heldOn: Readonly<Record<ConsentKind, readonly string[]>> = {
  mailbox: beaconAppRegistration.mailboxPermissions.map((role) => role.replace(/^Application /, "")),
  team: beaconAppRegistration.consentedOnTeams,
};

const isBeacon = ({ appId }: Caller) => appId === beaconAppRegistration.appId;

/** Passes a caller whose token holds one of the permissions, or who was given one of them on this resource. */
export function requireConsent(
  context: Storage,
  caller: Caller | undefined,
  resource: { readonly kind: ConsentKind; readonly id: string },
  permissions: readonly string[],
): void {
  if (!caller) throw new GraphError(401, "InvalidAuthenticationToken", "Access token is empty.");
  const held = [
    ...caller.roles,
    ...caller.scopes,
    ...(isBeacon(caller) && isCovered(context, resource) ? heldOn[resource.kind] : []),
  ];
  if (permissions.some((permission) => held.includes(permission))) return;
  if (resource.kind === "mailbox")
    throw new GraphError(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
  throw missingRole(permissions, held);
}

/** Who may notify at all; that the recipient has the app, which brings the consent with it, is looked at for each. */
export function requireActivityConsent(caller: Caller | undefined): void {
  if (!caller) throw new GraphError(401, "InvalidAuthenticationToken", "Access token is empty.");
  const held: readonly string[] = [
    ...caller.roles,
    ...caller.scopes,
    ...(isBeacon(caller) ? beaconAppRegistration.consentedOnPeople : []),
  ];
  const permissions = ["TeamsActivity.Send.User", "TeamsActivity.Send"];
  if (!permissions.some((permission) => held.includes(permission))) throw missingRole(permissions, held);
}

/** Teams' application access policy: person by person, beside the permission in the token. */
export function requireAccessPolicy(context: Storage, caller: Caller | undefined, userId: string): void {
  if (caller && isBeacon(caller) && isCovered(context, { kind: "mailbox", id: userId })) return;
  throw new GraphError(403, "Forbidden", "No application access policy found for this app.");
}

function isCovered({ db }: Storage, { kind, id }: { kind: ConsentKind; id: string }): boolean {
  const confined = row(db, "select 1 from identity_scoped_consent where kind = ? limit 1", [kind]);
  return (
    !confined || !!row(db, "select 1 from identity_scoped_consent where kind = ? and id = ?", [kind, id])
  );
}
