import type { ResourceChange, TenantContext } from "../../context.ts";
import { gatheredDelivery, type Notification } from "./deliver.ts";
import { countDelivery, liveSubscriptions, type StoredSubscription } from "./subscription-store.ts";

/** From now on, every change is told to those who subscribed to it. */
export function notifySubscribers(context: TenantContext): void {
  const deliver = gatheredDelivery(context);
  context.changes.subscribe((change) => {
    for (const subscription of liveSubscriptions(context))
      if (isAbout(subscription, change)) void tell(context, deliver, subscription, change);
  });
}

function isAbout({ resource, changeType }: StoredSubscription, change: ResourceChange): boolean {
  const watched = plain(resource);
  const changed = plain(change.resource);
  const isWatched = changed === watched || changed.startsWith(`${watched}/`);
  return isWatched && changeType.split(",").includes(change.changeType);
}

const plain = (resource: string) => resource.replace(/^\/+|\/+$/g, "").toLowerCase();

async function tell(
  context: TenantContext,
  deliver: (endpoint: string, notification: Notification) => Promise<boolean>,
  subscription: StoredSubscription,
  change: ResourceChange,
): Promise<void> {
  const accepted = await deliver(subscription.notificationUrl, {
    subscriptionId: subscription.id,
    subscriptionExpirationDateTime: subscription.expirationDateTime,
    clientState: subscription.clientState ?? null,
    changeType: change.changeType,
    resource: change.resource,
    tenantId: context.tenantId,
  });
  if (context.db.open) countDelivery(context, subscription.id, accepted ? "delivered" : "failed");
}
