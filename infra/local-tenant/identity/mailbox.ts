import type { User } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../context.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { GraphRequest } from "../graph/router.ts";
import { findUser } from "./people.ts";
import { requireConsent } from "./scoped-consent.ts";

export type MailboxOwner = User & { readonly id: string };

/** The person in `/users/{userId}/…`, once the caller is known to be allowed into their mailbox. */
export function openMailbox(
  context: Pick<TenantContext, "db">,
  request: GraphRequest,
  permissions: readonly string[],
): MailboxOwner {
  const owner = requireUser(context, request.params.userId ?? "");
  requireConsent(context, request.caller, { kind: "mailbox", id: owner.id }, permissions);
  return owner;
}

/** A user by id or address, or Graph's 404. */
export function requireUser(context: Pick<TenantContext, "db">, idOrAddress: string): MailboxOwner {
  const user = findUser(context, idOrAddress);
  if (user?.id) return { ...user, id: user.id };
  throw new GraphError(
    404,
    "Request_ResourceNotFound",
    `Resource '${idOrAddress}' does not exist or one of its queried reference-property objects are not present.`,
  );
}
