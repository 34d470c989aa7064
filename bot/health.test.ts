import { describe, expect, it } from "@jest/globals";
import Fastify from "fastify";
import { Health } from "./health.ts";
import { healthRoutes } from "./http/health.routes.ts";

/** A clock that only the test moves. */
function aServer(refreshedAt = "2026-11-24T12:00:00Z") {
  let now = new Date("2026-11-24T12:00:05Z");
  const mirror = { lastRefreshedAt: new Date(refreshedAt) };
  const health = new Health({ now: () => now });
  const app = Fastify();
  healthRoutes(app, mirror, health);
  return {
    health,
    ask: async (url: string) => {
      const { statusCode, headers, payload } = await app.inject(url);
      return { status: statusCode, headers, body: JSON.parse(payload) };
    },
    advance: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
  };
}

describe("how a server is", () => {
  it("is ready, and tells the age of what it knows, Graph's last answer and what jobs do", async () => {
    const { health, ask } = aServer();
    health.heardFromGraph({ status: 404 });
    health.jobBegan("publish-due-editions");
    expect(await ask("/health/ready")).toMatchObject({
      status: 200,
      body: {
        status: "ready",
        mirror: { lastRefreshedAt: "2026-11-24T12:00:00.000Z", ageSeconds: 5 },
        graph: { lastAnsweredAt: "2026-11-24T12:00:05.000Z" },
        jobs: { running: ["publish-due-editions"], failing: [] },
      },
    });
  });

  it("is behind when nothing came from Graph for more than two minutes, and answers on", async () => {
    const { health, ask, advance } = aServer();
    advance(115);
    expect((await ask("/health/ready")).body.status).toBe("ready");
    advance(1);
    for (const status of [0, 429, 503]) health.heardFromGraph({ status });
    const { status, body } = await ask("/health/ready");
    expect([status, body.status, body.mirror.ageSeconds]).toEqual([200, "behind", 121]);
    expect(body.graph).toEqual({ lastFailedAt: "2026-11-24T12:02:01.000Z" });
  });

  it("names a job that failed until it has run well again", async () => {
    const { health, ask, advance } = aServer();
    health.jobBegan("check-links");
    health.jobEnded("check-links", true);
    expect((await ask("/health/ready")).body.jobs).toEqual({ running: [], failing: ["check-links"] });
    advance(60);
    health.jobBegan("check-links");
    health.jobEnded("check-links", false);
    expect((await ask("/health/ready")).body.jobs).toEqual({ running: [], failing: [] });
  });

  it("asks for no more requests once it stops, ends the connection of each it still answers, and is alive all the while", async () => {
    const { health, ask } = aServer();
    health.beginStopping();
    expect(await ask("/health/ready")).toMatchObject({ status: 503, body: { status: "stopping" } });
    expect(await ask("/health")).toMatchObject({ status: 503 });
    expect(await ask("/health/live")).toMatchObject({
      status: 200,
      headers: { connection: "close" },
      body: { status: "alive" },
    });
  });
});
