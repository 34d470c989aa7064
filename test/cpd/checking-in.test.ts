import { describe, expect, it, jest } from "@jest/globals";
import {
  type CheckInScreen,
  checkedInSchema,
  checkInScreenSchema,
} from "../../shared/contract/cpd/check-in.schema.ts";
import { caller } from "../security/caller.ts";
import { comers, crowdChecksIn, hallLead, hallWorld } from "./hall-of-three-hundred.ts";

// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(4 * 60_000);

describe("three hundred people checking in within a minute", () => {
  it.each([
    ["all at once, a batch for twenty", { faultRate: 0, seed: 1, spreadMilliseconds: 0 }, 15, 2],
    [
      "one after another, a batch a second at most",
      { faultRate: 0, seed: 1, spreadMilliseconds: 60_000 },
      61,
      2,
    ],
    [
      "all at once while a third of all requests are throttled",
      { faultRate: 0.3, seed: 2, spreadMilliseconds: 0 },
      200,
      600,
    ],
    [
      "one after another while a third are throttled",
      { faultRate: 0.3, seed: 3, spreadMilliseconds: 60_000 },
      300,
      600,
    ],
  ])("invariants 1 and 2: lose none: %s", async (name, options, batches, seconds) => {
    const figures = await crowdChecksIn(options);
    console.log(`${name}: ${JSON.stringify(figures)}`);
    expect(figures).toMatchObject({ told: 300, rows: 300, people: 300 });
    expect(figures.batches).toBeLessThanOrEqual(batches);
    expect(figures.slowestSeconds).toBeLessThanOrEqual(seconds);
    if (options.faultRate === 0)
      expect(figures).toMatchObject({ scannedAgain: 0, requests: figures.batches });
    else expect(figures.faults).toBeGreaterThan(0);
  });
});

describe("from the screen in the room to the register", () => {
  it("a scan is answered once it stands, counts on the screen, and is one request; again it is none", async () => {
    const world = await hallWorld();
    const beacon = await world.open();
    const call = caller(world, beacon, {});
    const [ann = "", bo = ""] = comers;
    const screen = async (): Promise<CheckInScreen> =>
      checkInScreenSchema.parse((await call(hallLead, "GET /api/meetings/hall/check-in")).body);
    const shown = await screen();
    expect(shown).toMatchObject({ standing: "open", expected: 300, arrived: 0, others: "" });
    const code = shown.code?.shown ?? "";
    expect(shown.code?.link).toBe(`http://127.0.0.1:3978/check-in/hall/${code.replace(" ", "")}`);

    beacon.graphRequests.reset();
    const scan = (person: string) => call(person, "POST /api/check-ins", { body: { code, meeting: "hall" } });
    expect(checkedInSchema.parse((await scan(ann)).body).sentence).toBe(
      "You are checked in to Maths for all, at 1:55pm.",
    );
    expect(beacon.graphRequests.byOperation()).toEqual({ "POST /$batch": 1 });
    expect(checkedInSchema.parse((await scan(ann)).body).sentence).toBe(
      "You were checked in to Maths for all already, at 1:55pm. Once is enough.",
    );
    await call(bo, "POST /api/check-ins", { body: { code: code.toLowerCase() } });
    expect(beacon.graphRequests.byOperation()).toEqual({ "POST /$batch": 2 });
    expect(await screen()).toMatchObject({ arrived: 2 });

    const other = await world.open();
    expect((await caller(world, other, {})(bo, "POST /api/check-ins", { body: { code } })).code).toBe("ok");
    world.clock.advance(60_000);
    expect((await scan(comers[2] ?? "")).code).toBe("check-in.old-code");
    for (const each of [beacon, other]) await each.close();
    await world.close();
  });
});
