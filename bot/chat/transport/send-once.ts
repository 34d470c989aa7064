import type { ConfigurationBotFrameworkAuthentication } from "botbuilder";
import { z } from "zod";
import { ConnectorFault } from "./connector-fault.ts";

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
export type ConnectorHttpClient = NonNullable<ConnectorOptions["httpClient"]>;
type ConnectorRequest = Parameters<ConnectorHttpClient["sendRequest"]>[0];

/** One request and its answer; `fetch` is one way to do it. */
export type Send = (
  address: string,
  request: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body: string | null;
    readonly redirect: "manual";
    readonly signal: AbortSignal;
  },
) => Promise<Pick<Response, "ok" | "status" | "text"> & { readonly headers: AnsweredHeaders }>;

/** By name in small letters. */
interface AnsweredHeaders extends Iterable<[string, string]> {
  get(name: string): string | null | undefined;
}

const timeLimitMilliseconds = 20_000;

/**
 * Sends each request of the connector once, the given way. A message is not safe to send twice, and
 * botframework-connector 4.23 ignores `noRetryPolicy`: its pipeline repeats 429, 503, 5xx and broken connections
 * (`@azure/core-rest-pipeline`, `defaultRetryPolicy`). It repeats answers and `RestError`s only, so every failure
 * leaves here as a `ConnectorFault`.
 */
export function sendOnce(send: Send): ConnectorHttpClient {
  return {
    async sendRequest(request) {
      const fault = (why: ConstructorParameters<typeof ConnectorFault>[1]) =>
        new ConnectorFault(`${request.method} ${operationOf(request.url)}`, why);
      const response = await send(request.url, {
        method: request.method,
        headers: request.headers.rawHeaders(),
        body: typeof request.body === "string" ? request.body : null,
        redirect: "manual",
        signal: AbortSignal.timeout(timeLimitMilliseconds),
      }).catch((cause: unknown) => {
        throw fault({ cause });
      });
      const bodyAsText = await response.text().catch((cause: unknown) => {
        throw fault({ cause });
      });
      if (!response.ok) {
        const retryAfter = response.headers.get("retry-after") ?? undefined;
        throw fault({ status: response.status, retryAfter, code: codeIn(bodyAsText) });
      }
      return { request, status: response.status, headers: headersOf(response, request), bodyAsText };
    },
  };
}

const refusalSchema = z.object({ error: z.object({ code: z.string().max(100) }) });

/** The code of a refusal: the rest of it may carry names. */
function codeIn(body: string): string {
  try {
    return refusalSchema.safeParse(JSON.parse(body)).data?.error.code ?? "";
  } catch {
    // A gateway in front of the connector answers in HTML; the status says what matters.
    return "";
  }
}

/** The path without the ids in it, for logs: `/v3/conversations/…/activities/…`. */
const operationOf = (address: string): string =>
  new URL(address).pathname.replace(/(conversations|activities|members)\/[^/]+/g, "$1/…");

/** The library's own kind of headers, which it exports from no package of the app's. */
function headersOf(
  response: { readonly headers: AnsweredHeaders },
  request: ConnectorRequest,
): ConnectorRequest["headers"] {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  for (const [name, value] of response.headers) headers.set(name, value);
  return headers;
}
