import type { FastifyInstance } from "fastify";
import type { SiteMirror } from "../../shared/graph/mirror/site-mirror.ts";

/** `GET /health`: whether this server can answer. It listens only after its first reading of every list. */
export function healthRoutes(app: FastifyInstance, mirror: SiteMirror): void {
  app.get("/health", async () => ({
    status: "ready",
    lastRefreshedAt: mirror.lastRefreshedAt.toISOString(),
  }));
}
