import type { FastifyError, FastifyInstance } from "fastify";
import type { TenantContext } from "../context.ts";
import { GraphError } from "../graph/graph-error.ts";
import { createInstallTable } from "../graph/teamwork/installs.ts";
import { createTeamTables } from "../graph/teamwork/team-store.ts";
import { signingKeys } from "../identity/signing-keys.ts";
import { activityRoutes } from "./activities.routes.ts";
import { createBlockedTable } from "./blocked-people.ts";
import { chatClientRelay } from "./chat-client-relay.ts";
import type { Connector } from "./connector-route.ts";
import { conversationRoutes } from "./conversations.routes.ts";
import { createPersonalChatTable } from "./personal-chats.ts";
import { createPostTable } from "./post-store.ts";
import { rateLimits } from "./rate-limits.ts";
import { relayAgain } from "./relay-again.ts";
import { rosterRoutes } from "./roster.routes.ts";

export interface ConnectorOptions {
  /** Address of a chat client with a Bot Connector of its own, such as the Microsoft 365 Agents Playground. */
  readonly chatClientUrl?: string;
}

/** The Bot Connector (Bot Framework REST v3) at `/connector/`, in the place of smba.trafficmanager.net. */
export function connectorRoutes(
  app: FastifyInstance,
  context: TenantContext,
  options: ConnectorOptions,
): void {
  createTeamTables(context);
  createInstallTable(context);
  createPostTable(context);
  createPersonalChatTable(context);
  createBlockedTable(context);
  const connector: Connector = {
    context,
    limits: rateLimits(context),
    relay: chatClientRelay(context, options.chatClientUrl),
    keys: signingKeys(context),
    calls: new Map(),
  };
  app.register(async (scope) => {
    scope.setErrorHandler((error: FastifyError | GraphError, _request, reply) => {
      if (!(error instanceof GraphError)) throw error;
      const { status, headers, code, message } = error;
      return reply.status(status).headers(headers).send({ error: { code, message } });
    });
    conversationRoutes(scope, connector);
    activityRoutes(scope, connector);
    rosterRoutes(scope, connector);
    scope.post<{ Params: { channelId: string } }>(
      "/_admin/connector/channels/:channelId/relay",
      async (request, reply) => {
        await relayAgain(connector, request.params.channelId);
        return reply.status(204).send();
      },
    );
    scope.get("/_admin/connector/requests", async () => Object.fromEntries(connector.calls));
  });
}
