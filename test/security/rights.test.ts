import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { describedOperations } from "../../bot/api/description/described-operations.ts";
import type { Beacon } from "../../bot/compose.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { apiRoutesOf, withRoutes } from "./api-routes.ts";
import { type Call, caller } from "./caller.ts";
import { undescribedIn } from "./described-answers.ts";
import { appRoles, guardedTrust, people } from "./guarded-trust.ts";
import { openBeacon } from "./open-beacon.ts";
import { requests } from "./rights-requests.ts";
import { rights } from "./rights-table.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(5 * minute);
const who: Readonly<Record<string, string>> = {
  teacher: people.teacher,
  SENDCO: people.sendco,
  head: people.headOfA,
  "two schools": people.headOfBAndD,
  secondary: people.headOfC,
  lead: people.lead,
  editor: people.editor,
  central: people.centralTeam,
};

describe("who may do what", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let call: Call;
  let addresses: string[];

  beforeAll(async () => {
    world = await beaconWorld(guardedTrust());
    const { built, routes } = await withRoutes(() => openBeacon(world));
    beacon = built;
    call = caller(world, beacon, appRoles);
    addresses = apiRoutesOf(routes)
      .filter(({ method, url }) => method !== "HEAD" && !/^\/api(\/\*?)?$/.test(url))
      .map(({ method, url }) => `${method} ${url}`);
  });

  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  it("is said for every address of the API", () => {
    const said = new Set(rights().map(({ request }) => request.replace(/ \(.*\)$/, "")));
    expect([...said].sort()).toEqual([...addresses].sort());
  });

  it("is given for every address that the description of the API names, and the other way round", () => {
    const briefing = addresses.filter((address) => address.includes(" /api/briefing/"));
    const described = describedOperations.map(({ method, path }) => `${method} /api${path}`);
    expect(described.sort()).toEqual(briefing.sort());
  });

  it("is as the table says, for every person and request, and answered as the API is described", async () => {
    const table = rights();
    const surprises: string[] = [];
    const undescribed: string[] = [];
    for (const { request, who: name, code } of table) {
      const asked = await requests[request]?.(call);
      if (!asked) throw new Error(`The table names "${request}", which no request stands for.`);
      const answer = await call(who[name] ?? "", ...asked);
      if (answer.code !== code) surprises.push(`${name}, ${request}: ${answer.text}, not ${code}`);
      undescribed.push(...undescribedIn(request.replace(/ \(.*\)$/, ""), answer));
    }
    expect(surprises).toEqual([]);
    expect([...new Set(undescribed)]).toEqual([]);
    const refused = table.filter(({ code }) => code !== "ok").length;
    console.log(`${table.length} rights tried: ${refused} refused, ${table.length - refused} allowed`);
  });
});
