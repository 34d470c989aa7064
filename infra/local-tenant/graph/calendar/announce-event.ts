import type { ResourceChange, TenantContext } from "../../context.ts";
import type { StoredEvent } from "./event-store.ts";

/** Lets those who subscribed to the organiser's calendar know. */
export function announceEvent(
  context: TenantContext,
  { organiserId, id }: Pick<StoredEvent, "organiserId" | "id">,
  changeType: ResourceChange["changeType"],
): void {
  context.changes.announce({ resource: `users/${organiserId}/events/${id}`, changeType });
}
