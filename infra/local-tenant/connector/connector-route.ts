import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { TenantContext } from "../context.ts";
import { withFaults } from "../faults/with-faults.ts";
import type { GraphResponse, Method } from "../graph/router.ts";
import type { SigningKeys } from "../identity/signing-keys.ts";
import { verifyToken } from "../identity/verify-token.ts";
import type { ChatClientRelay } from "./chat-client-relay.ts";
import type { RateLimits } from "./rate-limits.ts";

/** What the connector's routes share. */
export interface Connector {
  readonly context: TenantContext;
  readonly limits: RateLimits;
  readonly relay: ChatClientRelay;
  readonly keys: SigningKeys;
  /** How often each operation was called, e.g. `{ "POST /v3/conversations": 2 }`. */
  readonly calls: Map<string, number>;
}

export interface ConnectorRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Handler = (request: ConnectorRequest) => GraphResponse | Promise<GraphResponse>;

const botFrameworkAudience = "https://api.botframework.com";

/** Serves one operation of the Bot Connector: counted, under the plan of faults, to callers with a good token or none. */
export function connectorRoute(
  app: FastifyInstance,
  connector: Connector,
  method: Method,
  path: string,
  handler: Handler,
): void {
  const { context, calls } = connector;
  app.route({
    method,
    url: `/connector${path}`,
    handler: async (request, reply) => {
      const operation = `${method} ${path}`;
      calls.set(operation, (calls.get(operation) ?? 0) + 1);
      await refuseBadToken(connector, request);
      const call = { method, path: request.url.split("?")[0] ?? "", headers: plainHeaders(request) };
      const answer = await withFaults(context, call, async () =>
        handler({
          params: request.params as Record<string, string>,
          query: request.query as Record<string, string>,
          body: request.body,
        }),
      );
      return send(reply, answer);
    },
  });
}

/** A chat client on this machine brings no token, as with the Bot Framework's emulator; whoever brings one needs a good one. */
async function refuseBadToken({ context, keys }: Connector, request: FastifyRequest): Promise<void> {
  const { authorization } = request.headers;
  if (authorization === undefined) return;
  await verifyToken(context, keys, authorization.replace(/^Bearer\s+/i, ""), [botFrameworkAudience]);
}

function plainHeaders(request: FastifyRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}

function send(reply: FastifyReply, { status, headers, body }: GraphResponse): FastifyReply {
  return reply
    .status(status)
    .headers({ ...headers })
    .send(body);
}
