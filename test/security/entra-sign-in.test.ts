import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import type { Config } from "../../bot/config.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";
import { toAnswer } from "./caller.ts";
import { entraShapes, partnerTenant } from "./entra-claims.ts";
import { openBeacon } from "./open-beacon.ts";
import { mint } from "./wrong-tokens.ts";

describe("signing in with what Entra gives out", () => {
  let world: BeaconWorld;
  const opened: Beacon[] = [];

  beforeAll(async () => {
    world = await beaconWorld(smallTrust());
  });
  afterAll(async () => {
    for (const beacon of opened) await beacon.close();
    await world.close();
  });

  const open = async (settings: Partial<Config>, bent: typeof fetch = world.fetch) => {
    const beacon = await openBeacon(world, { settings, fetch: bent });
    opened.push(beacon);
    return async (claims: Readonly<Record<string, unknown>>) => {
      const token = await mint(world, { userId: small.primaryHead, claims: { ...claims } });
      return beacon.app.inject({ url: "/api/me", headers: { authorization: `Bearer ${token}` } });
    };
  };
  const codeOf = (answer: Awaited<ReturnType<Awaited<ReturnType<typeof open>>>>) => {
    const { status, code } = toAnswer(answer);
    return status === 200 ? 200 : `${status} ${code}`;
  };

  it("lets in the trust's own people and the guests of the tenants it names, and nobody else", async () => {
    const ask = await open({ GUEST_TENANTS: [partnerTenant] });
    const shapes = entraShapes(world.config.TENANT_ID);
    const answers: Record<string, unknown> = {};
    for (const { name, claims } of shapes) answers[name] = codeOf(await ask(claims));
    expect(answers).toEqual(Object.fromEntries(shapes.map(({ name, answer }) => [name, answer])));
  });

  it("lets in no guest at all where the trust names no tenant", async () => {
    const ask = await open({});
    const idp = `https://sts.windows.net/${partnerTenant}/`;
    expect(codeOf(await ask({ acct: 1, idp }))).toBe("403 sign-in.guest");
  });

  it("takes tokens of version 1 alone where that is the trust's issuer, with the keys of that version", async () => {
    const asked: string[] = [];
    const oldKeys: typeof fetch = (input, init) => {
      const address = String(input);
      if (address.includes("/discovery/"))
        asked.push(new URL(address).pathname.split("/").slice(2).join("/"));
      return world.fetch(address.replace("/discovery/keys", "/discovery/v2.0/keys"), init);
    };
    const issuer = `https://sts.windows.net/${world.config.TENANT_ID}/`;
    const ask = await open({ TOKEN_ISSUER: issuer }, oldKeys);
    expect(codeOf(await ask({ iss: issuer, ver: "1.0", aud: world.config.APP_ID_URI }))).toBe(200);
    expect(codeOf(await ask({}))).toBe("401 sign-in.refused");
    expect(codeOf(await ask({ iss: issuer }))).toBe("401 sign-in.refused");
    expect(asked).toContain("discovery/keys");
    expect(asked).not.toContain("discovery/v2.0/keys");
  });

  it("asks whoever has a role for the check that the trust set, in the words that Microsoft's clients understand", async () => {
    const ask = await open({ SIGN_IN_CONTEXT: "c2" });
    const refused = await ask({ roles: ["Trust.Manage"] });
    expect(codeOf(refused)).toBe("401 sign-in.more-needed");
    const said = String(refused.headers["www-authenticate"]);
    expect(said).toContain('Bearer realm="", authorization_uri="');
    expect(said).toContain('error="insufficient_claims"');
    const [, claims = ""] = /claims="([^"]+)"/.exec(said) ?? [];
    expect(JSON.parse(Buffer.from(claims, "base64").toString())).toEqual({
      access_token: { acrs: { essential: true, value: "c2" } },
    });
    expect(codeOf(await ask({ roles: ["Trust.Manage"], acrs: ["c1", "c2"] }))).toBe(200);
    expect(codeOf(await ask({ roles: ["Trust.Manage"], acrs: ["c1"] }))).toBe("401 sign-in.more-needed");
    expect(codeOf(await ask({}))).toBe(200);
  });
});
