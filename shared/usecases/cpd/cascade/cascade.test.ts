import { describe, expect, it } from "@jest/globals";
import {
  aSession,
  invitations,
  people,
  posts,
  school,
  schools,
} from "../../../domain/cpd/cascade/cascade.fixture.ts";
import type { CascadeSession } from "../../../domain/cpd/cascade/cascade.ts";
import type { CascadeSaid } from "../../../domain/cpd/cascade/cascade-said.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { aNetwork, anAudience, aPerson, meetingEvidence } from "../../../testing/builders.ts";
import { inMemoryPorts, type World } from "../../../testing/in-memory-ports.ts";
import { answerCascade } from "./answer-cascade.ts";
import { listCascades } from "./list-cascades.ts";
import { listMyCascades } from "./list-my-cascades.ts";
import { readSchoolCascade } from "./read-school-cascade.ts";
import { readSessionCascade } from "./read-session-cascade.ts";
import { visitCascade } from "./visit-cascade.ts";

const { ubley, chew, stanton, gordano } = school;
const meeting = "m1" as MeetingId;
const actor = (person: string): Actor => ({ person: person as PersonId, appRoles: [] });
const central: Actor = { person: "cy" as PersonId, appRoles: ["Trust.Manage"] };
const [lead, otherLead] = [actor("lena"), actor("olga")];

/** The Thursday of the week after the session, which SENDCOs were invited to and teachers are to hear of by 18 December. */
const opened = (changes: Partial<World> = {}, session: Partial<CascadeSession> = {}) =>
  inMemoryPorts({
    now: "2026-12-10T16:00:00Z",
    ...{ schools, posts, invitations },
    people: [...people, aPerson("cy", "Cy"), aPerson("lena", "Lena"), aPerson("olga", "Olga")],
    networks: [
      aNetwork("sendco", { leads: ["lena" as PersonId] }),
      aNetwork("maths", { leads: ["olga" as PersonId] }),
    ],
    meetings: [aSession({ network: "sendco" as NetworkId, ...session })],
    ...changes,
  });
const said = (changes: Partial<CascadeSaid> = {}): CascadeSaid => ({
  ...{ on: civilDate("2026-12-09"), reached: 3, line: "Staff meeting", isSure: false },
  ...changes,
});
const answer = (
  ports: ReturnType<typeof opened>,
  who: Actor,
  what: CascadeSaid | undefined,
  version = "",
  urn = ubley,
) => answerCascade(ports, { actor: who, meeting, school: urn, said: what, version });
const read = (ports: ReturnType<typeof opened>, who: Actor, urn = ubley) =>
  readSchoolCascade(ports, { actor: who, meeting, school: urn });

describe("carrying a session on", () => {
  it("is said by whoever was invited, put right by the head, visited by the central team, and taken back step by step", async () => {
    const ports = opened();
    const first = await answer(ports, actor("uma"), said({ reached: 2 }));
    const firstAt = ports.clock.now();
    ports.clock.set("2026-12-11T09:00:00Z");
    const second = await answer(ports, actor("ursula"), said(), first.ok ? first.value.version : "");
    expect(second).toMatchObject({
      ok: true,
      value: { value: { answer: { kind: "done", reached: 3, by: "ursula", firstAt } } },
    });
    const visit = { on: civilDate("2026-12-11"), line: " Seen in Year 3 " };
    const asked = { actor: central, meeting, school: ubley };
    const version = second.ok ? second.value.version : "";
    const visited = await visitCascade(ports, { ...asked, visit, version });
    expect(visited).toMatchObject({
      ok: true,
      value: { value: { visit: { line: "Seen in Year 3", by: "cy" } } },
    });
    const stands = visited.ok ? visited.value.version : "";
    expect(await answer(ports, actor("uma"), undefined, stands)).toEqual({
      ok: false,
      code: "cascade.visited",
    });
    const left = await visitCascade(ports, { ...asked, visit: undefined, version: stands });
    const back = await answer(ports, actor("uma"), undefined, left.ok ? left.value.version : "");
    expect(back).toMatchObject({ ok: true, value: { value: { meeting: "m1", school: ubley } } });
    expect(
      (await read(ports, actor("uma"))).ok && (await ports.cascades.find(meeting, ubley))?.value,
    ).toEqual({
      ...{ meeting: "m1", school: ubley },
    });
  });

  it("invariant 3: two who answer at once: the second is told, and writes nothing", async () => {
    const ports = opened();
    await answer(ports, actor("uma"), said());
    expect(await answer(ports, actor("ursula"), said({ reached: 2 }))).toEqual({
      ...{ ok: false, code: "cascade.changed" },
    });
    expect((await ports.cascades.find(meeting, ubley))?.value.answer).toMatchObject({
      reached: 3,
      by: "uma",
    });
  });

  it("invariant 3: a visit and a correction at once: the second is told", async () => {
    const ports = opened();
    const first = await answer(ports, actor("uma"), said());
    const version = first.ok ? first.value.version : "";
    await answer(ports, actor("uma"), said({ reached: 2 }), version);
    const visit = { on: civilDate("2026-12-10"), line: "Seen" };
    expect(await visitCascade(ports, { actor: central, meeting, school: ubley, visit, version })).toEqual({
      ...{ ok: false, code: "cascade.changed" },
    });
  });

  it("invariant 2: said twice stands once, whoever said it first", async () => {
    const ports = opened();
    const first = await answer(ports, actor("uma"), said());
    expect(await answer(ports, actor("uma"), said())).toEqual(first);
    expect(await answer(ports, actor("ursula"), said())).toEqual(first);
  });

  it("invariant 9: is not saved with more staff than there are until somebody is sure", async () => {
    const ports = opened();
    expect(await answer(ports, actor("uma"), said({ reached: 4 }))).toEqual({
      ...{ ok: false, code: "cascade.invalid" },
      errors: [{ pointer: "/reached", code: "more-than-staff" }],
    });
    expect(await answer(ports, actor("uma"), said({ reached: 4, isSure: true }))).toMatchObject({ ok: true });
    const found = await read(ports, actor("uma"));
    expect(found.ok && found.value.reach.staff).toEqual({ count: 3, of: 3 });
  });

  it("is asked after the session and not before", async () => {
    const ports = opened({ now: "2026-12-01T14:30:00Z" });
    const refused = await answer(ports, actor("uma"), said({ on: civilDate("2026-12-01") }));
    expect(refused).toEqual({ ok: false, code: "cascade.not-begun" });
    expect(await listMyCascades(ports, { person: "uma" as PersonId })).toEqual([]);
  });

  it("tells a school of which nobody was there, or nobody was invited", async () => {
    const ports = opened({ evidence: [meetingEvidence("e1", { person: "uma" })] });
    const presence = async (who: string, urn = ubley) => {
      const found = await read(ports, actor(who), urn);
      return found.ok && found.value.presence;
    };
    expect(await presence("uma")).toBe("there");
    expect(await presence("fay", chew)).toBe("nobody-there");
    expect(await presence("gus", gordano)).toBe("nobody-invited");
  });
});

describe("invariant 7: how a school carried a session on", () => {
  const may = async (who: Actor, urn = ubley) => {
    const found = await read(opened(), who, urn);
    return found.ok ? (found.value.canAnswer ? "answers" : "reads") : found.code;
  };

  it.each([
    ["who was invited for it", actor("uma"), ubley, "answers"],
    ["its head", actor("ursula"), ubley, "answers"],
    ["the head of a federation, at each school", actor("fred"), stanton, "answers"],
    ["the central team", central, ubley, "answers"],
    ["the network's lead", lead, ubley, "reads"],
    ["another network's lead", otherLead, ubley, "cascade.not-yours"],
    ["another of its staff", actor("una"), ubley, "cascade.not-yours"],
    ["who was invited for another school", actor("fay"), ubley, "cascade.not-yours"],
    ["another school's head", actor("gus"), ubley, "cascade.not-yours"],
  ])("is for %s", async (_, who, urn, expected) => {
    expect(await may(who, urn)).toBe(expected);
  });

  it("is for leads and the central team school by school, for leads of their own networks alone", async () => {
    const ports = opened();
    const codeFor = async (who: Actor) => {
      const found = await readSessionCascade(ports, { actor: who, meeting });
      return found.ok ? found.value.schools.length : found.code;
    };
    expect(await codeFor(central)).toBe(4);
    expect(await codeFor(lead)).toBe(4);
    expect(await codeFor(otherLead)).toBe("access.refused");
    expect(await codeFor(actor("ursula"))).toBe("access.refused");
    const listed = async (who: Actor) => {
      const found = await listCascades(ports, { actor: who });
      return found.ok ? found.value.sessions.map(({ session }) => session.id) : found.code;
    };
    expect(await listed(central)).toEqual(["m1"]);
    expect(await listed(lead)).toEqual(["m1"]);
    expect(await listed(otherLead)).toEqual([]);
    expect(await listed(actor("ursula"))).toBe("access.refused");
  });

  it("has a lead's answer and visit refused, and a visit before anything was said", async () => {
    const ports = opened();
    expect(await answer(ports, lead, said())).toEqual({ ok: false, code: "cascade.not-yours" });
    const visit = { on: civilDate("2026-12-10"), line: "Seen" };
    const asked = { meeting, school: ubley, visit, version: "" };
    expect(await visitCascade(ports, { actor: lead, ...asked })).toEqual({
      ok: false,
      code: "access.refused",
    });
    expect(await visitCascade(ports, { actor: central, ...asked })).toEqual({
      ...{ ok: false, code: "cascade.not-done" },
    });
  });

  it("is nothing where no session asks, or not this school", async () => {
    const { cascade: _cascade, ...plain } = aSession();
    expect(await read(opened({ meetings: [plain] }), central)).toEqual({
      ok: false,
      code: "cascade.not-asked",
    });
    const elsewhere = { mandatoryFor: anAudience({ roles: ["sendco"], schools: [chew] }) };
    expect(await read(opened({ invitations: [] }, elsewhere), central)).toEqual({
      ...{ ok: false, code: "cascade.not-asked" },
    });
    expect(await read(opened({}, { status: "cancelled" }), central)).toEqual({
      ...{ ok: false, code: "cascade.not-asked" },
    });
  });
});

describe("what somebody answers for", () => {
  const mine = async (person: string, ports = opened()) =>
    (await listMyCascades(ports, { person: person as PersonId })).map((each) => [
      each.school.name,
      each.reach.standing,
    ]);

  it("is each of their schools, what is open first", async () => {
    const ports = opened();
    await answer(ports, actor("fred"), said({ reached: 2 }), "", chew);
    expect(await mine("fred", ports)).toEqual([
      ["Stanton", "not-begun"],
      ["Chew", "done"],
    ]);
    expect(await mine("gus", ports)).toEqual([["Gordano", "not-begun"]]);
  });

  it("is nothing for other staff, and nothing any more in the next academic year", async () => {
    expect(await mine("una")).toEqual([]);
    expect(await mine("uma", opened({ now: "2027-09-01T08:00:00Z" }))).toEqual([]);
  });
});
