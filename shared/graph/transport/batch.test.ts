import { describe, expect, it } from "@jest/globals";
import { clockAt } from "../../testing/clock.ts";
import { ScriptedAnswers } from "../../testing/scripted-answers.ts";
import { virtualPace } from "../../testing/virtual-pace.ts";
import { type BatchPart, sendBatch } from "./batch.ts";
import { createGraph } from "./graph.ts";

const part = (id: string, changes: Partial<BatchPart> = {}): BatchPart => ({
  id,
  method: "GET",
  url: `/sites/beacon/lists/${id}`,
  operation: "GET /sites/{site}/lists/{list}",
  ...changes,
});
const answers = (...responses: object[]) => ({ status: 200, body: { responses } });
const fine = (id: string) => ({ id, status: 200, body: { name: id } });
const throttled = (id: string, retryAfter: string) => ({
  id,
  status: 429,
  headers: { "Retry-After": retryAfter },
  body: { error: { code: "TooManyRequests" } },
});

function over(...script: ReturnType<typeof answers>[]) {
  const clock = clockAt("2026-11-24T15:30:00Z");
  const transport = new ScriptedAnswers(clock, ...script);
  const pace = virtualPace(clock);
  const graph = createGraph({ baseUrl: "https://graph.example", steps: [], last: transport.next, pace });
  return {
    transport,
    send: (...parts: BatchPart[]) => sendBatch(graph, pace, parts),
    asked: () =>
      transport.sent.map(({ request }) =>
        (JSON.parse(String(request.body)) as { requests: { id: string }[] }).requests.map(({ id }) => id),
      ),
  };
}

describe("many requests in one", () => {
  it("are each answered under their own id, in whatever order Graph answers", async () => {
    const { send } = over(answers(fine("b"), fine("a")));
    expect(await send(part("a"), part("b"))).toEqual(
      new Map([
        ["a", { body: { name: "a" } }],
        ["b", { body: { name: "b" } }],
      ]),
    );
  });

  it("send what Graph needs of each part and nothing of our own", async () => {
    const { send, transport } = over(answers({ id: "a", status: 201, body: {} }, fine("b")));
    await send(part("a", { method: "POST", body: { fields: { Key: "k" } } }), part("b"));
    expect(JSON.parse(String(transport.sent[0]?.request.body))).toEqual({
      requests: [
        {
          id: "a",
          method: "POST",
          url: "/sites/beacon/lists/a",
          headers: { "Content-Type": "application/json" },
          body: { fields: { Key: "k" } },
        },
        { id: "b", method: "GET", url: "/sites/beacon/lists/b" },
      ],
    });
  });

  it("repeat only the parts that were held back, after the longest wait that any of them names", async () => {
    const { send, asked, transport } = over(
      answers(fine("a"), throttled("b", "5"), throttled("c", "20"), fine("d")),
      answers(fine("b"), fine("c")),
    );
    expect([...(await send(part("a"), part("b"), part("c"), part("d"))).keys()].sort()).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
    expect(asked()).toEqual([
      ["a", "b", "c", "d"],
      ["b", "c"],
    ]);
    expect(transport.seconds).toEqual([0, 20]);
  });

  it("repeat a part that Graph did not answer at all", async () => {
    const { send, asked } = over(answers(fine("a")), answers(fine("b")));
    await send(part("a"), part("b"));
    expect(asked()).toEqual([["a", "b"], ["b"]]);
  });

  it("tell a part that failed for good from the rest, which stand", async () => {
    const gone = { id: "b", status: 404, body: { error: { code: "itemNotFound" } } };
    const { send, asked } = over(answers(fine("a"), gone));
    const outcome = await send(part("a"), part("b"));
    expect(outcome.get("a")).toEqual({ body: { name: "a" } });
    expect(outcome.get("b")).toMatchObject({
      failure: { name: "GraphNotFound", status: 404, code: "itemNotFound" },
    });
    expect(asked()).toHaveLength(1);
  });

  it("give a part up after six tries, as held back", async () => {
    const { send, asked } = over(answers(throttled("a", "1")));
    expect((await send(part("a"))).get("a")).toMatchObject({
      failure: { name: "GraphThrottled", status: 429 },
    });
    expect(asked()).toHaveLength(6);
  });

  it("give a part up rather than sit out a wait of many minutes, or come back before it is over", async () => {
    const { send, transport } = over(answers(throttled("a", "600"), fine("b")));
    const outcome = await send(part("a"), part("b"));
    expect(outcome.get("a")).toMatchObject({ failure: { name: "GraphThrottled" } });
    expect(outcome.get("b")).toEqual({ body: { name: "b" } });
    expect(transport.seconds).toEqual([0]);
  });

  it("ask nothing of Graph when there is nothing to ask", async () => {
    const { send, transport } = over(answers());
    expect(await send()).toEqual(new Map());
    expect(transport.sent).toEqual([]);
  });
});
