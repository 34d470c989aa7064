import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { aCourse, anAudience, aPerson, aPost, aSchool } from "../../shared/testing/builders.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";

jest.setTimeout(120_000);

const id = (n: number) => `cccccccc-0000-4000-8000-${String(n).padStart(12, "0")}`;
const teachers = Array.from({ length: 130 }, (_, index) => id(index + 10));
const head = id(1);

describe("the job that reminds of CPD, in requests to Graph", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  const run = async () => {
    const job = beacon.jobs.find(({ name }) => name === "remind-of-cpd");
    beacon.graphRequests.reset();
    await job?.run();
    return beacon.graphRequests.byOperation();
  };

  beforeAll(async () => {
    world = await beaconWorld({
      now: "2026-11-03T09:00:00Z",
      schools: [aSchool({ urn: "100001", name: "Ubley Primary" })],
      people: [aPerson(head, "Hana Cole"), ...teachers.map((teacher) => aPerson(teacher))],
      posts: [
        aPost(head, "headteacher", "100001"),
        ...teachers.map((teacher) => aPost(teacher, "teacher", "100001")),
      ],
      courses: [
        aCourse("fire", {
          ...{ title: "Fire safety", mandatoryFor: anAudience({ roles: ["teacher"] }), dueBy: "11-02" },
          ...{ ways: [{ kind: "recording" }], renewal: { kind: "yearly" } },
        }),
      ],
    });
    beacon = await world.open();
  });
  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  it("are none while nobody is due", async () => {
    world.clock.set("2026-11-03T08:59:00Z");
    expect(await run()).toEqual({});
    world.clock.set("2026-11-01T09:00:00Z");
    expect(await run()).toEqual({});
  });

  it("grow with the people who are: twenty rows a request twice, and a hundred people a notification", async () => {
    world.clock.set("2026-11-03T09:00:00Z");
    expect(await run()).toEqual({
      // One look at what other servers did, seven to begin 130 and seven to say that they are told.
      "POST /$batch": 1 + 7 + 7,
      "POST /teamwork/sendActivityNotificationToRecipients": 2,
    });
    const { notifications } = await world.outbox();
    expect(notifications).toHaveLength(130);
    expect(new Set(notifications.map(({ text }) => text))).toEqual(
      new Set(["Fire safety was due Monday 2 November."]),
    );
  });

  it("are none again once all are told", async () => {
    expect(await run()).toEqual({});
    world.clock.set("2026-11-04T09:00:00Z");
    expect(await run()).toEqual({});
  });

  it("are one notification for a head, whatever the number of their staff", async () => {
    world.clock.set("2026-11-16T09:00:00Z");
    await run();
    world.clock.set("2026-11-23T09:00:00Z");
    expect(await run()).toEqual({
      "POST /$batch": 1 + 7 + 7,
      "POST /teamwork/sendActivityNotificationToRecipients": 1,
    });
    const { notifications } = await world.outbox();
    expect(notifications.filter(({ userId }) => userId === head).map(({ text }) => text)).toEqual([
      "130 of your staff still owe Fire safety, which was due Monday 2 November.",
    ]);
  });
});
