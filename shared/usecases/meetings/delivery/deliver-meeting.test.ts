import { describe, expect, it } from "@jest/globals";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { wantedInOutlook } from "../../../domain/meetings/telling.ts";
import { aMeeting, anAudience, anInvitation, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { inviteOne } from "../replies/invite-one.ts";
import { claimDelivery } from "./claim-delivery.ts";
import { deliverMeeting } from "./deliver-meeting.ts";
import { deliverWaitingMeetings } from "./deliver-waiting-meetings.ts";

const id = "dsl" as MeetingId;
const dsls = anAudience({ roles: ["dsl"] });
const name = (n: number) => `p${String(n).padStart(5, "0")}`;

/** A scheduled meeting of so many DSLs that Outlook has not heard of, and a SENDCO who may come. */
function world(people: number, changes: Partial<Meeting> = {}): InMemoryPorts {
  const numbers = Array.from({ length: people }, (_, n) => n + 1);
  return inMemoryPorts({
    schools: [aSchool({ urn: "100001" })],
    people: [...numbers.map((n) => aPerson(name(n))), aPerson("sendco"), aPerson("late")],
    posts: [...numbers.map((n) => aPost(name(n), "dsl", "100001")), aPost("sendco", "sendco", "100001")],
    meetings: [
      aMeeting(id, {
        mandatoryFor: dsls,
        optionalFor: anAudience({ roles: ["sendco"] }),
        outlook: { wanted: 1, delivered: 0, events: [] },
        ...changes,
      }),
    ],
  });
}

const meetingIn = async ({ meetings }: InMemoryPorts): Promise<Meeting> => {
  const found = await meetings.find(id);
  if (!found) throw new Error("no meeting");
  return found.value;
};

async function change(ports: InMemoryPorts, to: Partial<Meeting>): Promise<void> {
  const found = await ports.meetings.find(id);
  if (found) await ports.meetings.save(wantedInOutlook({ ...found.value, ...to }), found.version);
}

/** What Outlook has written since the last look, a line for each message. */
function sentSince({ organiserCalendar }: InMemoryPorts, seen = 0): string[] {
  return organiserCalendar.messages.slice(seen).map(({ address, kind }) => `${kind} ${address}`);
}

describe("a scheduled meeting on its way to Outlook", () => {
  it("is one event with required and optional attendees, and a row for each who is asked and why", async () => {
    const ports = world(2);
    expect(await deliverWaitingMeetings(ports)).toEqual([id]);
    const [event] = ports.organiserCalendar.events();
    expect(event?.attendees.map(({ address, type }) => [address, type])).toEqual([
      ["p00001@trust.example", "required"],
      ["p00002@trust.example", "required"],
      ["sendco@trust.example", "optional"],
    ]);
    const dsl = { expectation: "mandatory", as: [{ role: "dsl", school: "100001" }], part: 0 };
    expect(await ports.invitations.listFor(await meetingIn(ports))).toMatchObject([
      { person: "p00001", ...dsl },
      { person: "p00002", ...dsl },
      { person: "sendco", expectation: "optional", as: [{ role: "sendco", school: "100001" }] },
    ]);
    expect(await meetingIn(ports)).toMatchObject({
      outlook: {
        wanted: 1,
        delivered: 1,
        events: [{ part: 0, eventId: "event-1" }],
        joinUrl: event?.joinUrl,
      },
    });
    expect((await meetingIn(ports)).outlook.claim).toBeUndefined();
  });

  it("invariant 2: is sent once, however often the job runs", async () => {
    const ports = world(2);
    await deliverWaitingMeetings(ports);
    expect(await deliverWaitingMeetings(ports)).toEqual([]);
    expect(sentSince(ports)).toHaveLength(3);
  });

  it("is three events of one meeting for 1,200 people, with one Teams meeting", async () => {
    const ports = world(1200, { optionalFor: anAudience() });
    await deliverWaitingMeetings(ports);
    const events = ports.organiserCalendar.events();
    expect(events.map(({ part, attendees }) => [part, attendees.length])).toEqual([
      [0, 500],
      [1, 500],
      [2, 200],
    ]);
    expect(events.map(({ joinUrl }) => joinUrl !== undefined)).toEqual([true, false, false]);
    expect(new Set(sentSince(ports)).size).toBe(1200);
  });

  it("counts somebody once whom both audiences reach: they must come", async () => {
    const ports = world(1, { optionalFor: dsls });
    await deliverWaitingMeetings(ports);
    expect(sentSince(ports)).toEqual(["invited p00001@trust.example"]);
    expect(await ports.invitations.listFor(await meetingIn(ports))).toMatchObject([
      { person: "p00001", expectation: "mandatory" },
    ]);
  });

  it("leaves out of Outlook who has no address, and has them invited in Beacon", async () => {
    const ports = inMemoryPorts({
      schools: [aSchool({ urn: "100001" })],
      people: [{ ...aPerson("without"), email: "" }, aPerson("guest")],
      posts: [aPost("without", "dsl", "100001"), aPost("guest", "dsl", "100001")],
      meetings: [aMeeting(id, { mandatoryFor: dsls, outlook: { wanted: 1, delivered: 0, events: [] } })],
    });
    await deliverWaitingMeetings(ports);
    expect(sentSince(ports)).toEqual(["invited guest@trust.example"]);
    expect(await ports.invitations.listFor(await meetingIn(ports))).toHaveLength(2);
  });
});

describe("a change of a meeting that people know of", () => {
  it("of its time tells everybody once, and people join at the same address as before", async () => {
    const ports = world(300);
    await deliverWaitingMeetings(ports);
    const { joinUrl } = (await meetingIn(ports)).outlook;
    await change(ports, {
      startsAt: new Date("2026-12-03T14:00:00Z"),
      endsAt: new Date("2026-12-03T15:30:00Z"),
    });
    await deliverWaitingMeetings(ports);
    const told = sentSince(ports, 301);
    expect(told).toHaveLength(301);
    expect(new Set(told).size).toBe(301);
    expect(told[0]).toBe("updated p00001@trust.example");
    expect((await meetingIn(ports)).outlook.joinUrl).toBe(joinUrl);
  });

  it("of its agenda tells nobody, also when somebody joins afterwards", async () => {
    const ports = world(2);
    await deliverWaitingMeetings(ports);
    await change(ports, { agenda: "Thresholds" });
    await deliverWaitingMeetings(ports);
    expect(sentSince(ports, 3)).toEqual([]);
  });

  it("that is changed back before it went out tells nobody", async () => {
    const ports = world(2);
    await deliverWaitingMeetings(ports);
    const { title } = await meetingIn(ports);
    await change(ports, { title: "Slip" });
    await change(ports, { title });
    await deliverWaitingMeetings(ports);
    expect(sentSince(ports, 3)).toEqual([]);
  });

  it("made while Outlook is being written to is not lost: it goes out next", async () => {
    const ports = world(2);
    const claim = await claimDelivery(ports, id);
    if (!claim) throw new Error("nothing to claim");
    await change(ports, { title: "Another title" });
    expect(await deliverMeeting(ports, claim)).toBe(true);
    expect(await meetingIn(ports)).toMatchObject({
      title: "Another title",
      outlook: { wanted: 2, delivered: 1 },
    });
    await deliverWaitingMeetings(ports);
    expect(await meetingIn(ports)).toMatchObject({ outlook: { wanted: 2, delivered: 2 } });
    expect(sentSince(ports, 3)).toEqual([
      "updated p00001@trust.example",
      "updated p00002@trust.example",
      "updated sendco@trust.example",
    ]);
  });
});

describe("people who come and go", () => {
  it("one late joiner to a meeting of 300: exactly one person is sent anything", async () => {
    const ports = world(300);
    await deliverWaitingMeetings(ports);
    await inviteOne(ports, anInvitation(id, "late", { expectation: "optional", origin: "joined" }));
    await deliverWaitingMeetings(ports);
    expect(sentSince(ports, 301)).toEqual(["forwarded late@trust.example"]);
    await inviteOne(ports, anInvitation(id, "late", { expectation: "optional", origin: "joined" }));
    await deliverWaitingMeetings(ports);
    expect(sentSince(ports, 301)).toHaveLength(1);
  });

  it("one taken out: exactly they are told", async () => {
    const ports = world(300);
    await deliverWaitingMeetings(ports);
    await change(ports, {
      mandatoryFor: { ...dsls, except: { schools: [], people: ["p00007" as never] } },
    });
    await deliverWaitingMeetings(ports);
    expect(sentSince(ports, 301)).toEqual(["removed p00007@trust.example"]);
    const row = await ports.invitations.find({
      meeting: id,
      year: "2026-27" as never,
      person: "p00007" as never,
    });
    expect(row?.withdrawnAt).toEqual(new Date("2026-11-24T12:00:00Z"));
  });

  it("fill the places that others left before another event is made", async () => {
    const ports = world(500, { optionalFor: anAudience() });
    await deliverWaitingMeetings(ports);
    await change(ports, { mandatoryFor: { ...dsls, except: { schools: [], people: ["p00001" as never] } } });
    await deliverWaitingMeetings(ports);
    await change(ports, { optionalFor: anAudience({ roles: ["sendco"] }) });
    await deliverWaitingMeetings(ports);
    expect(ports.organiserCalendar.events().map(({ attendees }) => attendees.length)).toEqual([500]);
    await inviteOne(ports, anInvitation(id, "late", { expectation: "optional", origin: "joined" }));
    await deliverWaitingMeetings(ports);
    expect(ports.organiserCalendar.events().map(({ attendees }) => attendees.length)).toEqual([500, 1]);
    expect(sentSince(ports).at(-1)).toBe("invited late@trust.example");
  });
});

describe("a meeting that is called off", () => {
  it("tells everybody once and leaves the calendar", async () => {
    const ports = world(600);
    await deliverWaitingMeetings(ports);
    await change(ports, { status: "cancelled", cancelledBecause: "Snow" });
    await deliverWaitingMeetings(ports);
    const told = sentSince(ports, 601);
    expect(told).toHaveLength(601);
    expect(new Set(told).size).toBe(601);
    expect(ports.organiserCalendar.events()).toEqual([]);
  });

  it("before Outlook had heard of it tells nobody", async () => {
    const ports = world(2, { status: "cancelled" });
    await deliverWaitingMeetings(ports);
    expect(sentSince(ports)).toEqual([]);
  });
});

describe("two servers", () => {
  it("at one meeting: one delivers, the other keeps off until its claim has run out", async () => {
    const ports = world(2);
    const first = await claimDelivery(ports, id);
    expect(await claimDelivery(ports, id)).toBeUndefined();
    ports.clock.advance(5 * 60_000);
    expect(await claimDelivery(ports, id)).toMatchObject({ isInDoubt: true });
    expect(first && (await deliverMeeting(ports, first))).toBe(false);
    expect(sentSince(ports)).toEqual([]);
  });
});
