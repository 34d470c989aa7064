import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type GuardedServer, guardedServer, places } from "./guarded-server.ts";
import { people, resources } from "./guarded-trust.ts";

const minute = 60_000;
// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(2 * minute);
const id = "dddddddd-0000-4000-8000-000000000021";
const good = {
  ...{ title: "Zones", address: "https://zones.example", publisher: "", kind: "guidance", phase: "all" },
  ...{ networks: ["english"], description: "", keyStages: [], subjects: [], variants: [] },
};

describe("what is said wrongly about a resource", () => {
  let server: GuardedServer;
  beforeAll(async () => {
    server = await guardedServer();
  });
  afterAll(() => server.close());

  it.each([
    ["a title of 256 letters", { title: "x".repeat(256) }, { "/title": "too-long" }],
    ["a title of two lines", { title: "a\nb" }, { "/title": "line-break" }],
    ["a script for an address", { address: "javascript:alert(1)" }, { "/address": "not-a-web-address" }],
    ["a network that is none", { networks: ["english", "x"] }, { "/networks/1": "unknown-network" }],
    ["21 subjects", { subjects: Array.from({ length: 21 }, (_, n) => `s${n}`) }, { "/subjects": "too-many" }],
    ["a day that has passed", { reviewOn: "2020-01-01" }, { "/reviewOn": "in-the-past" }],
    ["a day decades ahead", { reviewOn: "2060-01-01" }, { "/reviewOn": "too-far-ahead-years" }],
    ["a school that is none", { school: "999" }, { "/school": "unknown-school" }],
    ["an origin that is none", { adaptedFrom: "none" }, { "/adaptedFrom": "unknown-resource" }],
    [
      "an origin that is hidden",
      { adaptedFrom: resources.archived.id },
      { "/adaptedFrom": "unknown-resource" },
    ],
    [
      "an audience of nobody",
      {
        audience: {
          ...{ allStaff: false, roles: [], phases: [], hubs: [], schools: [], people: [] },
          except: { schools: [], people: [] },
        },
      },
      { "/audience": "nobody" },
    ],
  ])("is refused with its place, and nothing is kept: %s (invariant 9)", async (_name, changes, expected) => {
    const body = { id, ...good, ...changes };
    const answer = await server.refusal("POST /api/resources/links", { body });
    expect([answer.status, answer.code]).toEqual([422, "resource.invalid"]);
    expect(places(answer)).toEqual(expected);
  });

  it.each([
    ["nothing", " ", "required"],
    ["what asks for nothing", "what is it", "says-nothing"],
    ["two lines", "one\ntwo", "line-break"],
    ["61 letters", "x".repeat(61), "too-long"],
  ])("is pinned for no search, and nothing is kept: %s (invariant 9)", async (_name, words, expected) => {
    const before = await server.beacon.ports.pinnedAnswers.list();
    const answer = await server.call(people.lead, "POST /api/resources/open/pins", { body: { words } });
    expect([answer.status, answer.code]).toEqual([422, "resource-pin.invalid"]);
    expect(places(answer)).toEqual({ "/words": expected });
    expect(await server.beacon.ports.pinnedAnswers.list()).toEqual(before);
  });

  it.each<[`${string} /${string}`, object, string]>([
    ["POST /api/resources/open/pins", { words: 7 }, "/words"],
    ["POST /api/resources/open/pins", { words: "tuba", pinnedAt: "soon" }, "/pinnedAt"],
    ["POST /api/resources/links", { id: "1", ...good }, "/id"],
    ["POST /api/resources/links", { id, ...good, reviewOn: "soon" }, "/reviewOn"],
    [
      "PUT /api/resources",
      { changes: [{ id: "a", version: "1", set: { phase: 7 } }] },
      "/changes/0/set/phase",
    ],
    ["PUT /api/resources", { changes: [] }, "/changes"],
    ["PUT /api/resources/open", { ...good, keyStages: ["ks9"] }, "/keyStages/0"],
    ["PUT /api/resources/open/decision", { accepted: "yes", because: "" }, "/accepted"],
    ["PUT /api/resources/open/standing", { status: "superseded" }, "/by"],
    ["PUT /api/resources/open/standing", { status: "proposed" }, "/status"],
  ])("is refused by %s as a body that cannot be read (%#)", async (request, body, place) => {
    const answer = await server.refusal(request, { body, version: '"x,1"' });
    expect([answer.status, answer.code]).toEqual([400, "request.invalid"]);
    expect(Object.keys(places(answer))).toEqual([place]);
  });
});
