import { setTimeout as wait } from "node:timers/promises";
import type { ChangeNotification } from "@microsoft/microsoft-graph-types";

/** Waits between attempts. The service goes on for four hours; a laptop's tenant gives up sooner. */
const retryAfterMs: readonly number[] = [250, 1_000, 5_000, 30_000];
const answerMs = 10_000;

export type Notification = Omit<ChangeNotification, "id"> & { readonly lifecycleEvent?: string };

/** Posts a notification until the endpoint answers 2xx; false once every attempt has failed. */
export async function deliver(endpoint: string, notification: Notification): Promise<boolean> {
  for (const delay of [0, ...retryAfterMs]) {
    // Unreferenced: a notification still to be repeated must not keep a stopped tenant alive.
    if (delay > 0) await wait(delay, undefined, { ref: false });
    if (await isAccepted(endpoint, notification)) return true;
  }
  return false;
}

async function isAccepted(endpoint: string, notification: Notification): Promise<boolean> {
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ value: [notification] }),
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
