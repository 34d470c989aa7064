import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Event } from "@microsoft/microsoft-graph-types";
import { confineTo } from "../../identity/scoped-consent.ts";
import { people, type SmallTenant, smallTenant } from "../../identity/testing/small-tenant.ts";
import { registerCalendar } from "./calendar.ts";
import { recentInvitations } from "./invitations.ts";

const calendar = `/users/${people.networks}`;
const ruthsAddress = "ruth.osei@example.sch.uk";
const samsAddress = "sam.oneill@example.sch.uk";

let tenant: SmallTenant;
beforeEach(() => {
  tenant = smallTenant();
  registerCalendar(tenant.router, tenant.context);
});
afterEach(() => tenant.close());

const attendee = (address: string, type: "required" | "optional" = "required") => ({
  type,
  emailAddress: { address },
});

const dslMeeting = (more: object = {}) => ({
  subject: "DSL network",
  start: { dateTime: "2026-12-01T14:00:00", timeZone: "Europe/London" },
  end: { dateTime: "2026-12-01T15:30:00", timeZone: "Europe/London" },
  attendees: [attendee(ruthsAddress), attendee(samsAddress, "optional")],
  isOnlineMeeting: true,
  ...more,
});

async function schedule(more: object = {}): Promise<Event & { id: string; "@odata.etag": string }> {
  const { status, body } = await tenant.graph<Event & { id: string; "@odata.etag": string }>(
    "POST",
    `${calendar}/events`,
    dslMeeting(more),
  );
  expect(status).toBe(201);
  return body;
}

const eventsOf = async (userId: string) =>
  (await tenant.graph<{ value: (Event & { id: string })[] }>("GET", `/users/${userId}/events`)).body.value;

const told = () =>
  recentInvitations(tenant.context, 100)
    .map(({ address, kind }) => `${address} ${kind}`)
    .sort();

describe("scheduling a meeting", () => {
  it("puts it into the calendars of those who must and may come", async () => {
    await schedule();
    const [copy] = await eventsOf(people.ruth);
    expect(copy).toMatchObject({
      subject: "DSL network",
      isOrganizer: false,
      organizer: { emailAddress: { address: "networks@example.sch.uk" } },
      responseStatus: { response: "notResponded" },
      start: { dateTime: "2026-12-01T14:00:00.0000000", timeZone: "UTC" },
    });
  });

  it("happens once, however often the same request is repeated", async () => {
    const first = await schedule({ transactionId: "meeting-17" });
    const second = await schedule({ transactionId: "meeting-17" });
    expect(second.id).toBe(first.id);
    expect(told()).toEqual([`${ruthsAddress} invited`, `${samsAddress} invited`]);
  });

  it("takes 500 people and no more", async () => {
    const crowd = (n: number) => Array.from({ length: n }, (_, i) => attendee(`teacher${i}@example.sch.uk`));
    await schedule({ attendees: crowd(500) });
    const answer = await tenant.graph("POST", `${calendar}/events`, dslMeeting({ attendees: crowd(501) }));
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: "ErrorExceededMaxRecipientLimit" } },
    });
  });

  it("is refused when it ends before it starts", async () => {
    const end = { dateTime: "2026-12-01T13:00:00", timeZone: "Europe/London" };
    expect(await tenant.graph("POST", `${calendar}/events`, dslMeeting({ end }))).toMatchObject({
      status: 400,
      body: { error: { code: "ErrorPropertyValidationFailure" } },
    });
  });

  it("is refused in the mailbox of anybody but the one the app was confined to", async () => {
    confineTo(tenant.context, "mailbox", [people.networks]);
    await schedule();
    const elsewhere = await tenant.graph("POST", `/users/${people.ruth}/events`, dslMeeting());
    expect(elsewhere).toMatchObject({ status: 403, body: { error: { code: "ErrorAccessDenied" } } });
  });
});

describe("changing a meeting", () => {
  it("keeps the address at which people join, and tells everybody", async () => {
    const meeting = await schedule();
    const moved = await tenant.graph<Event>("PATCH", `${calendar}/events/${meeting.id}`, {
      start: { dateTime: "2026-12-03T14:00:00", timeZone: "Europe/London" },
      end: { dateTime: "2026-12-03T15:30:00", timeZone: "Europe/London" },
    });
    expect(moved.body.onlineMeeting?.joinUrl).toBe(meeting.onlineMeeting?.joinUrl);
    expect(told()).toEqual(expect.arrayContaining([`${ruthsAddress} updated`, `${samsAddress} updated`]));
  });

  it("tells only who was added when only the attendees change", async () => {
    const meeting = await schedule({ attendees: [attendee(ruthsAddress)] });
    await tenant.graph("PATCH", `${calendar}/events/${meeting.id}`, {
      attendees: [attendee(ruthsAddress), attendee(samsAddress)],
    });
    expect(told()).toEqual([`${ruthsAddress} invited`, `${samsAddress} invited`]);
  });

  it("is refused to whoever read an earlier version", async () => {
    const meeting = await schedule();
    const save = (subject: string) =>
      tenant.graph(
        "PATCH",
        `${calendar}/events/${meeting.id}`,
        { subject },
        { headers: { "if-match": meeting["@odata.etag"] } },
      );
    expect(await save("DSL network, new place")).toMatchObject({ status: 200 });
    expect(await save("DSL network, old place")).toMatchObject({
      status: 412,
      body: { error: { code: "ErrorIrresolvableConflict" } },
    });
  });

  it("by forwarding it adds a late joiner and re-invites nobody", async () => {
    const meeting = await schedule({ attendees: [attendee(ruthsAddress)] });
    const body = { toRecipients: [{ emailAddress: { address: samsAddress } }] };
    expect((await tenant.graph("POST", `${calendar}/events/${meeting.id}/forward`, body)).status).toBe(202);
    expect(told()).toEqual([`${ruthsAddress} invited`, `${samsAddress} forwarded`]);
    expect(await eventsOf(people.sam)).toHaveLength(1);
  });
});

describe("answering and cancelling", () => {
  it("shows the organiser who accepted", async () => {
    const meeting = await schedule();
    const [copy] = await eventsOf(people.ruth);
    expect(
      (await tenant.graph("POST", `/users/${people.ruth}/events/${copy?.id}/accept`, { sendResponse: true }))
        .status,
    ).toBe(202);
    const seen = await tenant.graph<Event>("GET", `${calendar}/events/${meeting.id}`);
    expect(seen.body.attendees?.map(({ status }) => status?.response)).toEqual(["accepted", "none"]);
  });

  it("takes a declined meeting out of the calendar of who declined, and leaves it out", async () => {
    const meeting = await schedule();
    const [copy] = await eventsOf(people.ruth);
    await tenant.graph("POST", `/users/${people.ruth}/events/${copy?.id}/decline`, {});
    await tenant.graph("PATCH", `${calendar}/events/${meeting.id}`, { attendees: [attendee(ruthsAddress)] });
    expect(await eventsOf(people.ruth)).toEqual([]);
  });

  it("shows attendees that it was cancelled", async () => {
    const meeting = await schedule();
    expect(
      (await tenant.graph("POST", `${calendar}/events/${meeting.id}/cancel`, { comment: "Snow" })).status,
    ).toBe(202);
    expect(await eventsOf(people.networks)).toEqual([]);
    expect(await eventsOf(people.ruth)).toMatchObject([{ isCancelled: true }]);
    expect(told()).toContain(`${samsAddress} cancelled`);
  });

  it("lets nobody but the organiser cancel", async () => {
    await schedule();
    const [copy] = await eventsOf(people.ruth);
    const answer = await tenant.graph("POST", `/users/${people.ruth}/events/${copy?.id}/cancel`, {});
    expect(answer).toMatchObject({ status: 400, body: { error: { code: "ErrorInvalidRequest" } } });
  });
});

describe("looking at a calendar", () => {
  const termly = {
    start: { dateTime: "2026-10-20T15:30:00", timeZone: "GMT Standard Time" },
    end: { dateTime: "2026-10-20T16:30:00", timeZone: "GMT Standard Time" },
    recurrence: {
      pattern: { type: "weekly", interval: 1, daysOfWeek: ["tuesday"] },
      range: { type: "numbered", startDate: "2026-10-20", numberOfOccurrences: 3 },
    },
  };

  it("keeps a weekly meeting at half past three when the clocks change", async () => {
    const meeting = await schedule(termly);
    const span = "startDateTime=2026-10-01T00:00:00Z&endDateTime=2026-12-01T00:00:00Z";
    const { body } = await tenant.graph<{ value: Event[] }>(
      "GET",
      `${calendar}/events/${meeting.id}/instances?${span}`,
    );
    expect(body.value.map(({ start }) => start?.dateTime)).toEqual([
      "2026-10-20T14:30:00.0000000",
      "2026-10-27T15:30:00.0000000",
      "2026-11-03T15:30:00.0000000",
    ]);
  });

  it("gives times in the zone asked for", async () => {
    await schedule({
      start: { dateTime: "2026-06-02T14:00:00", timeZone: "UTC" },
      end: { dateTime: "2026-06-02T15:00:00", timeZone: "UTC" },
    });
    const { body } = await tenant.graph<{ value: Event[] }>("GET", `${calendar}/events`, undefined, {
      headers: { prefer: 'outlook.timezone="Europe/London"' },
    });
    expect(body.value[0]?.start).toEqual({
      dateTime: "2026-06-02T15:00:00.0000000",
      timeZone: "Europe/London",
    });
  });

  it("shows what overlaps the days asked for, page by page", async () => {
    for (const day of ["01", "02", "03"])
      await schedule({
        subject: `Day ${day}`,
        start: { dateTime: `2026-12-${day}T09:00:00`, timeZone: "UTC" },
        end: { dateTime: `2026-12-${day}T10:00:00`, timeZone: "UTC" },
      });
    const first = await tenant.graph<{ value: Event[]; "@odata.nextLink": string }>(
      "GET",
      `${calendar}/calendarView?startDateTime=2026-12-01T09:30:00Z&endDateTime=2026-12-04T00:00:00Z&$top=2&$select=subject`,
    );
    expect(first.body.value.map(({ subject }) => subject)).toEqual(["Day 01", "Day 02"]);
    const next = new URL(first.body["@odata.nextLink"]);
    const second = await tenant.graph<{ value: Event[] }>(
      "GET",
      next.pathname.replace("/v1.0", "") + next.search,
    );
    expect(second.body.value.map(({ subject }) => subject)).toEqual(["Day 03"]);
  });

  it("tells what changed since the last look, deletions included", async () => {
    const kept = await schedule({ subject: "Kept" });
    const gone = await schedule({ subject: "Gone" });
    const look = async (address: string) =>
      (
        await tenant.graph<{ value: (Event & { "@removed"?: object })[]; "@odata.deltaLink": string }>(
          "GET",
          address,
        )
      ).body;
    const first = await look(`${calendar}/events/delta`);
    expect(first.value.map(({ subject }) => subject)).toEqual(["Kept", "Gone"]);
    await tenant.graph("PATCH", `${calendar}/events/${kept.id}`, { subject: "Kept and changed" });
    await tenant.graph("DELETE", `${calendar}/events/${gone.id}`);
    const link = new URL(first["@odata.deltaLink"]);
    const second = await look(link.pathname.replace("/v1.0", "") + link.search);
    expect(second.value).toMatchObject([
      { id: kept.id, subject: "Kept and changed" },
      { id: gone.id, "@removed": { reason: "deleted" } },
    ]);
  });

  it("finds an event by a key kept in an extended property", async () => {
    const id = "String {66f5a359-4659-4830-9070-00047ec6ac6e} Name BeaconKey";
    await schedule({ subject: "Other" });
    await schedule({ singleValueExtendedProperties: [{ id, value: "meeting-17" }] });
    const filter = encodeURIComponent(
      `singleValueExtendedProperties/any(ep: ep/id eq '${id}' and ep/value eq 'meeting-17')`,
    );
    const { body } = await tenant.graph<{ value: Event[] }>("GET", `${calendar}/events?$filter=${filter}`);
    expect(body.value.map(({ subject }) => subject)).toEqual(["DSL network"]);
  });
});
