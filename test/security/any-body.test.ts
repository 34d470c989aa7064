import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import type { InjectOptions } from "fastify";
import { addressOf, apiRoutesOf, type Route, withRoutes } from "./api-routes.ts";
import { toAnswer } from "./caller.ts";
import { itemBody } from "./draft-item.ts";
import { type GuardedServer, guardedServer } from "./guarded-server.ts";
import { people } from "./guarded-trust.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant, and as many requests as `npm run soak` sends.
jest.setTimeout(20 * minute);
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom("__proto__", "2026-11-24", "*"),
);

/** A good item with any value in place of some of its own, so that the far side of the schema is reached too. */
const nearlyAnItem = fc
  .dictionary(fc.constantFrom(...Object.keys(itemBody()), "id"), fc.oneof(fc.jsonValue(), text))
  .chain((changes) => fc.constant({ id: "eeeeeeee-0000-4000-8000-000000000001", ...itemBody(), ...changes }));
const anyBody = fc.oneof(
  fc.json(),
  fc.string({ unit: "binary" }),
  nearlyAnItem.map((item) => JSON.stringify(item)),
  fc
    .record({ items: fc.array(text), when: fc.constantFrom("on-schedule", "", null) })
    .map((it) => JSON.stringify(it)),
  fc.record({ audience: fc.jsonValue() }).map((it) => JSON.stringify(it)),
);
const anyType = fc.oneof({ weight: 9, arbitrary: fc.constant("application/json") }, fc.string());
const anyVersion = fc.oneof(fc.constant('"x,1"'), fc.string(), fc.constantFrom("*", 'W/"x"'));

describe("whatever is sent to the API", () => {
  let server: GuardedServer;
  let routes: Route[];
  let token: string;

  beforeAll(async () => {
    const { built, routes: all } = await withRoutes(() => guardedServer());
    server = built;
    routes = apiRoutesOf(all).filter(({ method }) => method !== "HEAD");
    token = await server.world.tokenFor(people.editor, ["Briefing.Edit"]);
  });
  afterAll(() => server.close());

  /** Enough for every day; `npm run soak` sends more. */
  const runs = Number(process.env.BEACON_BODIES ?? 500);
  it("gets an answer in the contract's form and never a fault of the server (invariant 9)", async () => {
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        fc.oneof(fc.constant(undefined), fc.webPath(), text.map(encodeLoosely)),
        fc.webQueryParameters(),
        anyBody,
        anyType,
        anyVersion,
        async (route, part, query, payload, type, version) => {
          const url = part === undefined ? addressOf(route) : route.url.replace(/[:*]\w*/g, part);
          const answer = await server.beacon.app.inject({
            method: route.method as NonNullable<InjectOptions["method"]>,
            url: `${url}?${query}`,
            headers: {
              authorization: `Bearer ${token}`,
              "content-type": type,
              "if-match": version,
            },
            ...(route.method === "GET" ? {} : { payload }),
          });
          const { status } = url.startsWith("/api") ? toAnswer(answer) : { status: answer.statusCode };
          seen.set(status, (seen.get(status) ?? 0) + 1);
          expect(status).toBeLessThan(500);
        },
      ),
      { numRuns: runs, seed: 20261124 },
    );
    console.log(
      `${runs} requests of any kind answered: ${[...seen].map(([s, n]) => `${s} × ${n}`).join(", ")}`,
    );
  });
});

/** As a careless client would write it into an address: what must be encoded for HTTP is, and no more. */
const encodeLoosely = (words: string) => encodeURI(words.replace(/\p{Surrogate}/gu, ""));
