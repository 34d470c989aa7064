import { randomUUID } from "node:crypto";
import type { FastifyError, FastifyInstance } from "fastify";
import type { TenantContext } from "../context.ts";
import { errorBody, GraphError } from "../graph/graph-error.ts";

/** Registers routes whose refusals are answered in Graph's form; what is not a refusal goes on to the server's own handler. */
export function withGraphErrors(
  app: FastifyInstance,
  context: Pick<TenantContext, "now">,
  routes: (scope: FastifyInstance) => void,
): void {
  app.register(async (scope) => {
    scope.setErrorHandler((error: FastifyError | GraphError, request, reply) => {
      if (!(error instanceof GraphError)) throw error;
      const clientRequestId = String(request.headers["client-request-id"] ?? randomUUID());
      return reply
        .status(error.status)
        .headers(error.headers)
        .send(errorBody(error, context.now(), randomUUID(), clientRequestId));
    });
    routes(scope);
  });
}
