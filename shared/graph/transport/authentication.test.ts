import { describe, expect, it } from "@jest/globals";
import { clockAt } from "../../testing/clock.ts";
import { type ScriptedAnswer, ScriptedAnswers } from "../../testing/scripted-answers.ts";
import { authenticating } from "./authentication.ts";

function over(...answers: ScriptedAnswer[]) {
  const graph = new ScriptedAnswers(clockAt("2026-11-24T15:30:00Z"), ...answers);
  let generation = 1;
  const step = authenticating({
    token: async () => `token-${generation}`,
    renew: () => {
      generation++;
    },
  });
  const send = () =>
    step(
      {
        method: "GET",
        url: "http://127.0.0.1:1/v1.0/me",
        headers: { accept: "*/*" },
        operation: "GET /me",
        repeatable: true,
      },
      graph.next,
    );
  return { send, tokens: () => graph.sent.map(({ request }) => request.headers.authorization), graph };
}

describe("signing in to Graph", () => {
  it("puts the token on a request, on a plain http address too, beside its other headers", async () => {
    const { send, graph } = over({ status: 200 });
    await send();
    expect(graph.sent[0]?.request.headers).toEqual({ accept: "*/*", authorization: "Bearer token-1" });
  });

  it("fetches a new token once when Graph refuses the one held", async () => {
    const { send, tokens } = over({ status: 401 }, { status: 200 });
    expect((await send()).status).toBe(200);
    expect(tokens()).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  it("hands the refusal up when the new token is refused as well", async () => {
    const { send, tokens } = over({ status: 401 });
    expect((await send()).status).toBe(401);
    expect(tokens()).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  it("keeps the token on any other refusal", async () => {
    const { send, tokens } = over({ status: 403 });
    expect((await send()).status).toBe(403);
    expect(tokens()).toEqual(["Bearer token-1"]);
  });
});
