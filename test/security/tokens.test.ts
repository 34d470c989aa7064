import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { InjectOptions } from "fastify";
import type { Beacon } from "../../bot/compose.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";
import { addressOf, apiRoutesOf, type Route, withRoutes } from "./api-routes.ts";
import { toAnswer } from "./caller.ts";
import { openBeacon } from "./open-beacon.ts";
import { mint, wrongTokens } from "./wrong-tokens.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);

describe("signing in to the API", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let routes: readonly Route[];
  let keyRequests = 0;

  beforeAll(async () => {
    world = await beaconWorld(smallTrust());
    const counting: typeof fetch = (input, init) => {
      if (String(input).endsWith("/discovery/v2.0/keys")) keyRequests++;
      return world.fetch(input, init);
    };
    const { built, routes: all } = await withRoutes(() => openBeacon(world, { fetch: counting }));
    beacon = built;
    routes = apiRoutesOf(all);
  });

  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  const ask = async (route: Route, headers: Record<string, string>, query = "") =>
    beacon.app.inject({
      method: route.method as NonNullable<InjectOptions["method"]>,
      url: addressOf(route) + (query && `?${query}`),
      headers,
    });

  it("refuses every wrong token at every address of the API, with the code that says why", async () => {
    const tokens = await wrongTokens(world, small.primaryHead);
    const surprises: string[] = [];
    for (const route of routes)
      for (const { name, headers, query, status, code } of tokens) {
        const answer = await ask(route, headers, query);
        // An answer to HEAD has no body to hold a code.
        const got = route.method === "HEAD" ? String(answer.statusCode) : codeIn(answer);
        const wanted = route.method === "HEAD" ? String(status) : `${status} ${code}`;
        if (got !== wanted) surprises.push(`${route.method} ${route.url}, ${name}: ${got}, not ${wanted}`);
      }
    expect(surprises).toEqual([]);
    expect(routes.map(({ method, url }) => `${method} ${url}`)).toContain("GET /api/home");
    expect(routes.length).toBeGreaterThan(20);
    console.log(
      `${routes.length} routes × ${tokens.length} tokens = ${routes.length * tokens.length} requests refused`,
    );
  });

  const codeIn = (answer: Parameters<typeof toAnswer>[0]) => {
    const { status, code } = toAnswer(answer);
    return `${status} ${code}`;
  };

  it("answers a refused sign-in with the challenge that RFC 6750 asks for, and says nothing of the token", async () => {
    const answer = await beacon.app.inject({ url: "/api/home", headers: { authorization: "Bearer a.b.c" } });
    expect(answer.headers["www-authenticate"]).toBe("Bearer");
    expect(answer.json()).toEqual({
      type: "urn:beacon:problem:sign-in.refused",
      title: "Sign-in not accepted",
      status: 401,
      detail: "Beacon could not accept that sign-in. Sign in with your school account.",
      code: "sign-in.refused",
      requestId: answer.headers["x-request-id"],
    });
  });

  it("lets a person in by either form of audience, and takes only roles it knows from the token", async () => {
    for (const aud of [world.config.CLIENT_ID, world.config.APP_ID_URI]) {
      const claims = { aud, roles: ["Trust.Rule", "trust.manage"] };
      const authorization = `Bearer ${await mint(world, { userId: small.primaryHead, claims })}`;
      const answer = await beacon.app.inject({ url: "/api/me", headers: { authorization } });
      expect(answer.json()).toMatchObject({
        id: small.primaryHead,
        canEditBriefing: false,
        isCentralTeam: false,
      });
    }
  });

  it("asks for the authority's keys once for many tokens, and once more when a new key signs", async () => {
    const me = async () => {
      const authorization = `Bearer ${await mint(world, { userId: small.primaryHead })}`;
      return (await beacon.app.inject({ url: "/api/me", headers: { authorization } })).statusCode;
    };
    world.clock.advance(11 * minute);
    keyRequests = 0;
    for (let n = 0; n < 5; n++) expect(await me()).toBe(200);
    expect(keyRequests).toBe(1);
    world.clock.advance(minute);
    await world.tenant.app.inject({ method: "POST", url: "/_admin/keys/rotate" });
    for (let n = 0; n < 5; n++) expect(await me()).toBe(200);
    expect(keyRequests).toBe(2);
  });

  it("does not go to the authority for every token under a key that nobody knows", async () => {
    const tokens = await wrongTokens(world, small.primaryHead);
    const unknown = tokens.find(({ name }) => name === "key id nobody knows");
    world.clock.advance(minute);
    keyRequests = 0;
    for (let n = 0; n < 20; n++)
      expect((await beacon.app.inject({ url: "/api/me", headers: unknown?.headers ?? {} })).statusCode).toBe(
        401,
      );
    expect(keyRequests).toBe(1);
  });
});
