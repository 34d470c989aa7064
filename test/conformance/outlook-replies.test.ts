import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import { organiserMailbox } from "../../infra/seed/organiser-mailbox.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { Invitation } from "../../shared/domain/meetings/invitation.ts";
import { aMeeting, anInvitation } from "../../shared/testing/builders.ts";
import { acting } from "../../shared/testing/three-heads.ts";
import { countOutlookReplies } from "../../shared/usecases/meetings/delivery/count-outlook-replies.ts";
import { replyToMeeting } from "../../shared/usecases/meetings/replies/reply-to-meeting.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";
import { small, smallTrust } from "../world/small-trust.ts";

const minute = 60_000;
jest.setTimeout(2 * minute);
const nothingNew = { "GET /users/{user}/calendarView/delta": 1 };
const head = small.primaryHead as PersonId;
const other = small.otherPrimaryHead as PersonId;

/** An event in the organiser's calendar, answered by its attendees in their own, over the local tenant. */
describe("replies in Outlook", () => {
  let world: BeaconWorld;
  let beacon: Beacon;
  let graph: (
    method: "GET" | "POST",
    path: string,
    body?: unknown,
  ) => Promise<{ id: string; value: { id: string }[] }>;

  beforeAll(async () => {
    const trust = smallTrust();
    world = await beaconWorld({
      ...trust,
      meetings: [aMeeting("m")],
      invitations: [anInvitation("m", head), anInvitation("m", other, { expectation: "optional" })],
    });
    const claims = { roles: ["Calendars.ReadWrite"], appid: "11111111-1111-4111-8111-111111111111" };
    const minted = await world.tenant.app.inject({
      method: "POST",
      url: "/_admin/tokens",
      payload: { claims },
    });
    const authorization = `Bearer ${minted.json<{ token: string }>().token}`;
    graph = async (method, path, body) => {
      const answer = await world.tenant.app.inject({
        method,
        url: `/v1.0${path}`,
        headers: { authorization },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      if (answer.statusCode >= 300) throw new Error(`${path}: ${answer.statusCode} ${answer.payload}`);
      return answer.payload === "" ? { id: "", value: [] } : answer.json();
    };
    const addressOf = (id: string) => trust.people?.find((person) => person.id === id)?.email;
    const event = await graph("POST", `/users/${organiserMailbox.id}/events`, {
      subject: "Heads",
      start: { dateTime: "2026-12-01T14:00:00", timeZone: "UTC" },
      end: { dateTime: "2026-12-01T15:30:00", timeZone: "UTC" },
      attendees: [head, other].map((id) => ({ type: "required", emailAddress: { address: addressOf(id) } })),
    });
    beacon = await world.open();
    const found = await beacon.ports.meetings.find("m" as never);
    if (!found) throw new Error("The meeting is gone.");
    const outlook = { wanted: 1, delivered: 1, events: [{ part: 0, eventId: event.id }] };
    await beacon.ports.meetings.save({ ...found.value, outlook }, found.version);
  });
  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  async function answer(person: PersonId, how: "accept" | "tentativelyAccept" | "decline"): Promise<void> {
    const [copy] = (await graph("GET", `/users/${person}/events`)).value;
    await graph("POST", `/users/${person}/events/${copy?.id}/${how}`, {});
  }
  async function count(): Promise<[number, Readonly<Record<string, number>>]> {
    beacon.graphRequests.reset();
    return [await countOutlookReplies(beacon.ports), beacon.graphRequests.byOperation()];
  }
  const row = async (person: PersonId): Promise<Invitation["reply"]> =>
    (await beacon.ports.invitations.find({ meeting: "m" as never, year: "2026-27" as never, person }))?.reply;

  it("are none to begin with, and cost one request while nobody answers", async () => {
    expect(await count()).toEqual([0, nothingNew]);
    expect(await count()).toEqual([0, nothingNew]);
  });

  it("count at the time they were given, one write each, and not again (invariant 2)", async () => {
    await answer(head, "accept");
    world.clock.advance(minute);
    const change = { "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 1 };
    expect(await count()).toEqual([1, { ...nothingNew, ...change }]);
    expect(await row(head)).toMatchObject({
      kind: "accepted",
      door: "outlook",
      by: head,
      at: new Date("2026-11-24T12:00:00Z"),
    });
    expect((await count())[0]).toBe(0);
  });

  it("overwrite nothing that was said later in Beacon", async () => {
    await answer(head, "tentativelyAccept");
    world.clock.advance(minute);
    const apologies = { kind: "apologies", reason: "Ofsted" } as const;
    await replyToMeeting(beacon.ports, {
      actor: acting(head),
      meeting: "m" as never,
      door: "tab",
      reply: apologies,
    });
    expect((await count())[0]).toBe(0);
    expect(await row(head)).toMatchObject(apologies);
  });

  it("are read by a second server that starts later, which changes nothing more", async () => {
    await answer(other, "decline");
    expect((await count())[0]).toBe(1);
    expect(await row(other)).toMatchObject({ kind: "declined", door: "outlook" });
    const second = await world.open();
    expect(await countOutlookReplies(second.ports)).toBe(0);
    await second.close();
  });
});
