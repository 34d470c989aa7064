import { setTimeout as wait } from "node:timers/promises";
import type { ChangeNotification } from "@microsoft/microsoft-graph-types";
import type { TenantContext } from "../../context.ts";

/** Waits between attempts. The service goes on for four hours; a laptop's tenant gives up sooner. */
const retryAfterMs: readonly number[] = [250, 1_000, 5_000, 30_000];
const answerMs = 10_000;
/** So long the service gathers what it has for one endpoint; what comes together goes in one request. */
const gatherMs = 20;

export type Notification = Omit<ChangeNotification, "id"> & { readonly lifecycleEvent?: string };

type Surroundings = Pick<TenantContext, "faults" | "outgoing">;

/** Posts notifications until the endpoint answers 2xx; false once every attempt has failed. */
export async function deliver(
  context: Surroundings,
  endpoint: string,
  notifications: readonly Notification[],
): Promise<boolean> {
  for (const delay of [0, ...retryAfterMs]) {
    // Unreferenced: a notification still to be repeated must not keep a stopped tenant alive.
    if (delay > 0) await wait(delay, undefined, { ref: false });
    if (await isAccepted(context, endpoint, notifications)) return true;
  }
  return false;
}

/** Delivers one at a time as they come, or several in one request where they come together. */
export function gatheredDelivery(
  context: Surroundings,
): (endpoint: string, notification: Notification) => Promise<boolean> {
  const gathered = new Map<string, { sent: Promise<boolean>; notifications: Notification[] }>();
  return async (endpoint, notification) => {
    const fault = context.faults.draw({
      ...{ method: "POST", path: "/notifications", headers: {}, notification: true },
    });
    if (fault?.kind === "notification-lost") return false;
    const copies = fault?.kind === "notification-twice" ? [notification, notification] : [notification];
    const waiting = gathered.get(endpoint) ?? begin(endpoint);
    waiting.notifications.push(...copies);
    return waiting.sent;
  };

  function begin(endpoint: string) {
    const notifications: Notification[] = [];
    const send = async () => {
      await wait(gatherMs, undefined, { ref: false });
      gathered.delete(endpoint);
      return deliver(context, endpoint, notifications);
    };
    const waiting = { sent: send(), notifications };
    gathered.set(endpoint, waiting);
    return waiting;
  }
}

async function isAccepted(
  { outgoing }: Surroundings,
  endpoint: string,
  notifications: readonly Notification[],
): Promise<boolean> {
  try {
    const response = await outgoing(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ value: notifications }),
      signal: AbortSignal.timeout(answerMs),
    });
    await response.arrayBuffer();
    return response.ok;
  } catch (error) {
    // fetch throws TypeError when nobody listens, and its signal's error when nobody answers: both are "not accepted".
    if (error instanceof TypeError || (error instanceof Error && error.name === "TimeoutError")) return false;
    throw error;
  }
}
