import { describe, expect, it } from "@jest/globals";
import type { RegisterMark } from "../../../domain/attendance/register.ts";
import type { AppRole } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { usualTrustSettings } from "../../../domain/directory/trust-settings.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { MeetingStatus } from "../../../domain/meetings/meeting.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import { aMeeting, aNetwork, anInvitation, aPerson, meetingEvidence } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { saveSettings } from "../../directory/save-settings.ts";
import { listMyCpd } from "../list-my-cpd.ts";
import { disputeAttendance } from "./dispute-attendance.ts";
import { markRegister } from "./mark-register.ts";
import { readRegister } from "./read-register.ts";
import { takeBackMarks } from "./take-back-marks.ts";

const meeting = "m1" as MeetingId;
const ann = "ann" as PersonId;
const bo = "bo" as PersonId;

/** A maths meeting from 2pm to 3.30pm on Tuesday 1 December, an hour after its end. Lee and Max lead maths; Di leads DSLs. */
const world = (now = "2026-12-01T16:30:00Z", status: MeetingStatus = "scheduled"): InMemoryPorts =>
  inMemoryPorts({
    now,
    people: ["ann", "bo", "lee", "max", "di", "cy"].map((id) => aPerson(id)),
    networks: [
      aNetwork("maths", { leads: ["lee" as PersonId, "max" as PersonId] }),
      aNetwork("dsl", { leads: ["di" as PersonId] }),
    ],
    meetings: [aMeeting("m1", { network: "maths" as NetworkId, status })],
    invitations: [
      anInvitation("m1", "ann"),
      anInvitation("m1", "bo"),
      anInvitation("m1", "gone", { withdrawnAt: new Date("2026-11-30T09:00:00Z") }),
    ],
  });
const acting = (person: string, ...appRoles: AppRole[]) => ({ person: person as PersonId, appRoles });
const mark = (id: string, person: PersonId, word: RegisterMark["word"] = "present"): RegisterMark => ({
  id,
  person,
  word,
});
const put = (to: InMemoryPorts, by: string, ...marks: RegisterMark[]) =>
  markRegister(to, { actor: acting(by), meeting, marks });
const outcomes = async (to: InMemoryPorts) => {
  const read = await readRegister(to, { actor: acting("lee"), meeting });
  if (!read.ok) throw new Error(read.code);
  return Object.fromEntries(read.value.rows.map(({ person, attendance }) => [person, attendance.outcome]));
};
const evidence = (to: InMemoryPorts) => to.evidence.listFor({ id: meeting, year: "2026-27" as never });

describe("keeping a register", () => {
  it("marks several at once, and shows everybody invited", async () => {
    const to = world();
    expect(await outcomes(to)).toEqual({ ann: "unknown", bo: "unknown" });
    expect(await put(to, "lee", mark("1", ann), mark("2", bo, "excused"))).toMatchObject({ ok: true });
    expect(await outcomes(to)).toEqual({ ann: "attended", bo: "excused" });
  });

  it("follows the share of a meeting that the trust sets, on the register and on one's own record", async () => {
    const to = world();
    const [from, until] = [new Date("2026-12-01T14:00:00Z"), new Date("2026-12-01T15:00:00Z")];
    await to.evidence.add([
      meetingEvidence("r1", {
        meeting,
        person: ann,
        observed: { kind: "teams-report", intervals: [{ from, to: until }] },
      }),
    ]);
    const both = async () => {
      const own = (await listMyCpd(to, { person: ann })).attendance[0]?.attendance;
      return [(await outcomes(to)).ann, own?.outcome, own?.neededMinutes];
    };
    expect(await both()).toEqual(["partly", "partly", 68]);
    const set = await saveSettings(to, {
      wanted: { ...usualTrustSettings, attendedPercent: 60 },
      version: (await to.settings.current()).version,
    });
    expect(set.ok).toBe(true);
    expect(await both()).toEqual(["attended", "attended", 54]);
  });

  it("invariant 2: the same marks sent twice stand once", async () => {
    const to = world();
    await put(to, "lee", mark("1", ann), mark("2", bo));
    await put(to, "lee", mark("1", ann), mark("2", bo));
    expect(await evidence(to)).toHaveLength(2);
  });

  it("invariant 6: a slip is taken back, and what stood before counts again; nothing is lost", async () => {
    const to = world();
    const back = (...ids: [string, PersonId][]) =>
      takeBackMarks(to, {
        actor: acting("lee"),
        meeting,
        marks: ids.map(([id, person]) => ({ id, person })),
      });
    await put(to, "lee", mark("1", ann, "apologies"));
    to.clock.advance(1000);
    await put(to, "lee", mark("2", ann), mark("3", bo));
    to.clock.advance(1000);
    expect(await back(["2", ann], ["3", bo], ["never-sent", bo])).toMatchObject({ ok: true });
    await back(["2", ann], ["3", bo]);
    expect(await outcomes(to)).toEqual({ ann: "apologies", bo: "unknown" });
    expect(await evidence(to)).toHaveLength(5);
    expect(
      await takeBackMarks(to, { actor: acting("di"), meeting, marks: [{ id: "1", person: ann }] }),
    ).toEqual({ ok: false, code: "meeting.not-yours" });
  });

  it("invariant 3: taking one's own mark back leaves another lead's later word", async () => {
    const to = world();
    await put(to, "lee", mark("1", ann, "absent"));
    to.clock.advance(1000);
    await put(to, "max", mark("2", ann, "excused"));
    await takeBackMarks(to, { actor: acting("lee"), meeting, marks: [{ id: "1", person: ann }] });
    expect(await outcomes(to)).toMatchObject({ ann: "excused" });
  });

  it("invariants 3 and 6: two leads at once lose neither word; the newer counts, the older is kept", async () => {
    const to = world();
    await put(to, "lee", mark("1", ann, "absent"));
    to.clock.advance(1000);
    await put(to, "max", mark("1", bo), mark("9", ann, "present"));
    expect(await outcomes(to)).toEqual({ ann: "attended", bo: "attended" });
    expect((await evidence(to)).map(({ by, person }) => `${by} ${person}`)).toEqual([
      "lee ann",
      "max bo",
      "max ann",
    ]);
  });

  it("who sent somebody is represented as soon as that person is marked present, on the register and on their own page", async () => {
    const to = world();
    const at = new Date("2026-11-30T09:00:00Z");
    const reply = { kind: "represented", at, door: "tab", by: ann, representative: bo } as const;
    await to.invitations.change(anInvitation("m1", "ann"), (row) => ({ ...row, reply }));
    const own = async () => (await listMyCpd(to, { person: ann })).attendance[0]?.attendance;
    expect(await outcomes(to)).toEqual({ ann: "represented", bo: "unknown" });
    expect(await own()).toMatchObject({ outcome: "represented", grounds: { by: "reply" } });
    await put(to, "lee", mark("1", bo));
    expect(await outcomes(to)).toEqual({ ann: "represented", bo: "attended" });
    expect(await own()).toMatchObject({ grounds: { by: "representative", came: true } });
    to.clock.advance(60_000);
    await put(to, "lee", mark("2", bo, "absent"));
    expect(await outcomes(to)).toEqual({ ann: "apologies", bo: "absent" });
    expect(await own()).toMatchObject({ outcome: "apologies", grounds: { came: false } });
  });

  it.each<[string, string, MeetingStatus, string]>([
    ["before it begins", "2026-12-01T13:59:00Z", "scheduled", "meeting.not-begun"],
    ["once it is called off", "2026-12-01T16:30:00Z", "cancelled", "meeting.cancelled"],
    ["while it is a draft", "2026-12-01T16:30:00Z", "draft", "meeting.not-scheduled"],
    ["from its first minute", "2026-12-01T14:00:00Z", "scheduled", "ok"],
    ["also when it is closed", "2026-12-01T16:30:00Z", "closed", "ok"],
  ])("is for meetings that are held: %s, %s, %s: %s", async (_name, now, status, code) => {
    const to = world(now, status);
    const marked = await put(to, "lee", mark("1", ann));
    expect(marked.ok ? "ok" : marked.code).toBe(code);
    expect(await evidence(to)).toHaveLength(code === "ok" ? 1 : 0);
  });

  it("lists whoever came uninvited, lets a lead mark them too, and shows it on their own page", async () => {
    const to = world();
    await to.evidence.add([meetingEvidence("walked-in", { person: "cy" })]);
    expect(await outcomes(to)).toEqual({ ann: "unknown", bo: "unknown", cy: "attended" });
    const own = async () => (await listMyCpd(to, { person: "cy" as PersonId })).attendance;
    expect(await own()).toMatchObject([{ meeting: { id: "m1" }, attendance: { outcome: "attended" } }]);
    expect((await own())[0]).not.toHaveProperty("invitation");
    to.clock.advance(60_000);
    expect(await put(to, "lee", mark("1", "cy" as PersonId, "partly"))).toMatchObject({ ok: true });
    expect(await outcomes(to)).toMatchObject({ cy: "partly" });
  });

  it("invariant 9: takes nothing when somebody was not invited, and says which rows", async () => {
    const to = world();
    const wrong = [
      mark("1", ann),
      mark("2", "di" as PersonId),
      mark("3", "gone" as PersonId),
      mark("4", ann),
    ];
    expect(await put(to, "lee", ...wrong)).toEqual({
      ok: false,
      code: "register.invalid",
      errors: [
        { pointer: "/marks/1/person", code: "not-invited" },
        { pointer: "/marks/2/person", code: "not-invited" },
        { pointer: "/marks/3/person", code: "duplicate" },
      ],
    });
    expect(await evidence(to)).toEqual([]);
  });

  it.each<[string, ReturnType<typeof acting>, string]>([
    ["a lead of the network", acting("max"), "ok"],
    ["the central team", acting("cy", "Trust.Manage"), "ok"],
    ["a lead of another network", acting("di"), "meeting.not-yours"],
    ["an editor", acting("cy", "Briefing.Edit"), "meeting.not-yours"],
    ["somebody invited", acting("ann"), "meeting.not-yours"],
  ])("invariant 7: is for %s: %s", async (_name, actor, code) => {
    const to = world();
    const read = await readRegister(to, { actor, meeting });
    const marked = await markRegister(to, { actor, meeting, marks: [mark("1", ann)] });
    expect([read, marked].map((each) => (each.ok ? "ok" : each.code))).toEqual([code, code]);
  });
});

describe("saying that one's record is not right", () => {
  const dispute = (to: InMemoryPorts, id: string, because = "I was there") =>
    disputeAttendance(to, { person: ann, meeting, id, because });
  const mine = async (to: InMemoryPorts) => (await listMyCpd(to, { person: ann })).attendance[0]?.attendance;

  it("waits for a lead's word, and is settled by it", async () => {
    const to = world();
    await put(to, "lee", mark("1", ann, "absent"));
    to.clock.advance(60_000);
    expect(await dispute(to, "d1")).toMatchObject({ ok: true });
    expect(await mine(to)).toMatchObject({ outcome: "absent", dispute: { person: "ann" } });
    to.clock.advance(60_000);
    await put(to, "lee", mark("2", ann));
    expect(await mine(to)).not.toHaveProperty("dispute");
    expect(await mine(to)).toMatchObject({ outcome: "attended" });
  });

  it("invariant 2: said twice it stands once, also from two windows", async () => {
    const to = world();
    await put(to, "lee", mark("1", ann, "absent"));
    to.clock.advance(60_000);
    for (const id of ["d1", "d1", "d2"]) expect(await dispute(to, id)).toMatchObject({ ok: true });
    expect(await evidence(to)).toHaveLength(2);
  });

  it("needs something that is recorded", async () => {
    expect(await dispute(world(), "d1")).toEqual({ ok: false, code: "dispute.not-recorded" });
  });
});
