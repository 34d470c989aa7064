import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { Event } from "@microsoft/microsoft-graph-types";
import { people, type SmallTenant, smallTenant } from "../../identity/testing/small-tenant.ts";
import { registerCalendar } from "./calendar.ts";

const events = `/users/${people.networks}/events`;
const [key, part] = ["Key", "Part"].map(
  (name) => `String {66f5a359-4659-4830-9070-00047ec6ac6e} Name ${name}`,
);

let tenant: SmallTenant;
beforeEach(() => {
  tenant = smallTenant();
  registerCalendar(tenant.router, tenant.context);
});
afterEach(() => tenant.close());

const meeting = (more: object) => ({
  subject: "DSL network",
  start: { dateTime: "2026-12-01T14:00:00", timeZone: "Europe/London" },
  end: { dateTime: "2026-12-01T15:30:00", timeZone: "Europe/London" },
  isOnlineMeeting: true,
  ...more,
});

async function schedule(more: object = {}): Promise<Event> {
  const { status, body } = await tenant.graph<Event>("POST", events, meeting(more));
  expect(status).toBe(201);
  return body;
}

describe("an event's keys", () => {
  it("are shown where they are asked for by name, and stay when a change does not name them", async () => {
    const made = await schedule({
      singleValueExtendedProperties: [
        { id: key, value: "17" },
        { id: part, value: "0" },
      ],
    });
    expect(made).not.toHaveProperty("singleValueExtendedProperties");
    const of = `${events}/${made.id}`;
    await tenant.graph("PATCH", of, { singleValueExtendedProperties: [{ id: part, value: "1" }] });
    const wanted = encodeURIComponent(
      `singleValueExtendedProperties($filter=id eq '${key}' or id eq '${part}')`,
    );
    const kept = [
      { id: key, value: "17" },
      { id: part, value: "1" },
    ];
    const shape = `$select=id&$expand=${wanted}`;
    expect((await tenant.graph<Event>("GET", `${of}?${shape}`)).body).toMatchObject({
      singleValueExtendedProperties: kept,
    });
    expect((await tenant.graph<{ value: Event[] }>("GET", `${events}?${shape}`)).body.value).toMatchObject([
      { singleValueExtendedProperties: kept },
    ]);
  });

  it("cannot be asked for without naming them", async () => {
    const { id } = await schedule();
    const answer = await tenant.graph("GET", `${events}/${id}?$expand=singleValueExtendedProperties`);
    expect(answer).toMatchObject({ status: 400 });
  });

  it("are refused when another event was made under the same transaction id", async () => {
    await schedule({ transactionId: "meeting-17" });
    const other = meeting({ transactionId: "meeting-17", subject: "Another" });
    expect(await tenant.graph("POST", events, other)).toMatchObject({
      status: 409,
      body: { error: { code: "ErrorDuplicateTransactionId" } },
    });
  });
});

describe("the text of an online meeting", () => {
  it("loses the meeting when it is written anew without what Teams wrote into it", async () => {
    const made = await schedule({ body: { contentType: "html", content: "<p>Agenda</p>" } });
    const rewrite = (content: string) =>
      tenant.graph<Event>("PATCH", `${events}/${made.id}`, { body: { contentType: "html", content } });
    const kept = await rewrite(`${made.body?.content}<p>More</p>`);
    expect(kept.body.onlineMeeting?.joinUrl).toBe(made.onlineMeeting?.joinUrl);
    expect((await rewrite("<p>New</p>")).body).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
  });
});
