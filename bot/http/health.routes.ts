import type { FastifyInstance } from "fastify";
import type { SiteMirror } from "../../shared/graph/mirror/site-mirror.ts";
import type { Health } from "../health.ts";

/**
 * `GET /health/live`: this process runs; whoever is told otherwise starts another. `GET /health/ready`, and `/health`: whether
 * to send requests here, and how it is with Graph, the mirror and the jobs. A server listens only after its first reading of
 * every list. One that Graph does not answer stays ready: it has what it knew, and every other server is in the same plight.
 */
export function healthRoutes(
  app: FastifyInstance,
  mirror: Pick<SiteMirror, "lastRefreshedAt">,
  health: Health,
): void {
  app.get("/health/live", async () => ({ status: "alive" }));
  for (const path of ["/health", "/health/ready"])
    app.get(path, async (_request, reply) => {
      const report = health.report(mirror);
      return reply
        .status(report.status === "stopping" ? 503 : 200)
        .header("cache-control", "no-store")
        .send(report);
    });
  // A front end keeps connections open: each ends with its next answer, so that the request after it goes elsewhere.
  app.addHook("onSend", async (_request, reply) => {
    if (health.isStopping) reply.header("connection", "close");
  });
}
