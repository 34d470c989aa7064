import { describe, expect, it } from "@jest/globals";
import { clockAt } from "../../testing/clock.ts";
import { type ScriptedAnswer, ScriptedAnswers } from "../../testing/scripted-answers.ts";
import { virtualPace } from "../../testing/virtual-pace.ts";
import { clientCredentials } from "./client-credentials.ts";

const token = (name: string, expiresIn = 3600): ScriptedAnswer => ({
  status: 200,
  body: { access_token: name, expires_in: expiresIn },
});

function over(...answers: (ScriptedAnswer | Error)[]) {
  const clock = clockAt("2026-11-24T15:30:00Z");
  const authority = new ScriptedAnswers(clock, ...answers);
  const fetch: typeof globalThis.fetch = (input, init) =>
    authority.next({
      method: init?.method ?? "GET",
      url: String(input),
      headers: {},
      body: String(init?.body),
      operation: "",
      repeatable: true,
    });
  const tokens = clientCredentials(
    {
      authority: "https://login.example/trust",
      clientId: "beacon",
      clientSecret: "s&cret",
      scope: "https://graph.example/.default",
    },
    { pace: virtualPace(clock), fetch },
  );
  return { clock, authority, tokens };
}

describe("the app's own sign-in", () => {
  it("asks the authority as OAuth 2.0 has it", async () => {
    const { authority, tokens } = over(token("first"));
    expect(await tokens.token()).toBe("first");
    expect(authority.sent[0]?.request).toMatchObject({
      method: "POST",
      url: "https://login.example/trust/oauth2/v2.0/token",
      body: "grant_type=client_credentials&client_id=beacon&client_secret=s%26cret&scope=https%3A%2F%2Fgraph.example%2F.default",
    });
  });

  it("asks once for many who need it at the same moment", async () => {
    const { authority, tokens } = over(token("first"), token("second"));
    expect(await Promise.all([tokens.token(), tokens.token(), tokens.token()])).toEqual([
      "first",
      "first",
      "first",
    ]);
    expect(authority.sent).toHaveLength(1);
  });

  it.each([
    ["keeps a token of an hour for 14 minutes", 60, 14, "first"],
    ["asks anew while the older has 45 minutes left, as notifications in bulk demand", 60, 15, "second"],
    ["keeps a token of 90 minutes for 43", 90, 43, "first"],
    ["keeps a token of 20 minutes for a quarter of that", 20, 4, "first"],
    ["asks anew after a quarter", 20, 5, "second"],
  ])("%s", async (_name, lasts, minutes, expected) => {
    const { clock, tokens } = over(token("first", lasts * 60), token("second"));
    await tokens.token();
    clock.advance(minutes * 60_000);
    expect(await tokens.token()).toBe(expected);
  });

  it("asks anew after Graph refused the token held", async () => {
    const { tokens } = over(token("first"), token("second"));
    await tokens.token();
    tokens.renew();
    expect(await tokens.token()).toBe("second");
  });

  it("waits while the authority is busy, and as long as it names", async () => {
    const { authority, tokens } = over(
      { status: 503 },
      { status: 429, headers: { "retry-after": "30" } },
      token("late"),
    );
    expect(await tokens.token()).toBe("late");
    expect(authority.seconds).toEqual([0, 1, 31]);
  });

  it("gives up at once when the authority refuses it, and asks again the next time", async () => {
    const { authority, tokens } = over({ status: 401 }, token("mended"));
    await expect(tokens.token()).rejects.toThrow("refused the app's own sign-in with status 401");
    expect(authority.sent).toHaveLength(1);
    expect(await tokens.token()).toBe("mended");
  });

  it("gives up rather than sit out a wait of minutes, or come back before it is over", async () => {
    const { authority, tokens } = over({ status: 429, headers: { "retry-after": "61" } }, token("late"));
    await expect(tokens.token()).rejects.toThrow("with status 429");
    expect(authority.seconds).toEqual([0]);
  });

  it("gives up on an authority that stays away after five tries", async () => {
    const { authority, tokens } = over({ status: 503 });
    await expect(tokens.token()).rejects.toThrow("with status 503");
    expect(authority.sent).toHaveLength(5);
  });
});
