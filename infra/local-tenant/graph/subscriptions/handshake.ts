import { randomUUID } from "node:crypto";
import type { TenantContext } from "../../context.ts";
import { isLoopback } from "../../identity/loopback.ts";
import { GraphError } from "../graph-error.ts";

/** An endpoint has ten seconds to answer; source: learn.microsoft.com/graph/change-notifications-delivery-webhooks. */
const handshakeSeconds = 10;

/** Asks the endpoint to send a token back, as proof that it wants the notifications; refuses if it does not. */
export async function shakeHands(
  { outgoing }: Pick<TenantContext, "outgoing">,
  endpoint: string,
): Promise<void> {
  if (!isLoopback(endpoint))
    throw new GraphError(
      400,
      "InvalidRequest",
      `Notification endpoint must be on this computer: '${endpoint}'.`,
    );
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()} <&>`;
  const address = new URL(endpoint);
  address.searchParams.set("validationToken", token);
  const answer = await ask(outgoing, address);
  if (answer.status !== 200 || !answer.type.startsWith("text/plain") || !isEcho(answer.text, token))
    throw refusal(
      `Notification endpoint must respond with 200 OK and the token as text/plain, not ${answer.status} ${answer.type}.`,
    );
}

/** The endpoint may escape the token against injection, and the service takes that for the token. */
function isEcho(text: string, token: string): boolean {
  const unescaped = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return text === token || unescaped === token;
}

async function ask(
  outgoing: typeof fetch,
  address: URL,
): Promise<{ status: number; type: string; text: string }> {
  try {
    const response = await outgoing(address, {
      method: "POST",
      headers: { "content-type": "text/plain; charset=utf-8" },
      signal: AbortSignal.timeout(handshakeSeconds * 1000),
    });
    return {
      status: response.status,
      type: response.headers.get("content-type") ?? "",
      text: await response.text(),
    };
  } catch (error) {
    const reason = error instanceof Error && error.name === "TimeoutError" ? "timed out" : "failed";
    throw refusal(`Validation request ${reason}: ${String(error)}`);
  }
}

const refusal = (detail: string) =>
  new GraphError(400, "ValidationError", `Subscription validation request failed. ${detail}`);
