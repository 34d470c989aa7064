import { expect, it } from "@jest/globals";
import type { Attendee } from "../../shared/domain/meetings/attendees.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { Meeting } from "../../shared/domain/meetings/meeting.ts";
import type { EventContent, StandingEvent } from "../../shared/domain/meetings/ports.ts";
import { tellingOf } from "../../shared/domain/meetings/telling.ts";
import { aMeeting } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

/** People of another tenant, so that nothing stands in calendars that other suites look at. */
const attendee = (person: string, expectation: Attendee["expectation"] = "mandatory"): Attendee => ({
  person: person as Attendee["person"],
  name: `Person ${person}`,
  address: `${person}@elsewhere.example`,
  expectation,
});
const head = attendee("head");
const sendco = attendee("sendco", "optional");
const late = attendee("late");

const content = (meeting: Meeting, changes: Partial<EventContent> = {}): EventContent => ({
  meeting,
  part: 0,
  attendees: [head, sendco],
  joinUrl: undefined,
  ...changes,
});
const addresses = (event: StandingEvent | undefined) => event?.attendees.map(({ address }) => address).sort();
const both = [head.address, sendco.address].sort();

/** What any organiser's calendar does. */
export function organiserCalendarSuite(opened: () => OpenedPorts): void {
  const calendar = () => opened().ports.organiserCalendar;

  it("make an event with required and optional attendees and a Teams link, in one request", async () => {
    const meeting = aMeeting("c-made");
    const made = await requestsOf(opened(), { "POST /users/{user}/events": 1 }, () =>
      calendar().create(content(meeting)),
    );
    expect(made.attendees.map(({ address, type }) => [address, type])).toEqual([
      [head.address, "required"],
      [sendco.address, "optional"],
    ]);
    expect(made.joinUrl).toMatch(/^https?:\/\//);
    expect(made.told).toBe(tellingOf(meeting));
    const found = await requestsOf(opened(), { "GET /users/{user}/events/{event}": 1 }, () =>
      calendar().find(made.eventId),
    );
    expect(found).toEqual(made);
  });

  it("find an event again by its meeting, part by part, and no other meeting's (invariant 2)", async () => {
    const meeting = aMeeting("c-found 'by' key");
    const other = await calendar().create(content(aMeeting("c-other")));
    const second = await calendar().create(content(meeting, { part: 1, joinUrl: "https://teams.example/1" }));
    const first = await calendar().create(content(meeting));
    const found = await requestsOf(opened(), { "GET /users/{user}/events": 1 }, () =>
      calendar().findAll(meeting.id),
    );
    expect(found.map(({ part, eventId }) => [part, eventId])).toEqual([
      [0, first.eventId],
      [1, second.eventId],
    ]);
    expect(second.joinUrl).toBeUndefined();
    expect(await calendar().findAll("c-never" as MeetingId)).toEqual([]);
    expect(other.eventId).not.toBe(first.eventId);
  });

  it("make one event of the same meeting and part, and answer what stands when it is another by now (invariant 2)", async () => {
    const meeting = aMeeting("c-twice");
    const first = await calendar().create(content(meeting));
    const again = await calendar().create(content(meeting));
    expect(again.eventId).toBe(first.eventId);
    const renamed = await calendar().create(content({ ...meeting, title: "Another" }));
    expect(renamed).toMatchObject({ eventId: first.eventId, told: tellingOf(meeting) });
  });

  it("change what people must hear of, under one Teams link", async () => {
    const meeting = aMeeting("c-changed");
    const made = await calendar().create(content(meeting));
    const moved = { ...meeting, title: "Moved", startsAt: new Date("2026-12-01T14:30:00Z") };
    const changed = await requestsOf(opened(), { "PATCH /users/{user}/events/{event}": 1 }, () =>
      calendar().change(made, content(moved)),
    );
    expect(changed).toMatchObject({ eventId: made.eventId, part: 0, told: tellingOf(moved) });
    expect(changed?.joinUrl).toBe(made.joinUrl);
    expect(await calendar().find(made.eventId)).toEqual(changed);
  });

  it("refuse a change of what has changed or gone since it was read (invariant 2)", async () => {
    const meeting = aMeeting("c-raced");
    const made = await calendar().create(content(meeting));
    const moved = { ...meeting, title: "Moved" };
    await calendar().change(made, content(moved));
    expect(await calendar().change(made, content({ ...meeting, title: "Late" }))).toBeUndefined();
    expect(await calendar().takeOut(made, new Set([head.address]))).toBeUndefined();
    expect(await calendar().find(made.eventId)).toMatchObject({ told: tellingOf(moved) });
  });

  it("keep people whom others asked in Outlook when they change an event", async () => {
    const made = await calendar().create(content(aMeeting("c-strangers"), { attendees: [head] }));
    await calendar().forward(made, [sendco]);
    const read = await calendar().find(made.eventId);
    if (!read) throw new Error("The event is gone.");
    const changed = await calendar().change(
      read,
      content(aMeeting("c-strangers", { title: "New" }), { attendees: [head] }),
    );
    expect(addresses(changed)).toEqual(both);
  });

  it("take people out, and forward to newcomers, who then stand in the event", async () => {
    const made = await calendar().create(content(aMeeting("c-people")));
    const without = await calendar().takeOut(made, new Set([sendco.address]));
    expect(addresses(without)).toEqual([head.address]);
    expect(without).toMatchObject({ part: 0, told: made.told });
    if (!without) throw new Error("The event is gone.");
    await requestsOf(opened(), { "POST /users/{user}/events/{event}/forward": 1 }, () =>
      calendar().forward(without, [late]),
    );
    expect(addresses(await calendar().find(made.eventId))).toEqual([head.address, late.address].sort());
  });

  it("call an event off, once however often it is asked (invariant 2)", async () => {
    const made = await calendar().create(content(aMeeting("c-cancelled")));
    await calendar().cancel(made.eventId, "Snow");
    await calendar().cancel(made.eventId, "Snow");
    expect(await calendar().find(made.eventId)).toBeUndefined();
    expect(await calendar().findAll("c-cancelled" as MeetingId)).toEqual([]);
  });

  it("make another event in the place of one that was deleted by hand", async () => {
    const meeting = aMeeting("c-deleted");
    const made = await calendar().create(content(meeting));
    await calendar().cancel(made.eventId, "");
    const again = await calendar().create(content(meeting, { inPlaceOf: made.eventId }));
    expect(again.eventId).not.toBe(made.eventId);
    expect(addresses(again)).toEqual(both);
  });
}
