import { z } from "zod";
import type { Graph } from "../../transport/graph.ts";
import { pagesOf } from "../../transport/pages-of.ts";
import { unlessAbsent } from "../../transport/unless-absent.ts";

/** Subscribes to lists of Beacon's site: `Sites.Selected` with the role `write`, the right to edit what is watched. */
export const graphSubscriptionsPermissions = ["Sites.Selected"] as const;

/** A list's subscription may last 42,300 minutes (subscription resource type, maximum length); an hour less leaves room for clocks that differ. */
const lifetimeMinutes = 42_300 - 60;

const subscriptionSchema = z.object({
  id: z.string(),
  resource: z.string(),
  notificationUrl: z.string().nullish(),
  expirationDateTime: z.string().transform((text) => new Date(text)),
});
const subscriptionsSchema = z.object({
  value: z.array(subscriptionSchema),
  "@odata.nextLink": z.string().optional(),
});

export interface GraphSubscription {
  readonly id: string;
  readonly endsAt: Date;
}

/** Graph's promises to tell one address of changes. */
export interface GraphSubscriptions {
  /** Graph asks the address before it promises. May not be repeated blindly: each makes another. */
  create(resource: string, clientState: string, now: Date): Promise<GraphSubscription>;
  /** Undefined when Graph has no such subscription any more. A renewal reauthorises as well. */
  renew(id: string, now: Date): Promise<GraphSubscription | undefined>;
  remove(id: string): Promise<void>;
  /** Those of this app that lead to the address, by what they watch. */
  standing(): Promise<ReadonlyMap<string, GraphSubscription>>;
}

export function graphSubscriptions(graph: Graph, address: string): GraphSubscriptions {
  const untilFrom = (now: Date) => new Date(now.getTime() + lifetimeMinutes * 60_000).toISOString();
  const one = (id: string) => `/subscriptions/${encodeURIComponent(id)}`;
  return {
    async create(resource, clientState, now) {
      const { id, expirationDateTime } = await graph.call({
        method: "post",
        path: "/subscriptions",
        operation: "POST /subscriptions",
        body: {
          ...{ resource, clientState, changeType: "updated", expirationDateTime: untilFrom(now) },
          ...{ notificationUrl: address, lifecycleNotificationUrl: address },
          latestSupportedTlsVersion: "v1_2",
        },
        answer: subscriptionSchema,
      });
      return { id, endsAt: expirationDateTime };
    },
    async renew(id, now) {
      const renewed = await unlessAbsent(
        graph.call({
          method: "patch",
          path: one(id),
          operation: "PATCH /subscriptions/{subscription}",
          body: { expirationDateTime: untilFrom(now) },
          answer: subscriptionSchema,
        }),
      );
      return renewed && { id: renewed.id, endsAt: renewed.expirationDateTime };
    },
    async remove(id) {
      await unlessAbsent(
        graph.call({
          method: "delete",
          path: one(id),
          operation: "DELETE /subscriptions/{subscription}",
          answer: z.unknown(),
        }),
      );
    },
    async standing() {
      const found = new Map<string, GraphSubscription>();
      for await (const { value } of pagesOf(graph, "/subscriptions", {
        operation: "GET /subscriptions",
        answer: subscriptionsSchema,
      }))
        for (const { id, resource, notificationUrl, expirationDateTime: endsAt } of value)
          if (notificationUrl === address) found.set(plain(resource), { id, endsAt });
      return found;
    },
  };
}

/** Graph answers some resources with a slash in front of them, and in letters of its choice. */
export const plain = (resource: string): string => resource.replace(/^\/+/, "").toLowerCase();
