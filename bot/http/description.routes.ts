import type { FastifyInstance } from "fastify";

/** `GET /openapi.json`: what the API is like. It tells nothing of the trust, and the tools that read it do not sign in. */
export function descriptionRoutes(app: FastifyInstance, description: object): void {
  app.get("/openapi.json", async (_request, reply) => {
    reply.header("cache-control", "public, max-age=300");
    return description;
  });
}
