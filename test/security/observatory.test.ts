import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { smallTrust } from "../world/small-trust.ts";
import { observatoryScore } from "./observatory-score.ts";
import { openBeacon } from "./open-beacon.ts";

describe("the headers of what Beacon answers, by Mozilla's HTTP Observatory", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  beforeAll(async () => {
    world = await beaconWorld(smallTrust());
    // As a trust has it: the addresses that a page may call begin with https.
    const settings = {
      AUTHORITY: `https://login.microsoftonline.com/${world.config.TENANT_ID}`,
      STORAGE_URL: undefined,
    };
    const tokensOf = (address: string) =>
      address.replace("https://login.microsoftonline.com", world.config.GRAPH_URL);
    beacon = await openBeacon(world, {
      settings,
      fetch: (input, init) => world.fetch(tokensOf(String(input)), init),
    });
  });
  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  it.each([
    "/",
    "/briefing",
    "/assets/main.js",
    "/api/home",
    "/api/messages",
    "/nothing.txt",
    "/health",
    "/%ff",
  ])("are worth an A+ at %s: 110 points", async (url) => {
    const answer = await beacon.app.inject(url);
    const { score, results } = observatoryScore(answer.headers, answer.payload);
    expect(results.map(({ result, points }) => `${result} ${points}`)).toEqual([
      "csp-implemented-with-unsafe-inline-in-style-src-only 0",
      "x-frame-options-implemented-via-csp 5",
      "hsts-implemented-max-age-at-least-six-months 0",
      "referrer-policy-private 5",
      "x-content-type-options-nosniff 0",
      "cookies-not-found 0",
      "cross-origin-resource-sharing-not-implemented 0",
      "sri-not-implemented-but-all-scripts-loaded-from-secure-origin 0",
      "cross-origin 0",
    ]);
    expect(score).toBe(110);
  });

  it.each([
    [
      "scripts may stand in the page",
      { "content-security-policy": "default-src 'self'; script-src 'unsafe-inline'" },
      80,
    ],
    [
      "there is no policy, and nothing keeps a stranger from framing it",
      { "content-security-policy": undefined },
      55,
    ],
    ["browsers may come by http again after a day", { "strict-transport-security": "max-age=86400" }, 100],
    ["any page may read it", { "access-control-allow-origin": "*" }, 50],
  ])("would be worth less if %s", async (_what, change, score) => {
    const { headers, payload } = await beacon.app.inject("/");
    expect(observatoryScore({ ...headers, ...change }, payload).score).toBeLessThanOrEqual(score);
  });
});
