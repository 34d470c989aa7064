import { describe, expect, it } from "@jest/globals";
import Fastify from "fastify";
import { realPace } from "../shared/graph/transport/pace.ts";
import { Health } from "./health.ts";
import { healthRoutes } from "./http/health.routes.ts";
import { createServer } from "./http/server.ts";
import { runJobs } from "./jobs/run-jobs.ts";
import { stopInOrder } from "./stop-in-order.ts";

const log = Fastify({ logger: false }).log;
const inTime = { drainSeconds: 0, withinSeconds: 30 };
/** Something that ends when the test says so. */
function held() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end };
}

describe("stopping a server", () => {
  it("lets jobs end before it takes nothing new, and closes last", async () => {
    const events: string[] = [];
    const job = held();
    const health = new Health(realPace);
    const stopping = stopInOrder(
      {
        health,
        jobs: { stop: () => job.ended.then(() => void events.push("jobs ended")) },
        beacon: { close: async () => void events.push("closed") },
        pace: realPace,
        log,
      },
      inTime,
    );
    expect(health.isStopping).toBe(true);
    expect(events).toEqual([]);
    job.end();
    expect(await stopping).toBe(0);
    expect(events).toEqual(["jobs ended", "closed"]);
  });

  it("answers for as long as a front end takes to hear of it", async () => {
    const slept: number[] = [];
    const events: string[] = [];
    const pace = {
      sleep: async (milliseconds: number, signal?: AbortSignal) => {
        slept.push(milliseconds);
        if (milliseconds === 10_000) events.push("drained");
        else await realPace.sleep(milliseconds, signal);
      },
    };
    const beacon = { close: async () => void events.push("closed") };
    const stopped = await stopInOrder(
      { health: new Health(realPace), jobs: undefined, beacon, pace, log },
      { drainSeconds: 10, withinSeconds: 30 },
    );
    expect([stopped, slept, events]).toEqual([0, [30_000, 10_000], ["drained", "closed"]]);
  });

  it("closes though a job cannot be stopped, and says so by its exit code", async () => {
    const events: string[] = [];
    const jobs = { stop: () => Promise.reject(new Error("no")) };
    const beacon = { close: async () => void events.push("closed") };
    const code = await stopInOrder(
      { health: new Health(realPace), jobs, beacon, pace: realPace, log },
      inTime,
    );
    expect([code, events]).toEqual([1, ["closed"]]);
  });

  it.each<[string, { stop(): Promise<void> } | undefined, { close(): Promise<void> }]>([
    [
      "a job that never ends",
      { stop: (): Promise<void> => held().ended },
      { close: async (): Promise<void> => undefined },
    ],
    ["a request that is never answered", undefined, { close: (): Promise<void> => held().ended }],
  ])("does not wait for %s beyond its time", async (_what, jobs, beacon) => {
    const code = await stopInOrder(
      { health: new Health(realPace), jobs, beacon, pace: realPace, log },
      { drainSeconds: 0, withinSeconds: 0.05 },
    );
    expect(code).toBe(1);
  });

  it("cuts no request and no job: what was asked is answered, what runs ends, and nothing new begins", async () => {
    const health = new Health(realPace);
    const app = await createServer({
      logger: log,
      connectTo: [],
      framedBy: [],
      requestsPerMinute: undefined,
    });
    healthRoutes(app, { lastRefreshedAt: new Date() }, health);
    const [request, job] = [held(), held()];
    const [asked, began] = [held(), held()];
    const runs: string[] = [];
    app.get("/slow", async () => {
      asked.end();
      await request.ended;
      return { answer: "whole" };
    });
    const jobs = runJobs(
      [
        {
          name: "slow",
          schedule: "* * * * * *",
          run: async () => {
            runs.push("began");
            began.end();
            await job.ended;
            runs.push("ended");
          },
        },
      ],
      log,
      health,
    );
    const address = await app.listen({ host: "127.0.0.1", port: 0 });
    const answer = fetch(`${address}/slow`);
    await Promise.all([asked.ended, began.ended]);

    const stopping = stopInOrder({ health, jobs, beacon: app, pace: realPace, log }, inTime);
    const ready = await fetch(`${address}/health/ready`);
    expect([ready.status, ready.headers.get("connection")]).toEqual([503, "close"]);
    expect(await ready.json()).toMatchObject({ status: "stopping", jobs: { running: ["slow"] } });
    job.end();
    request.end();
    const answered = await answer;
    expect([answered.status, await answered.json()]).toEqual([200, { answer: "whole" }]);
    expect(await stopping).toBe(0);
    expect(runs).toEqual(["began", "ended"]);
    await expect(fetch(`${address}/health/live`)).rejects.toThrow("fetch failed");
  });
});
