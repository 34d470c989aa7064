import type { FastifyInstance } from "fastify";

/** `GET /openapi.json`: what the API is like. It tells nothing of the trust, and the tools that read it do not sign in. */
export function descriptionRoutes(app: FastifyInstance, describe: () => object): void {
  // Hardly any server is asked, and it takes a tenth of a second: when somebody asks, and once.
  let description: object | undefined;
  app.get("/openapi.json", async (_request, reply) => {
    reply.header("cache-control", "public, max-age=300");
    description ??= describe();
    return description;
  });
}
