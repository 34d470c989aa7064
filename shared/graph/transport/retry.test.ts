import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { clockAt } from "../../testing/clock.ts";
import { ScriptedAnswers } from "../../testing/scripted-answers.ts";
import { virtualPace } from "../../testing/virtual-pace.ts";
import { type RetryLimits, retrying, workloadOf } from "./retry.ts";
import { retryAt } from "./retry-after.ts";
import type { OutgoingRequest } from "./step.ts";

const request: OutgoingRequest = {
  method: "GET",
  url: "https://graph.example/v1.0/sites/beacon/lists",
  headers: {},
  operation: "GET /sites/{site}/lists",
  repeatable: true,
};
const ok = { status: 200 };
const throttled = (retryAfter: string) => ({ status: 429, headers: { "retry-after": retryAfter } });

function over(answers: ConstructorParameters<typeof ScriptedAnswers>[1][], limits?: RetryLimits) {
  const clock = clockAt("2026-11-24T15:30:00Z");
  const graph = new ScriptedAnswers(clock, ...answers);
  const step = retrying(virtualPace(clock), limits);
  const send = async (changes: Partial<OutgoingRequest> = {}) =>
    (await step({ ...request, ...changes }, graph.next)).status;
  return { clock, graph, send };
}

describe("a request that Graph turns away", () => {
  it.each([
    ["after the seconds that Graph names", [throttled("30"), ok], [0, 30]],
    ["at the date that Graph names", [throttled("Tue, 24 Nov 2026 15:31:30 GMT"), ok], [0, 90]],
    ["at once when the date has passed", [throttled("Tue, 24 Nov 2026 15:00:00 GMT"), ok], [0, 0]],
    ["after growing waits when Graph names none", [429, 429, 503, 200], [0, 0.375, 1.125, 2.625]],
    ["after a failure of Graph's own", [500, 502, 504, 200], [0, 0.375, 1.125, 2.625]],
  ])("is sent again %s", async (_name, answers, seconds) => {
    const { graph, send } = over(
      answers.map((answer) => (typeof answer === "number" ? { status: answer } : answer)),
    );
    expect(await send()).toBe(200);
    expect(graph.seconds).toEqual(seconds);
  });

  it("is sent again when no answer came at all", async () => {
    const { graph, send } = over([new TypeError("fetch failed"), ok]);
    expect(await send()).toBe(200);
    expect(graph.sent).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 409, 412, 507])(
    "is not sent again on %i, which no wait cures",
    async (status) => {
      const { graph, send } = over([{ status }]);
      expect(await send()).toBe(status);
      expect(graph.sent).toHaveLength(1);
    },
  );

  it.each([
    ["turned away", throttled("1")],
    ["failed", { status: 503 }],
    ["left without an answer", new TypeError("fetch failed")],
  ])("is sent once when it would double on repeating, though %s (invariant 2)", async (_name, answer) => {
    const { graph, send } = over([answer, ok]);
    await send({ method: "POST", repeatable: false }).catch(() => undefined);
    expect(graph.sent).toHaveLength(1);
  });

  it("is given up after six sendings, with Graph's last answer", async () => {
    const { graph, send } = over([{ status: 503 }]);
    expect(await send()).toBe(503);
    expect(graph.sent).toHaveLength(6);
  });

  it("is given up after six sendings without an answer, with the last fault", async () => {
    const { graph, send } = over([new TypeError("fetch failed")]);
    await expect(send()).rejects.toThrow("fetch failed");
    expect(graph.sent).toHaveLength(6);
  });

  it("is handed up at once when Graph names an instant past the time limit, rather than sent early", async () => {
    const { graph, send } = over([throttled("151"), ok]);
    expect(await send()).toBe(429);
    expect(graph.seconds).toEqual([0]);
  });

  it("takes no longer than its time limit in all", async () => {
    const { clock, send } = over([throttled("40")], { attempts: 100, totalMilliseconds: 100_000 });
    expect(await send()).toBe(429);
    expect(clock.now()).toEqual(new Date("2026-11-24T15:31:20Z"));
  });

  it("is not sent again for somebody who has gone away", async () => {
    const { graph, send } = over([throttled("30"), ok]);
    const gone = new AbortController();
    gone.abort(new Error("gone"));
    await expect(send({ signal: gone.signal })).rejects.toThrow("gone");
    expect(graph.sent).toHaveLength(1);
  });
});

describe("a workload that Graph holds back", () => {
  const other = "https://graph.example/v1.0/users/asha";

  it("is left alone by every other request too, until the instant named", async () => {
    const { graph, send } = over([throttled("60"), ok]);
    expect(await send({ repeatable: false })).toBe(429);
    expect(await send({ url: "https://graph.example/v1.0/sites/beacon/drive" })).toBe(200);
    expect(graph.seconds).toEqual([0, 60]);
  });

  it("does not hold back another workload", async () => {
    const { graph, send } = over([throttled("60"), ok]);
    await send({ repeatable: false });
    expect(await send({ url: other })).toBe(200);
    expect(graph.seconds).toEqual([0, 0]);
  });

  it("is held back until the latest instant named, in whatever order answers come", async () => {
    const { graph, send } = over([throttled("60"), throttled("1"), ok]);
    await Promise.all([send({ repeatable: false }), send({ repeatable: false })]);
    expect(await send()).toBe(200);
    expect(graph.seconds).toEqual([0, 0, 60]);
  });

  it("fails a request whose patience ends sooner, without sending it", async () => {
    const { graph, send } = over([throttled("600"), ok]);
    await send({ repeatable: false });
    await expect(send()).rejects.toMatchObject({ status: 429, code: "heldBack" });
    expect(graph.sent).toHaveLength(1);
  });

  it.each([
    [request.url, "sites"],
    [other, "users"],
    ["https://graph.example/v1.0/$batch", "$batch"],
  ])("is the first part of %s: %s", (url, expected) => {
    expect(workloadOf(url)).toBe(expected);
  });
});

describe("laws of coming back", () => {
  const start = new Date("2026-11-24T15:30:00Z").getTime();
  const retryAfter = fc.oneof(
    fc.integer({ min: 0, max: 70 }).map(String),
    fc.integer({ min: -60, max: 200 }).map((seconds) => new Date(start + seconds * 1000).toUTCString()),
  );
  const answer = fc.record({
    status: fc.constantFrom(429, 500, 503, 504, 200),
    retryAfter: fc.option(retryAfter, { nil: undefined }),
  });

  it("no request is ever sent before an instant that Graph had named, nor more often than allowed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(answer, { minLength: 1, maxLength: 12 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
        async (answers, repeatable) => {
          const script = answers.map(({ status, retryAfter: header }) => ({
            status,
            ...(header === undefined ? {} : { headers: { "retry-after": header } }),
          }));
          const { graph, send } = over(script);
          for (const each of repeatable) await send({ repeatable: each }).catch(() => undefined);
          let notBefore = 0;
          graph.sent.forEach(({ at }, index) => {
            expect(at.getTime()).toBeGreaterThanOrEqual(notBefore);
            const { retryAfter: header } = answers[Math.min(index, answers.length - 1)] ?? {};
            notBefore = Math.max(notBefore, retryAt(header, at)?.getTime() ?? 0);
          });
          expect(graph.sent.length).toBeLessThanOrEqual(6 * repeatable.length);
        },
      ),
    );
  });
});
