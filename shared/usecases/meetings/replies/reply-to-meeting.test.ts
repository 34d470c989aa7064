import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { GivenReply } from "../../../domain/meetings/replies.ts";
import {
  aMeeting,
  aNetwork,
  anAudience,
  anInvitation,
  aPerson,
  aPost,
  aSchool,
} from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { acting } from "../../../testing/three-heads.ts";
import { joinMeeting } from "./join-meeting.ts";
import { replyToMeeting } from "./reply-to-meeting.ts";
import { settleAllPlaces } from "./settle-all-places.ts";

const meeting = "dsl" as MeetingId;
const person = (id: string) => id as PersonId;

/** DSLs of two small federated schools, one of a third in the same hub and one of a large school elsewhere. */
function world(changes: Partial<Meeting> = {}, invited = ["ann", "bo", "cy", "di"]): InMemoryPorts {
  return inMemoryPorts({
    now: "2026-11-24T12:00:00Z",
    schools: [
      aSchool({ urn: "a", pupils: 60, federation: "Chew Valley" }),
      aSchool({ urn: "b", pupils: 200, federation: "Chew Valley" }),
      aSchool({ urn: "c", pupils: 200 }),
      aSchool({ urn: "d", pupils: 2000, hub: "Bath" as never }),
    ],
    people: ["ann", "bo", "cy", "di", "head", "teacher", "lead"].map((id) => aPerson(id)),
    posts: [
      aPost("ann", "dsl", "a"),
      aPost("bo", "dsl", "b"),
      aPost("cy", "dsl", "c"),
      aPost("di", "dsl", "d"),
      aPost("head", "headteacher", "a"),
      aPost("teacher", "teacher", "d"),
    ],
    networks: [aNetwork("dsl-network", { leads: [person("lead")] })],
    meetings: [
      aMeeting("dsl", {
        network: "dsl-network" as never,
        mandatoryFor: anAudience({ roles: ["dsl"] }),
        representativesAllowed: true,
        ...changes,
      }),
    ],
    invitations: invited.map((id, index) =>
      anInvitation("dsl", id, { as: [{ role: "dsl", school: ["a", "b", "c", "d"][index] as never }] }),
    ),
  });
}

const say = (ports: InMemoryPorts, who: string, reply: GivenReply, by = who) =>
  replyToMeeting(ports, { actor: acting(person(by)), meeting, person: person(who), door: "tab", reply });
const rowOf = (ports: InMemoryPorts, who: string) =>
  ports.invitations.find({ meeting, year: "2026-27" as never, person: person(who) });

describe("replying to a meeting", () => {
  it("keeps what was said, when, where and by whom", async () => {
    const ports = world();
    expect(await say(ports, "ann", { kind: "accepted" })).toMatchObject({
      ok: true,
      value: {
        invitation: {
          person: "ann",
          reply: { kind: "accepted", at: new Date("2026-11-24T12:00:00Z"), door: "tab", by: "ann" },
        },
      },
    });
  });

  it("invariant 2: saying the same again changes nothing, so nobody loses their turn", async () => {
    const ports = world();
    await say(ports, "ann", { kind: "accepted" });
    ports.clock.advance(60_000);
    await say(ports, "ann", { kind: "accepted" });
    expect((await rowOf(ports, "ann"))?.reply?.at).toEqual(new Date("2026-11-24T12:00:00Z"));
  });

  it("takes staying away from a meeting one must come to as apologies, and asks for the reason", async () => {
    const ports = world();
    expect(await say(ports, "ann", { kind: "declined" })).toEqual({
      ok: false,
      code: "reply.invalid",
      errors: [{ pointer: "/reason", code: "required" }],
    });
    expect(await say(ports, "ann", { kind: "declined", reason: " Ofsted " })).toMatchObject({
      value: { invitation: { reply: { kind: "apologies", reason: "Ofsted" } } },
    });
  });

  it("lets minds be changed until it begins, and not after", async () => {
    const ports = world();
    await say(ports, "ann", { kind: "apologies", reason: "Ofsted" });
    ports.clock.set("2026-12-01T13:59:59Z");
    expect(await say(ports, "ann", { kind: "accepted" })).toMatchObject({ ok: true });
    ports.clock.set("2026-12-01T14:00:00Z");
    expect(await say(ports, "ann", { kind: "tentative" })).toEqual({ ok: false, code: "meeting.has-begun" });
  });

  it.each([
    ["a draft", { status: "draft" }, "meeting.not-scheduled"],
    ["one called off", { status: "cancelled" }, "meeting.cancelled"],
    ["one that is closed", { status: "closed" }, "meeting.has-begun"],
  ] as const)("is refused for %s", async (_name, changes, code) => {
    expect(await say(world(changes), "ann", { kind: "accepted" })).toEqual({ ok: false, code });
  });

  it("is refused to somebody who is not invited", async () => {
    expect(await say(world(), "teacher", { kind: "accepted" })).toEqual({
      ok: false,
      code: "meeting.not-for-you",
    });
  });

  it.each([
    ["the head of their school", "head", true],
    ["a lead of the network", "lead", true],
    ["a colleague", "bo", false],
  ])("invariant 7: for somebody else it is taken from %s: %s, %s", async (_name, by, isTaken) => {
    const replied = await say(world(), "ann", { kind: "accepted" }, by);
    expect(replied.ok ? "ok" : replied.code).toBe(isTaken ? "ok" : "reply.not-yours");
  });

  it("keeps who said it for another", async () => {
    const ports = world();
    await say(ports, "ann", { kind: "apologies", reason: "Ill" }, "head");
    expect((await rowOf(ports, "ann"))?.reply?.by).toBe("head");
  });
});

describe("sending a representative", () => {
  const send = (ports: InMemoryPorts, who: string, representative: string) =>
    say(ports, who, { kind: "represented", representative: person(representative) });
  const wrong = (code: string) => ({
    ok: false,
    code: "reply.invalid",
    errors: [{ pointer: "/representative", code }],
  });

  it("is refused where the meeting takes none", async () => {
    expect(await send(world({ representativesAllowed: false }), "ann", "head")).toEqual({
      ok: false,
      code: "reply.no-representatives",
    });
  });

  it.each([
    ["nobody named", "di", undefined, "required"],
    ["somebody unknown", "di", "nobody", "unknown-person"],
    ["oneself", "di", "di", "not-a-colleague"],
    ["somebody of another school", "di", "ann", "not-a-colleague"],
    ["from an ordinary school, somebody else of its hub", "cy", "bo", "not-a-colleague"],
  ])("is refused with %s", async (_name, who, representative, code) => {
    const reply: GivenReply = representative
      ? { kind: "represented", representative: person(representative) }
      : { kind: "represented" };
    expect(await say(world(), who, reply)).toEqual(wrong(code));
  });

  it.each([
    ["a colleague of the same school", "di", "teacher"],
    ["a colleague of the federation", "bo", "ann"],
    ["from a small school, somebody of its hub", "ann", "cy"],
  ])("is taken with %s", async (_name, who, representative) => {
    expect(await send(world(), who, representative)).toMatchObject({
      ok: true,
      value: { invitation: { reply: { kind: "represented", representative } } },
    });
  });

  it("lets one stand for two schools of a federation", async () => {
    const ports = world();
    await send(ports, "ann", "head");
    await send(ports, "bo", "head");
    expect((await ports.invitations.listOf(person("head"))).length).toBe(1);
  });

  it("invites whoever was not, and takes them out again when nobody is left for whom they stand", async () => {
    const ports = world();
    await send(ports, "ann", "head");
    expect(await rowOf(ports, "head")).toMatchObject({ origin: "representative", expectation: "mandatory" });
    await say(ports, "ann", { kind: "accepted" });
    expect((await rowOf(ports, "head"))?.withdrawnAt).toEqual(new Date("2026-11-24T12:00:00Z"));
    await send(ports, "ann", "head");
    expect((await rowOf(ports, "head"))?.withdrawnAt).toBeUndefined();
  });

  it("is refused with somebody who has sent apologies", async () => {
    const ports = world();
    await say(ports, "ann", { kind: "apologies", reason: "Ill" });
    expect(await send(ports, "bo", "ann")).toEqual(wrong("cannot-come"));
  });
});

describe("a meeting with two places", () => {
  const optional = { mandatoryFor: anAudience(), optionalFor: anAudience({ roles: ["dsl"] }), capacity: 2 };
  function full(): InMemoryPorts {
    const ports = world(optional);
    for (const who of ["ann", "bo", "cy", "di"])
      void ports.invitations.change({ meeting, year: "2026-27" as never, person: person(who) }, (row) => ({
        ...row,
        expectation: "optional",
      }));
    return ports;
  }
  const accept = async (ports: InMemoryPorts, who: string) => {
    ports.clock.advance(60_000);
    const replied = await say(ports, who, { kind: "accepted" });
    return replied.ok && replied.value.invitation.reply?.kind;
  };

  it("puts the third who accepts on the waiting list", async () => {
    const ports = full();
    expect(await accept(ports, "ann")).toBe("accepted");
    expect(await accept(ports, "bo")).toBe("accepted");
    expect(await accept(ports, "cy")).toBe("waiting");
    expect(ports.sent.told).toEqual([]);
  });

  it("gives a place that comes free at night at once, and tells whoever has it in the morning, once, and nobody who had it meanwhile", async () => {
    const ports = full();
    for (const who of ["ann", "bo", "cy", "di"]) await accept(ports, who);
    ports.clock.set("2026-11-24T21:00:00Z");
    await say(ports, "ann", { kind: "declined" });
    expect(await say(ports, "cy", { kind: "accepted" })).toMatchObject({
      value: { invitation: { reply: { kind: "accepted" } } },
    });
    await say(ports, "cy", { kind: "declined" });
    expect(ports.sent.told).toEqual([]);
    ports.clock.set("2026-11-25T07:00:00Z");
    expect(await settleAllPlaces(ports)).toEqual(["dsl"]);
    expect(await settleAllPlaces(ports)).toEqual([]);
    expect(ports.sent.told).toEqual(["place dsl di"]);
  });

  it("gives a place that comes free to the first who waits, and tells them once", async () => {
    const ports = full();
    for (const who of ["ann", "bo", "cy", "di"]) await accept(ports, who);
    await say(ports, "ann", { kind: "declined" });
    await say(ports, "ann", { kind: "declined" });
    expect(ports.sent.told).toEqual(["place dsl cy"]);
    expect((await rowOf(ports, "cy"))?.reply?.kind).toBe("accepted");
    expect((await rowOf(ports, "di"))?.reply?.kind).toBe("waiting");
  });

  it("lets somebody whom it did not name join, and only them hear of it", async () => {
    const ports = full();
    const joined = await joinMeeting(ports, { actor: acting(person("teacher")), meeting, door: "tab" });
    expect(joined).toMatchObject({
      value: { invitation: { origin: "joined", expectation: "optional", reply: { kind: "accepted" } } },
    });
    expect(ports.sent.told).toEqual([]);
  });

  it("lets nobody join a meeting that is only for named posts", async () => {
    expect(await joinMeeting(world(), { actor: acting(person("teacher")), meeting, door: "tab" })).toEqual({
      ok: false,
      code: "meeting.not-for-you",
    });
  });
});
