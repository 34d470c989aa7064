import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { InjectOptions } from "fastify";
import { connectorKeys } from "../../../bot/chat/transport/connector-keys.fixture.ts";
import type { Beacon } from "../../../bot/compose.ts";
import { liveSubscriptions } from "../../../infra/local-tenant/graph/subscriptions/subscription-store.ts";
import { localTenantFetch } from "../../../infra/local-tenant/tenant.ts";
import { seededRandom } from "../../../infra/seed/random.ts";
import { clearAway } from "../../bench/clear-away.ts";
import { type BeaconWorld, beaconWorld } from "../../world/beacon-world.ts";
import { addressOf, apiRoutesOf, withRoutes } from "../api-routes.ts";
import { guardedTrust, people } from "../guarded-trust.ts";
import { openBeacon } from "../open-beacon.ts";
import { storedRows } from "../stored-rows.ts";
import { wrongTokens } from "../wrong-tokens.ts";
import { forgedNotification } from "./forged-notifications.ts";
import { unreadableBody, wrongBody } from "./hostile-bodies.ts";
import { type Family, type HostileRequest, lineOf, type Targets } from "./hostile-request.ts";
import { forgedActivity, wrongToken } from "./hostile-senders.ts";
import { hostileHeader, hostileMethod, hostilePath } from "./hostile-wire.ts";
import { moreWrongTokens } from "./more-wrong-tokens.ts";
import { sendOverTheWire } from "./send-over-the-wire.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant, and as many requests as `npm run soak` sends.
jest.setTimeout(20 * minute);

/** Enough for every day; `npm run soak` sends more. */
const runs = Number(process.env.BEACON_HOSTILE_REQUESTS ?? 1000);
const seed = 20261124;

/** In every hundred requests, so many of each kind. */
const families: readonly (readonly [Family, number])[] = [
  [wrongToken, 24],
  [unreadableBody, 18],
  [wrongBody, 14],
  [forgedActivity, 10],
  [forgedNotification, 8],
  [hostilePath, 12],
  [hostileHeader, 10],
  [hostileMethod, 4],
];

describe("whoever means Beacon no good", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let port: number;
  let targets: Targets;
  const outside: string[] = [];

  beforeAll(async () => {
    // botframework-connector writes each token that it refuses to the console, with the key that it should have had.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    world = await beaconWorld(guardedTrust(), {
      outgoing: (input, init) => localTenantFetch(beacon.app)(input, init),
    });
    const { built, routes } = await withRoutes(() =>
      openBeacon(world, {
        // As in production the bot checks its senders; without credentials it answers on a laptop alone.
        settings: {
          BOT_APP_ID: world.config.CLIENT_ID,
          BOT_APP_SECRET: "a secret of the bot",
          BEACON_CHANGE_NOTIFICATIONS: true,
        },
        fetch: (input, init) => {
          const address = String(input);
          if (!address.startsWith(world.config.GRAPH_URL)) outside.push(address);
          return world.fetch(input, init);
        },
      }),
    );
    beacon = built;
    await beacon.jobs.find(({ name }) => name === "keep-subscriptions")?.run();
    port = Number(new URL(await beacon.app.listen({ host: "127.0.0.1", port: 0 })).port);
    const goodToken = await world.tokenFor(people.editor, ["Briefing.Edit", "Trust.Manage"]);
    const wrong = [
      ...(await wrongTokens(world, people.editor)).map(({ name, headers }) => ({
        name,
        authorization: headers.authorization,
      })),
      ...(await moreWrongTokens(world, people.editor, await connectorKeys(world.config.CLIENT_ID))),
    ];
    const subscriptions = liveSubscriptions(world.tenant.context).map(({ id }) => id);
    const watched = { tenantId: world.config.TENANT_ID, subscriptions };
    const given = {
      ...{ random: seededRandom(seed), goodToken, wrongTokens: wrong, routes: apiRoutesOf(routes) },
      watched,
    };
    targets = { ...given, readsNoBody: await routesWithoutBody(given) };
  });
  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  const inject = ({ method, url, headers, payload }: HostileRequest) =>
    beacon.app.inject({
      method: method as NonNullable<InjectOptions["method"]>,
      ...{ url, headers: { ...headers } },
      ...(payload === undefined ? {} : { payload }),
    });

  /** Routes that do their work whatever is sent with it: a list where an object would be expected is no fault of theirs. */
  async function routesWithoutBody({
    routes,
    goodToken,
  }: Omit<Targets, "readsNoBody">): Promise<Set<string>> {
    const found = new Set<string>();
    const headers = {
      authorization: `Bearer ${goodToken}`,
      "content-type": "application/json",
      "if-match": '"x,1"',
    };
    for (const route of routes.filter(({ method }) => ["POST", "PUT", "DELETE"].includes(method))) {
      const answer = await inject({
        ...{ kind: "", name: "", headers },
        method: route.method,
        url: addressOf(route),
        payload: "[]",
      });
      if (answer.statusCode < 300) found.add(lineOf(route));
    }
    return found;
  }

  function next(): HostileRequest {
    let dice = targets.random.whole(1, 100);
    for (const [family, share] of families) {
      dice -= share;
      if (dice <= 0) return family(targets);
    }
    throw new Error("The shares are less than a hundred.");
  }

  const taken = () => beacon.health.report(beacon.mirror).notifications?.taken ?? 0;

  async function sent(request: HostileRequest): Promise<{ status: number; body: string }> {
    if (request.overTheWire) return sendOverTheWire(port, request);
    const { statusCode: status, payload: body } = await inject(request);
    return { status, body };
  }

  function surprise(
    request: HostileRequest,
    { status, body }: { status: number; body: string },
  ): string | undefined {
    const isAllowed = request.may ? request.may.includes(status) : status >= 400 && status < 500;
    // An address that is no file's is a page of the tab, whatever it says; never is it anything else.
    const isElsewhere = request.page && status === 200 && !body.includes("<title>Beacon</title>");
    if (isAllowed && !isElsewhere) return undefined;
    return `${request.method} ${request.url.slice(0, 120)}, ${request.name}: ${status} ${body.slice(0, 80)}`;
  }

  it(`is refused ${runs.toLocaleString("en-GB")} times, with no fault of the server's, no row written and no memory kept`, async () => {
    // What good requests wrote before is told of by the tenant itself.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const genuine = taken();
    const before = await storedRows(beacon);
    const asked = beacon.graphRequests.total();
    const counts = new Map<string, number>();
    const surprises: string[] = [];
    const heaps: number[] = [];
    for (let n = 1; n <= runs; n++) {
      const request = next();
      const answer = await sent(request);
      const key = `${request.kind}: ${answer.status || "closed"}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const unexpected = surprise(request, answer);
      if (unexpected) surprises.push(unexpected);
      if (n % Math.ceil(runs / 4) === 0) {
        clearAway();
        heaps.push(process.memoryUsage().heapUsed / 1e6);
      }
    }
    const askedOfGraph = beacon.graphRequests.total() - asked;
    console.log(
      `${runs} hostile requests (seed ${seed}):\n${[...counts]
        .sort()
        .map(([key, count]) => `  ${key} × ${count}`)
        .join(
          "\n",
        )}\n  heap after each quarter, MB: ${heaps.map((heap) => heap.toFixed(1)).join(", ")}\n  asked of Graph: ${askedOfGraph}; routes that read no body: ${[...targets.readsNoBody].length}`,
    );
    expect(surprises).toEqual([]);
    expect(outside).toEqual([]);
    expect(taken()).toBe(genuine);
    expect(await storedRows(beacon)).toEqual(before);
    const [first = 0, ...later] = heaps;
    expect(Math.max(...later) - first).toBeLessThan(10);
    const good = await inject({
      ...{ kind: "", name: "", method: "GET", url: "/api/home" },
      headers: { authorization: `Bearer ${targets.goodToken}` },
    });
    expect(good.statusCode).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
  });
});
