import { describe, expect, it } from "@jest/globals";
import type { Activity } from "botbuilder";
import { type Authenticated, CheckedSenders } from "./checked-senders.ts";

const minute = 60_000;
const nine = Date.UTC(2026, 10, 24, 9);

const activity = (changes: Partial<Activity> = {}) =>
  ({ channelId: "msteams", serviceUrl: "http://connector.test/uk/", ...changes }) as Activity;

/** What botframework-connector answers of a token, which says in seconds when it runs out. */
const sentBy = (claims: Readonly<Record<string, unknown>>) =>
  ({
    audience: "https://api.botframework.com",
    claimsIdentity: {
      claims: [],
      isAuthenticated: true,
      authenticationType: true,
      getClaimValue: (name: string) => claims[name] ?? null,
    },
  }) as unknown as Authenticated;

function senders() {
  let now = nine;
  const kept = new CheckedSenders(() => now);
  return {
    kept,
    later: (minutes: number) => {
      now += minutes * minute;
    },
  };
}

const untilTen = sentBy({ exp: (nine + 60 * minute) / 1000 });

describe("a sender whose token was checked", () => {
  it("is known by the same token for five minutes, and then checked again", () => {
    const { kept, later } = senders();
    kept.keep(activity(), "Bearer one", untilTen);
    later(4.9);
    expect(kept.of(activity(), "Bearer one")).toBe(untilTen);
    later(0.1);
    expect(kept.of(activity(), "Bearer one")).toBeUndefined();
  });

  it("is not known by a token that has run out meanwhile", () => {
    const { kept, later } = senders();
    kept.keep(activity(), "Bearer one", sentBy({ exp: (nine + 2 * minute) / 1000 }));
    later(2);
    expect(kept.of(activity(), "Bearer one")).toBeUndefined();
  });

  it.each([
    ["another token", activity(), "Bearer two"],
    ["another address of the connector", activity({ serviceUrl: "http://elsewhere.test/" }), "Bearer one"],
    ["another channel", activity({ channelId: "webchat" }), "Bearer one"],
  ])("is not known by %s", (_what, of, authorization) => {
    const { kept } = senders();
    kept.keep(activity(), "Bearer one", untilTen);
    expect(kept.of(of, authorization)).toBeUndefined();
  });

  it("is not kept where nothing says when the token runs out", () => {
    const { kept } = senders();
    kept.keep(activity(), "", sentBy({}));
    expect(kept.of(activity(), "")).toBeUndefined();
  });

  it("makes way for newer ones beyond a hundred, the oldest first", () => {
    const { kept } = senders();
    for (let n = 0; n < 101; n++) kept.keep(activity(), `Bearer ${n}`, untilTen);
    expect(kept.of(activity(), "Bearer 0")).toBeUndefined();
    expect(kept.of(activity(), "Bearer 1")).toBe(untilTen);
    expect(kept.of(activity(), "Bearer 100")).toBe(untilTen);
  });
});
