import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { parseBody } from "../../identity/parse-body.ts";
import { GraphError } from "../graph-error.ts";
import type { Caller, GraphRequest, GraphRouter } from "../router.ts";
import { shakeHands } from "./handshake.ts";
import { longestLifetimeMinutes, tellsUpdatesOnly } from "./lifetimes.ts";
import { notifySubscribers } from "./notify-subscribers.ts";
import {
  createSubscriptionTable,
  deleteSubscription,
  findSubscription,
  liveSubscriptions,
  type StoredSubscription,
  saveSubscription,
} from "./subscription-store.ts";
import { refuseUnlessWatchable } from "./watched-resource.ts";

const expiry = z.iso.datetime({ offset: true });

const creation = z.object({
  changeType: z.string().regex(/^(created|updated|deleted)(,(created|updated|deleted))*$/),
  notificationUrl: z.url(),
  lifecycleNotificationUrl: z.url().optional(),
  resource: z.string().min(1),
  expirationDateTime: expiry,
  clientState: z.string().max(128).optional(),
  latestSupportedTlsVersion: z.string().optional(),
});
const renewal = z.object({ expirationDateTime: expiry, notificationUrl: z.url().optional() });

/** Subscriptions to change notifications: created after a handshake, renewed, and fed by the tenant's changes. */
export function registerSubscriptions(router: GraphRouter, context: TenantContext): void {
  createSubscriptionTable(context);
  notifySubscribers(context);

  router.on("POST", "/subscriptions", [], async (request) => {
    const caller = signedIn(request);
    const asked = parseBody(creation, request.body);
    const resource = asked.resource.replace(/^\/+/, "");
    refuseBadLifetime(resource, asked.expirationDateTime, context.now());
    if (tellsUpdatesOnly(resource) && asked.changeType !== "updated")
      throw invalid(`changeType '${asked.changeType}' is not supported for '${resource}'; use 'updated'.`);
    refuseUnlessWatchable(context, caller, resource);
    await shakeHands(context, asked.notificationUrl);
    if (asked.lifecycleNotificationUrl) await shakeHands(context, asked.lifecycleNotificationUrl);
    const subscription: StoredSubscription = {
      ...asked,
      resource,
      id: randomUUID(),
      applicationId: caller.appId,
      creatorId: caller.appId,
    };
    saveSubscription(context, subscription);
    return {
      status: 201,
      body: { ...presented(context, subscription), clientState: asked.clientState ?? null },
    };
  });

  router.on("GET", "/subscriptions", [], (request) => {
    const { appId } = signedIn(request);
    const value = liveSubscriptions(context)
      .filter(({ applicationId }) => applicationId === appId)
      .map(({ delivered: _delivered, failed: _failed, ...own }) => ({ ...own, clientState: null }));
    return {
      status: 200,
      body: { "@odata.context": `${context.baseUrl()}/v1.0/$metadata#subscriptions`, value },
    };
  });

  router.on("GET", "/subscriptions/{subscriptionId}", [], (request) => ({
    status: 200,
    body: presented(context, subscriptionOf(context, request)),
  }));

  router.on("PATCH", "/subscriptions/{subscriptionId}", [], async (request) => {
    const subscription = subscriptionOf(context, request);
    const change = parseBody(renewal, request.body);
    refuseBadLifetime(subscription.resource, change.expirationDateTime, context.now());
    if (change.notificationUrl) await shakeHands(context, change.notificationUrl);
    const renewed = {
      ...subscription,
      expirationDateTime: change.expirationDateTime,
      ...(change.notificationUrl && { notificationUrl: change.notificationUrl }),
    };
    saveSubscription(context, renewed);
    return { status: 200, body: presented(context, renewed) };
  });

  router.on("POST", "/subscriptions/{subscriptionId}/reauthorize", [], (request) => {
    subscriptionOf(context, request);
    return { status: 204 };
  });

  router.on("DELETE", "/subscriptions/{subscriptionId}", [], (request) => {
    deleteSubscription(context, subscriptionOf(context, request).id);
    return { status: 204 };
  });
}

/** What a subscription needs is the permission to read what it watches; who calls must be known in any case. */
function signedIn({ caller }: GraphRequest): Caller {
  if (!caller) throw new GraphError(401, "InvalidAuthenticationToken", "Access token is empty.");
  return caller;
}

function subscriptionOf(context: TenantContext, request: GraphRequest): StoredSubscription {
  const { appId } = signedIn(request);
  const id = request.params.subscriptionId ?? "";
  const subscription = findSubscription(context, id);
  if (subscription?.applicationId === appId) return subscription;
  throw new GraphError(404, "ResourceNotFound", `The object '${id}' was not found.`);
}

function refuseBadLifetime(resource: string, expirationDateTime: string, now: Date): void {
  const longest = longestLifetimeMinutes(resource);
  if (longest === undefined) throw invalid(`Resource '${resource}' does not support change notifications.`);
  const minutes = (Date.parse(expirationDateTime) - now.getTime()) / 60_000;
  if (minutes <= 0) throw invalid("Subscription expiration must be in the future.");
  if (minutes > longest)
    throw invalid(`Subscription expiration can only be ${longest} minutes in the future.`);
}

const invalid = (message: string) => new GraphError(400, "InvalidRequest", message);

function presented(context: TenantContext, subscription: StoredSubscription) {
  return {
    "@odata.context": `${context.baseUrl()}/v1.0/$metadata#subscriptions/$entity`,
    ...subscription,
    // Whoever may read subscriptions need not learn the secret that proves a notification genuine.
    clientState: null,
  };
}
