import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { anEdition, anItem, aPerson, aPost, aSchool } from "../../shared/testing/builders.ts";
import { caller } from "../security/caller.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";

jest.setTimeout(120_000);

const [head, sendco, teacher] = [1, 2, 3].map(
  (n) => `cccccccc-0000-4000-8000-${String(n).padStart(12, "0")}`,
) as [string, string, string];
const form = anItem("form", {
  action: { text: "Return the cover form", dueOn: civilDate("2026-12-04") },
});

/** A head hands an item on by day, thinks better of it in the evening and gives it to somebody else. The steps follow each other. */
describe("an item that is taken back at night and handed to another", () => {
  let world: BeaconWorld;
  let beacons: readonly [Beacon, Beacon];

  beforeAll(async () => {
    world = await beaconWorld({
      now: "2026-11-25T14:00:00Z",
      schools: [aSchool({ urn: "100001", name: "Ubley Primary" })],
      people: [aPerson(head, "Hana Cole"), aPerson(sendco, "Priya Shah"), aPerson(teacher, "Tom Day")],
      posts: [
        aPost(head, "headteacher", "100001"),
        aPost(sendco, "sendco", "100001"),
        aPost(teacher, "teacher", "100001"),
      ],
      editions: [anEdition({ status: "published", frozenItems: [form] })],
    });
    beacons = [await world.open(), await world.open()];
  });
  afterAll(async () => {
    for (const beacon of beacons) await beacon.close();
    await world.close();
  });
  const tell = async (beacon: Beacon) => {
    beacon.graphRequests.reset();
    await beacon.jobs.find(({ name }) => name === "tell-of-handovers")?.run();
    return beacon.graphRequests.byOperation();
  };
  const hand = (to: string, note: string) =>
    caller(world, beacons[0], {})(head, "PUT /api/briefing/items/form/handover", {
      body: { to, school: "100001", note },
    });
  const told = async () =>
    (await world.outbox()).notifications.map(({ userId, text }) => [userId, text]).sort();
  const handed = [sendco, "Hana Cole hands you “Return the cover form”, due Friday 4 December: Can you?"];

  it("is told by day within seconds, by one notification and one mark", async () => {
    expect((await hand(sendco, "Can you?")).status).toBe(200);
    expect(await tell(beacons[0])).toEqual({
      "POST /teamwork/sendActivityNotificationToRecipients": 1,
      "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 1,
    });
    expect(await told()).toEqual([handed]);
  });

  it("stands at once with whoever has it, and tells nobody at night: its two changes are two writes and no notification", async () => {
    world.clock.set("2026-11-25T21:00:00Z");
    beacons[0].graphRequests.reset();
    const call = caller(world, beacons[0], {});
    expect((await call(head, "DELETE /api/briefing/items/form/handover")).status).toBe(200);
    expect((await hand(teacher, "You then.")).status).toBe(200);
    expect(beacons[0].graphRequests.byOperation()).toEqual({
      "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 2,
    });
    expect(JSON.stringify((await call(teacher, "GET /api/to-do")).body)).toContain("You then.");
    await beacons[1].mirror.refresh();
    expect([await tell(beacons[0]), await tell(beacons[1])]).toEqual([{}, {}]);
    expect(await told()).toEqual([handed]);
  });

  it("invariant 2: is told in the morning to whoever had it and whoever has it, once, though two servers tell at the same moment", async () => {
    world.clock.set("2026-11-26T07:00:00Z");
    const [first] = await Promise.all(beacons.map(tell));
    expect(first).toMatchObject({ "POST /teamwork/sendActivityNotificationToRecipients": 2 });
    expect(await told()).toEqual([
      // It stands in the place of what they were told the day before.
      [sendco, "Hana Cole has taken “Return the cover form” back: you need not do it"],
      [teacher, "Hana Cole hands you “Return the cover form”, due Friday 4 December: You then."],
    ]);
    for (const beacon of beacons) await beacon.mirror.refresh();
    expect([await tell(beacons[0]), await tell(beacons[1])]).toEqual([{}, {}]);
  });
});
