import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import type { FastifyInstance } from "fastify";
import type { BotCredentials } from "./signed-in.ts";

/** botbuilder's first example, "echo bot", with nothing of ours: it says what was said, on the same server. */
export function echoBot(
  app: FastifyInstance,
  path: string,
  { appId, secret, tenantId }: BotCredentials,
): void {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppType: "SingleTenant",
      MicrosoftAppId: appId,
      MicrosoftAppPassword: secret,
      MicrosoftAppTenantId: tenantId,
    }),
  );
  app.post(path, async (request, reply) => {
    const answer: { status: number; body?: unknown } = { status: 200 };
    const response = {
      status: (status: number) => (answer.status = status),
      send: (body: unknown) => (answer.body = body),
      header: () => undefined,
      end: () => undefined,
      socket: undefined,
    };
    await adapter.process(
      { method: request.method, headers: request.headers, body: request.body as Record<string, unknown> },
      response,
      async (context) => {
        await context.sendActivity(`Echo: ${context.activity.text}`);
      },
    );
    return reply.status(answer.status).send(answer.body);
  });
}
