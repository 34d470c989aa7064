import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import type { TenantContext } from "../context.ts";
import { readForms } from "../form-bodies.ts";
import { html } from "../page/html.ts";
import { pageShell } from "../page/page-shell.ts";
import { isLoopback } from "./loopback.ts";
import { OAuthError } from "./oauth-error.ts";

/** Registers routes that read forms, answer browsers of this machine across origins, and refuse as Entra does. */
export function withOAuthErrors(
  app: FastifyInstance,
  context: Pick<TenantContext, "now">,
  routes: (scope: FastifyInstance) => void,
): void {
  app.register(async (scope) => {
    readForms(scope);
    scope.addHook("onRequest", async (request, reply) => {
      const origin = request.headers.origin;
      if (origin && isLoopback(origin)) allowOrigin(reply, origin);
    });
    scope.options("/:tenant/oauth2/v2.0/token", async (_request, reply) => reply.status(204).send());
    scope.setErrorHandler((error: FastifyError | OAuthError, request, reply) => {
      if (!(error instanceof OAuthError)) throw error;
      const body = error.body(context.now());
      if (!request.headers.accept?.includes("text/html")) return reply.status(error.status).send(body);
      return reply
        .status(error.status)
        .type("text/html; charset=utf-8")
        .send(refusalPage(body.error_description));
    });
    routes(scope);
  });
}

function allowOrigin(reply: FastifyReply, origin: string): void {
  reply.headers({
    "access-control-allow-origin": origin,
    "access-control-allow-methods": "GET, POST, OPTIONS",
    "access-control-allow-headers":
      "content-type, authorization, client-request-id, x-client-sku, x-client-ver",
    vary: "origin",
  });
}

function refusalPage(description: string): string {
  return pageShell({
    title: "You cannot sign in",
    body: html`<h1>You cannot sign in</h1><p>${description}</p><p><a href="/">Back to the tenant</a></p>`,
  });
}
