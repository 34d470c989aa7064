import { beforeAll, describe, expect, it } from "@jest/globals";
import { exportJWK, generateKeyPair, type JWK, type JWTHeaderParameters } from "jose";
import { clockAt } from "../../shared/testing/clock.ts";
import { publishedKeys } from "./published-keys.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
let jwk: JWK;

beforeAll(async () => {
  jwk = await exportJWK((await generateKeyPair("RS256")).publicKey);
});

const tenantId = "5c4001e5-0000-4000-8000-00000000be01";
const issuer = `https://login.example/${tenantId}/v2.0`;
const keysOf = { address: "https://login.example/tenant/discovery/v2.0/keys", issuer, tenantId };

/** An authority that publishes keys under these ids, or answers as it is told. */
function anAuthority(...kids: string[]) {
  const clock = clockAt("2026-11-24T08:00:00Z");
  const state = {
    kids,
    issuer: undefined as string | undefined,
    asked: 0,
    answer: undefined as (() => Response) | undefined,
  };
  const reported: unknown[] = [];
  const keys = publishedKeys(keysOf, {
    now: () => clock.now(),
    report: (fault) => reported.push(fault),
    fetch: async (address) => {
      state.asked++;
      expect(String(address)).toBe("https://login.example/tenant/discovery/v2.0/keys");
      return (
        state.answer?.() ??
        Response.json({
          keys: state.kids.map((kid) => ({
            ...{ ...jwk, kid, alg: "RS256" },
            ...(state.issuer === undefined ? {} : { issuer: state.issuer }),
          })),
        })
      );
    },
  });
  const find = async (kid: string) => {
    const header: JWTHeaderParameters = { alg: "RS256", kid };
    return keys(header, { payload: "", signature: "" });
  };
  return { clock, state, find, reported };
}

const silent = () => {
  throw new TypeError("fetch failed");
};

describe("the authority's keys", () => {
  it("are asked for once, however many people come at the same moment", async () => {
    const { find, state } = anAuthority("k1");
    await Promise.all(Array.from({ length: 20 }, () => find("k1")));
    expect(state.asked).toBe(1);
  });

  it.each([
    ["the trust's issuer", issuer],
    ["any tenant's, as Entra writes it", "https://login.example/{tenantid}/v2.0"],
  ])("are taken when they are said to be of %s", async (_whose, said) => {
    const { find, state } = anAuthority("k1");
    state.issuer = said;
    await expect(find("k1")).resolves.toBeDefined();
  });

  it("are let be when they are said to be another issuer's, such as of personal accounts", async () => {
    const { find, state } = anAuthority("k1");
    state.issuer = "https://login.example/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0";
    await expect(find("k1")).rejects.toThrow("no applicable key");
  });

  it("are asked for again when ten minutes have passed", async () => {
    const { find, state, clock } = anAuthority("k1");
    await find("k1");
    clock.advance(9 * minute);
    await find("k1");
    expect(state.asked).toBe(1);
    clock.advance(minute);
    await find("k1");
    expect(state.asked).toBe(2);
  });

  it("no longer hold a key that was withdrawn, once they are asked for again", async () => {
    const { find, state, clock } = anAuthority("k1", "stolen");
    await find("stolen");
    state.kids = ["k1"];
    clock.advance(10 * minute);
    await expect(find("stolen")).rejects.toMatchObject({ code: "ERR_JWKS_NO_MATCHING_KEY" });
  });

  it("are asked for again at a key not seen, but at most twice a minute", async () => {
    const { find, state, clock } = anAuthority("k1");
    await find("k1");
    for (let n = 0; n < 10; n++)
      await expect(find("k2")).rejects.toMatchObject({ code: "ERR_JWKS_NO_MATCHING_KEY" });
    expect(state.asked).toBe(1);
    state.kids = ["k1", "k2"];
    clock.advance(30 * second);
    await find("k2");
    expect(state.asked).toBe(2);
  });

  it.each([
    ["does not answer", silent],
    ["answers 503", () => new Response("", { status: 503 })],
    ["answers with a page", () => new Response("<html>")],
    ["answers with something else", () => Response.json({ keys: "none" })],
  ])("serve on for a day while the authority %s, and it is logged", async (_name, answer) => {
    const { find, state, clock, reported } = anAuthority("k1");
    await find("k1");
    state.answer = answer;
    clock.advance(23 * hour);
    await find("k1");
    expect(reported).toHaveLength(1);
    clock.advance(2 * hour);
    await expect(find("k1")).rejects.toMatchObject({ code: "microsoft.unavailable" });
  });

  it("are not taken for a bad token when there are none yet, and serve as soon as the authority answers", async () => {
    const { find, state } = anAuthority("k1");
    state.answer = silent;
    await expect(find("k1")).rejects.toMatchObject({ code: "microsoft.unavailable" });
    state.answer = undefined;
    await find("k1");
    expect(state.asked).toBe(2);
  });

  it("are not asked for at every token while the authority is silent", async () => {
    const { find, state, clock } = anAuthority("k1");
    await find("k1");
    state.answer = silent;
    clock.advance(hour);
    for (let n = 0; n < 10; n++) await find("k1");
    expect(state.asked).toBe(2);
  });
});
