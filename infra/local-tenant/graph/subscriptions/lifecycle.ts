import type { TenantContext } from "../../context.ts";
import { GraphError } from "../graph-error.ts";
import { deliver } from "./deliver.ts";
import { deleteSubscription, findSubscription } from "./subscription-store.ts";

export const lifecycleEvents = ["reauthorizationRequired", "subscriptionRemoved", "missed"] as const;

/** Tells an app what befell its subscription. Resolves to whether its lifecycle endpoint took it. */
export async function sendLifecycleEvent(
  context: TenantContext,
  subscriptionId: string,
  lifecycleEvent: (typeof lifecycleEvents)[number],
): Promise<boolean> {
  const subscription = findSubscription(context, subscriptionId);
  if (!subscription?.lifecycleNotificationUrl)
    throw new GraphError(
      404,
      "ResourceNotFound",
      `Subscription '${subscriptionId}' has no lifecycle endpoint.`,
    );
  if (lifecycleEvent === "subscriptionRemoved") deleteSubscription(context, subscriptionId);
  return deliver(context, subscription.lifecycleNotificationUrl, [
    {
      lifecycleEvent,
      subscriptionId,
      subscriptionExpirationDateTime: subscription.expirationDateTime,
      clientState: subscription.clientState ?? null,
      resource: subscription.resource,
      tenantId: context.tenantId,
    },
  ]);
}
