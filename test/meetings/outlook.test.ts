import { afterEach, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { Meeting } from "../../shared/domain/meetings/meeting.ts";
import { wantedInOutlook } from "../../shared/domain/meetings/telling.ts";
import {
  aMeeting,
  anAudience,
  anInvitation,
  aPerson,
  aPost,
  aSchool,
} from "../../shared/testing/builders.ts";
import { deliverWaitingMeetings } from "../../shared/usecases/meetings/delivery/deliver-waiting-meetings.ts";
import { inviteOne } from "../../shared/usecases/meetings/replies/invite-one.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { eventsInCalendar } from "../world/events-in-calendar.ts";

// A whole Beacon and a whole tenant: on a busy machine slower than jest thinks decent.
jest.setTimeout(4 * 60_000);
const id = "dsl" as MeetingId;
const guid = (n: number) => `aaaaaaaa-0000-4000-8000-${String(n).padStart(12, "0")}`;
const late = guid(99_999);

let world: BeaconWorld;
let beacon: Beacon;
afterEach(async () => {
  await beacon.close();
  await world.close();
});

/** So many DSLs, all of whom must come, and one more person whom the meeting does not name. */
async function open(people: number, changes: Partial<Meeting> = {}): Promise<void> {
  const numbers = Array.from({ length: people }, (_, n) => n + 1);
  world = await beaconWorld({
    schools: [aSchool({ urn: "100001", name: "Ubley Primary" })],
    people: [...numbers.map((n) => aPerson(guid(n), `Person ${n}`)), aPerson(late, "Late Joiner")],
    posts: numbers.map((n) => aPost(guid(n), "dsl", "100001")),
    meetings: [
      aMeeting(id, {
        title: "DSL network",
        mandatoryFor: anAudience({ roles: ["dsl"] }),
        outlook: { wanted: 1, delivered: 0, events: [] },
        ...changes,
      }),
    ],
  });
  beacon = await world.open();
}

async function requestsOfDelivery(): Promise<Record<string, number>> {
  beacon.graphRequests.reset();
  await deliverWaitingMeetings(beacon.ports);
  return beacon.graphRequests.byOperation();
}

async function change(to: Partial<Meeting>): Promise<void> {
  const found = await beacon.ports.meetings.find(id);
  if (found) await beacon.ports.meetings.save(wantedInOutlook({ ...found.value, ...to }), found.version);
}

const messages = async () =>
  [...(await world.outbox()).invitations].reverse().map(({ kind, address }) => `${kind} ${address}`);

describe("a meeting in the organiser's calendar", () => {
  it("of 41 people takes six requests, and has a Teams link, required attendees and times of England", async () => {
    await open(41);
    expect(await requestsOfDelivery()).toEqual({
      "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 2,
      "POST /$batch": 3,
      "POST /users/{user}/events": 1,
    });
    const [event] = await eventsInCalendar(world);
    expect(event).toMatchObject({
      subject: "DSL network",
      isOnlineMeeting: true,
      originalStartTimeZone: "Europe/London",
      start: { dateTime: "2026-12-01T14:00:00.0000000", timeZone: "UTC" },
      location: { displayName: "Online" },
    });
    expect(event?.attendees).toHaveLength(41);
    expect(new Set(event?.attendees?.map(({ type }) => type))).toEqual(new Set(["required"]));
    const found = await beacon.ports.meetings.find(id);
    expect(found?.value.outlook).toMatchObject({ delivered: 1, joinUrl: event?.onlineMeeting?.joinUrl });
  });

  it("one late joiner to 300 people: exactly one person is sent anything, by seven requests", async () => {
    await open(300);
    await deliverWaitingMeetings(beacon.ports);
    expect(await messages()).toHaveLength(300);
    const before = (await beacon.ports.meetings.find(id))?.value.outlook.joinUrl;
    await inviteOne(beacon.ports, anInvitation(id, late, { expectation: "optional", origin: "joined" }));
    expect(await requestsOfDelivery()).toEqual({
      "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 3,
      "GET /users/{user}/events/{event}": 1,
      "POST /users/{user}/events/{event}/forward": 1,
    });
    expect((await messages()).slice(300)).toEqual([`forwarded ${late}@trust.example`]);
    expect((await beacon.ports.meetings.find(id))?.value.outlook.joinUrl).toBe(before);
  });

  it("moved to another day tells everybody once, in three events and with one Teams link before and after", async () => {
    await open(1200);
    await deliverWaitingMeetings(beacon.ports);
    const { joinUrl, events } = (await beacon.ports.meetings.find(id))?.value.outlook ?? {};
    expect(events).toHaveLength(3);
    await change({ startsAt: new Date("2027-06-01T13:00:00Z"), endsAt: new Date("2027-06-01T14:30:00Z") });
    expect(await requestsOfDelivery()).toEqual({
      "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 2,
      "GET /users/{user}/events/{event}": 3,
      "PATCH /users/{user}/events/{event}": 3,
    });
    const told = (await messages()).slice(1200);
    expect(told).toHaveLength(1200);
    expect(new Set(told).size).toBe(1200);
    expect(told.every((message) => message.startsWith("updated"))).toBe(true);
    const calendar = await eventsInCalendar(world);
    expect(new Set(calendar.map(({ start }) => start?.dateTime))).toEqual(
      new Set(["2027-06-01T13:00:00.0000000"]),
    );
    expect((await beacon.ports.meetings.find(id))?.value.outlook.joinUrl).toBe(joinUrl);
    expect(calendar.filter(({ isOnlineMeeting }) => isOnlineMeeting)).toHaveLength(1);
    const others = calendar.filter(({ isOnlineMeeting }) => !isOnlineMeeting);
    expect(others.map(({ location }) => location?.displayName)).toEqual([joinUrl, joinUrl]);

    await change({ status: "cancelled", cancelledBecause: "Snow" });
    expect(await requestsOfDelivery()).toEqual({
      "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 2,
      "POST /users/{user}/events/{event}/cancel": 3,
    });
    const calledOff = (await messages()).slice(2400);
    expect(calledOff).toHaveLength(1200);
    expect(new Set(calledOff).size).toBe(1200);
    expect(await eventsInCalendar(world)).toEqual([]);
  });

  it.each([1, 7])("invariant 2: is made once though the answer is lost %s times", async (times) => {
    await open(3);
    const match = { method: "POST", pathPattern: "/events$" } as const;
    world.tenant.faults.set({ rate: 1, kinds: ["504-after-commit"], match, times });
    await deliverWaitingMeetings(beacon.ports);
    expect((await messages()).sort()).toEqual([1, 2, 3].map((n) => `invited ${guid(n)}@trust.example`));
    expect(await eventsInCalendar(world)).toHaveLength(1);
  });

  it.each([1, 7])(
    "invariant 2: a late joiner and everybody else hear once though %s answers to each step are lost",
    async (times) => {
      await open(3);
      await deliverWaitingMeetings(beacon.ports);
      const lost = (method: "POST" | "PATCH", pathPattern: string) => ({
        ...{ rate: 1, kinds: ["504-after-commit" as const], times },
        match: { method, pathPattern },
      });
      world.tenant.faults.set(lost("POST", "/forward$"), lost("PATCH", "/events/"), lost("POST", "/cancel$"));
      await inviteOne(beacon.ports, anInvitation(id, late, { expectation: "optional", origin: "joined" }));
      await deliverWaitingMeetings(beacon.ports);
      expect((await messages()).slice(3)).toEqual([`forwarded ${late}@trust.example`]);
      await change({ title: "DSL network, autumn" });
      await deliverWaitingMeetings(beacon.ports);
      const everybody = [guid(1), guid(2), guid(3), late];
      expect((await messages()).slice(4).sort()).toEqual(
        everybody.map((who) => `updated ${who}@trust.example`),
      );
      await change({ status: "cancelled", cancelledBecause: "Snow" });
      await deliverWaitingMeetings(beacon.ports);
      expect((await messages()).slice(8).sort()).toEqual(
        everybody.map((who) => `cancelled ${who}@trust.example`),
      );
    },
  );
});
