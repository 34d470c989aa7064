import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import type { ItemId } from "../../shared/domain/briefing/ids.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { anAudience, anEdition, anItem, aPerson, aPost, aSchool } from "../../shared/testing/builders.ts";
import { handItem } from "../../shared/usecases/briefing/handover/hand-item.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";

jest.setTimeout(120_000);

const id = (n: number) => `cccccccc-0000-4000-8000-${String(n).padStart(12, "0")}`;
const teachers = Array.from({ length: 130 }, (_, index) => id(index + 10));
const head = id(1) as PersonId;
/** Due on Friday 4 December, which people are reminded of on the Wednesday before. */
const action = (text: string) => ({ text, dueOn: civilDate("2026-12-04") });

describe("the jobs that tell of what a briefing asks, in requests to Graph", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  const run = async (name: string) => {
    const job = beacon.jobs.find((each) => each.name === name);
    beacon.graphRequests.reset();
    await job?.run();
    return beacon.graphRequests.byOperation();
  };

  beforeAll(async () => {
    const forTeachers = anItem("read", {
      audience: anAudience({ roles: ["teacher"] }),
      action: action("Read part one"),
    });
    const forHeads = anItem("form", { action: action("Return the cover form") });
    world = await beaconWorld({
      now: "2026-12-01T09:00:00Z",
      schools: [aSchool({ urn: "100001", name: "Ubley Primary" })],
      people: [aPerson(head, "Hana Cole"), ...teachers.map((teacher) => aPerson(teacher))],
      posts: [
        aPost(head, "headteacher", "100001"),
        ...teachers.map((teacher) => aPost(teacher, "teacher", "100001")),
      ],
      editions: [anEdition({ status: "published", frozenItems: [forTeachers, forHeads] })],
    });
    beacon = await world.open();
  });
  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  it("are none while nobody is due and nothing was handed on", async () => {
    expect(await run("remind-of-briefings")).toEqual({});
    expect(await run("tell-of-handovers")).toEqual({});
  });

  it("are a notification and a mark for each item handed on", async () => {
    await handItem(beacon.ports, {
      ...{ item: "form" as ItemId, person: head, to: teachers[0] as PersonId },
      ...{ school: "100001" as never, note: "Can you?", door: "tab" },
    });
    expect(await run("tell-of-handovers")).toEqual({
      "POST /teamwork/sendActivityNotificationToRecipients": 1,
      "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 1,
    });
    expect(await run("tell-of-handovers")).toEqual({});
    const { notifications } = await world.outbox();
    expect(notifications.map(({ userId, text }) => [userId, text])).toEqual([
      [teachers[0], "Hana Cole hands you “Return the cover form”, due Friday 4 December: Can you?"],
    ]);
  });

  it("grow with the people who are reminded: twenty rows a request twice, and a hundred people a notification", async () => {
    world.clock.set("2026-12-02T09:00:00Z");
    expect(await run("remind-of-briefings")).toEqual({
      // One look at what other servers did, seven to begin 130 and seven to say that they are told.
      "POST /$batch": 1 + 7 + 7,
      // The one who was also handed something is told of both, the others of one: 99 and 30.
      "POST /teamwork/sendActivityNotificationToRecipients": 3,
    });
    const { notifications } = await world.outbox();
    const reminders = notifications.filter(({ text }) => text.startsWith("Still"));
    expect(reminders).toHaveLength(130);
    expect(new Set(reminders.map(({ text }) => text))).toEqual(
      new Set([
        "Still to do: Read part one, due Friday 4 December",
        "Still 2 things to do from briefings. First: Return the cover form, due Friday 4 December",
      ]),
    );
  });

  it("are none again once all are told", async () => {
    expect(await run("remind-of-briefings")).toEqual({});
    world.clock.set("2026-12-03T09:00:00Z");
    expect(await run("remind-of-briefings")).toEqual({});
  });
});
