import { describe, expect, it } from "@jest/globals";
import { type Meeting, type MeetingPlan, standingOf } from "../../../domain/meetings/meeting.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import { anAudience } from "../../../testing/builders.ts";
import type { InMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { claimDelivery } from "../delivery/claim-delivery.ts";
import { cancelMeeting } from "./cancel-meeting.ts";
import { changeMeeting } from "./change-meeting.ts";
import { closeMeeting } from "./close-meeting.ts";
import { draftMeeting, removeDraft } from "./draft-meeting.ts";
import { central, draft, found, id, lead, meeting, other, plan, world } from "./planning.fixture.ts";
import { scheduleMeeting } from "./schedule-meeting.ts";

describe("drafting a meeting", () => {
  it("is for the network's leads and the central team", async () => {
    expect(await draftMeeting(world(), { actor: lead, id, plan: plan() })).toMatchObject({
      ok: true,
      value: { value: { status: "draft", year: "2026-27", organisedBy: "lead" } },
    });
    expect(await draftMeeting(world(), { actor: central, id, plan: plan() })).toMatchObject({ ok: true });
    const refused = { ok: false, code: "meeting.not-yours" };
    expect(await draftMeeting(world(), { actor: other, id, plan: plan() })).toEqual(refused);
    const { network: _network, ...ofTheTrust } = plan();
    expect(await draftMeeting(world(), { actor: lead, id, plan: ofTheTrust })).toEqual(refused);
  });

  it("invariant 2: twice under one id finds the first, and another's id is no way to their meeting", async () => {
    const ports = world(draft({ network: "maths" as NetworkId, title: "Maths" }));
    expect(await draftMeeting(ports, { actor: lead, id, plan: plan() })).toEqual({
      ok: false,
      code: "meeting.not-yours",
    });
    const again = await draftMeeting(ports, {
      actor: other,
      id,
      plan: plan({ network: "maths" as NetworkId }),
    });
    expect(again).toMatchObject({ ok: true, value: { value: { title: "Maths" } } });
  });

  it.each<[string, Partial<MeetingPlan>, string, string]>([
    ["without a title", { title: "" }, "/title", "required"],
    ["with a title of 151 letters", { title: "x".repeat(151) }, "/title", "too-long"],
    ["with a title of two lines", { title: "one\ntwo" }, "/title", "line-break"],
    [
      "that ends before it begins",
      { endsAt: new Date("2026-12-01T13:00:00Z") },
      "/endsAt",
      "not-after-its-start",
    ],
    ["of a day and a minute", { endsAt: new Date("2026-12-02T14:01:00Z") }, "/endsAt", "longer-than-a-day"],
    ["at a school nobody knows", { school: "999999" as never }, "/school", "unknown-school"],
    [
      "for a school nobody knows",
      { mandatoryFor: anAudience({ roles: ["dsl"], schools: ["999999" as never] }) },
      "/mandatoryFor/schools/0",
      "unknown-school",
    ],
    [
      "with a link that runs",
      { preReading: [{ label: "Read", address: "javascript:alert(1)" }] },
      "/preReading/0/address",
      "not-a-web-address",
    ],
    [
      "with a file without a name",
      { files: [{ label: "", address: "https://trust.example/a" }] },
      "/files/0/label",
      "required",
    ],
  ])("invariant 9: one %s is refused, by the field", async (_case, changes, pointer, code) => {
    const ports = world();
    expect(await draftMeeting(ports, { actor: lead, id, plan: plan(changes) })).toEqual({
      ok: false,
      code: "meeting.invalid",
      errors: [{ pointer, code }],
    });
    expect(await found(ports)).toBeUndefined();
  });

  it("can be taken back while it is a draft, and not by who may not plan it", async () => {
    const ports = world(draft());
    expect(await removeDraft(ports, { actor: other, meeting: id, version: '"0"' })).toMatchObject({
      code: "meeting.not-found",
    });
    expect(await removeDraft(ports, { actor: lead, meeting: id, version: '"0"' })).toMatchObject({
      ok: true,
    });
    expect(await removeDraft(ports, { actor: lead, meeting: id, version: '"0"' })).toMatchObject({
      ok: true,
    });
    const known = world(meeting());
    expect(await removeDraft(known, { actor: lead, meeting: id, version: '"0"' })).toMatchObject({
      code: "meeting.not-a-draft",
    });
  });
});

describe("scheduling a meeting", () => {
  const schedule = (ports: InMemoryPorts, version = '"0"') =>
    scheduleMeeting(ports, { actor: lead, meeting: id, scope: "this", version });

  it("makes it known and gives Outlook work, once however often it is clicked (invariant 2)", async () => {
    const ports = world(draft());
    expect(await schedule(ports)).toMatchObject({
      ok: true,
      value: { value: { status: "scheduled", outlook: { wanted: 1, delivered: 0 } } },
    });
    expect(await schedule(ports)).toMatchObject({ ok: true, value: { value: { outlook: { wanted: 1 } } } });
  });

  const at = (start: string, end: string) => ({ startsAt: new Date(start), endsAt: new Date(end) });
  it.each<[string, Partial<Meeting>, object]>([
    [
      "that reaches nobody",
      { mandatoryFor: anAudience({ roles: ["careers-leader"] }) },
      { code: "meeting.nobody" },
    ],
    [
      "that has begun",
      at("2026-11-24T11:00:00Z", "2026-11-24T13:00:00Z"),
      { code: "meeting.invalid", errors: [{ pointer: "/startsAt", code: "in-the-past" }] },
    ],
    [
      "in the year after next",
      at("2028-10-03T13:00:00Z", "2028-10-03T14:00:00Z"),
      { code: "meeting.invalid", errors: [{ pointer: "/startsAt", code: "too-far-ahead" }] },
    ],
    [
      "in a room nobody has named",
      { mode: "in-person" },
      { code: "meeting.invalid", errors: [{ pointer: "/place", code: "required" }] },
    ],
    ["that was called off", { status: "cancelled" }, { code: "meeting.cancelled" }],
  ])("is refused for one %s", async (_case, changes, refusal) => {
    expect(await schedule(world(draft(changes)))).toEqual({ ok: false, ...refusal });
  });
});

describe("changing a meeting", () => {
  const change = (ports: InMemoryPorts, changes: Partial<MeetingPlan>, version = '"0"', actor = lead) =>
    changeMeeting(ports, { actor, meeting: id, plan: plan(changes), scope: "this", version });

  it.each<[string, Partial<MeetingPlan>, number]>([
    ["its time", { startsAt: new Date("2026-12-01T14:15:00Z") }, 1],
    ["its title", { title: "DSL supervision" }, 1],
    ["its place", { mode: "both", place: "Hall" }, 1],
    ["who is asked", { optionalFor: anAudience({ roles: ["sendco"] }) }, 1],
    ["its agenda", { agenda: "Thresholds" }, 0],
    ["its pre-work", { preWorkMinutes: 20 }, 0],
    ["nothing", {}, 0],
  ])("gives Outlook work when it is %s", async (_what, changes, wanted) => {
    const ports = world(meeting());
    expect(await change(ports, changes)).toMatchObject({
      ok: true,
      value: { value: { outlook: { wanted } } },
    });
  });

  it("keeps the time at which people knew it, until it is moved back", async () => {
    const ports = world(meeting());
    await change(ports, { startsAt: new Date("2026-12-01T14:15:00Z") });
    await change(ports, { startsAt: new Date("2026-12-01T14:30:00Z") }, '"1"');
    const moved = await found(ports);
    expect(moved?.movedFrom).toEqual(new Date("2026-12-01T14:00:00Z"));
    expect(moved && standingOf(moved, new Date("2026-11-24T12:00:00Z"))).toBe("changed");
    await change(ports, {}, '"2"');
    expect((await found(ports))?.movedFrom).toBeUndefined();
  });

  it("invariant 3: is refused to whoever read an earlier version, and loses nothing", async () => {
    const ports = world(meeting());
    await change(ports, { title: "First" });
    expect(await change(ports, { title: "Second" })).toEqual({ ok: false, code: "meeting.changed" });
    expect((await found(ports))?.title).toBe("First");
  });

  it("is no lost race when only Outlook's delivery has written to the row", async () => {
    const ports = world(meeting({ outlook: { wanted: 1, delivered: 0, events: [] } }));
    const claim = await claimDelivery(ports, id);
    expect(await change(ports, { title: "Another" })).toMatchObject({ ok: true });
    expect((await found(ports))?.outlook).toMatchObject({ wanted: 2, claim: { token: claim?.token } });
  });

  it("does not give a lead another network's meetings, nor away their own", async () => {
    const ports = world(meeting());
    expect(await change(ports, {}, '"0"', other)).toMatchObject({ code: "meeting.not-yours" });
    expect(await change(ports, { network: "maths" as NetworkId })).toMatchObject({
      code: "meeting.not-yours",
    });
    expect(await change(ports, { network: "none" as NetworkId })).toMatchObject({
      code: "meeting.invalid",
      errors: [{ pointer: "/network", code: "unknown-network" }],
    });
  });

  it.each<[string, Partial<Meeting>, string]>([
    ["has begun", { startsAt: new Date("2026-11-24T11:00:00Z") }, "meeting.has-begun"],
    ["was called off", { status: "cancelled" }, "meeting.cancelled"],
    ["is closed", { status: "closed" }, "meeting.closed"],
  ])("is refused for one that %s", async (_case, changes, code) => {
    expect(await change(world(meeting(changes)), { title: "Late" })).toEqual({ ok: false, code });
  });
});

describe("calling off and closing", () => {
  const cancel = (ports: InMemoryPorts, reason = "Snow", version = '"0"') =>
    cancelMeeting(ports, { actor: lead, meeting: id, reason, scope: "this", version });

  it("says why, and needs a reason", async () => {
    const ports = world(meeting());
    expect(await cancel(ports, "")).toMatchObject({ errors: [{ pointer: "/reason", code: "required" }] });
    expect(await cancel(ports)).toMatchObject({
      ok: true,
      value: { value: { status: "cancelled", cancelledBecause: "Snow", outlook: { wanted: 1 } } },
    });
    expect(await cancel(ports)).toMatchObject({ ok: true, value: { value: { outlook: { wanted: 1 } } } });
  });

  it("is refused for a draft, which is removed instead, and for one that has begun", async () => {
    expect(await cancel(world(draft()))).toMatchObject({ code: "meeting.not-scheduled" });
    const begun = meeting({ startsAt: new Date("2026-11-24T11:00:00Z") });
    expect(await cancel(world(begun))).toMatchObject({ code: "meeting.has-begun" });
  });

  it("closes one that is over, and no other", async () => {
    const close = (ports: InMemoryPorts) => closeMeeting(ports, { actor: lead, meeting: id, version: '"0"' });
    expect(await close(world(meeting()))).toEqual({ ok: false, code: "meeting.not-begun" });
    const over = world(
      meeting({ startsAt: new Date("2026-11-23T14:00:00Z"), endsAt: new Date("2026-11-23T15:00:00Z") }),
    );
    expect(await close(over)).toMatchObject({ ok: true, value: { value: { status: "closed" } } });
    expect(await close(over)).toMatchObject({ ok: true });
  });
});
