import { describe, expect, it } from "@jest/globals";
import { codeOf, stepAt } from "../../../domain/attendance/check-in/code.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import { aMeeting, aNetwork, anInvitation, aPerson } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { testSign } from "../../../testing/test-sign.ts";
import { readRegister } from "../register/read-register.ts";
import { checkIn } from "./check-in.ts";
import { openCheckIn } from "./open-check-in.ts";

const ann = "ann" as PersonId;
const bo = "bo" as PersonId;
const guest = "guest" as PersonId;
const meeting = "m1" as MeetingId;
const network = "maths" as NetworkId;

/** Maths meets in a hall from 2pm to 3.30pm on Tuesday 1 December; Lee leads it, Di another network. It is five to two. */
const world = (changes: Partial<Meeting> = {}): InMemoryPorts =>
  inMemoryPorts({
    now: "2026-12-01T13:55:10Z",
    people: ["ann", "bo", "guest", "lee", "di"].map((id) => aPerson(id)),
    networks: [
      aNetwork("maths", { leads: ["lee" as PersonId] }),
      aNetwork("dsl", { leads: ["di" as PersonId] }),
    ],
    meetings: [aMeeting("m1", { network, mode: "in-person", ...changes })],
    invitations: [
      anInvitation("m1", "ann"),
      anInvitation("m1", "bo", {
        reply: {
          kind: "apologies",
          reason: "Ofsted",
          at: new Date("2026-11-30T09:00:00Z"),
          door: "tab",
          by: bo,
        },
      }),
      anInvitation("m1", "cy"),
      anInvitation("m1", "left", { withdrawnAt: new Date("2026-11-30T09:00:00Z") }),
    ],
  });
const screenOf = async (to: InMemoryPorts, by = "lee") =>
  openCheckIn(to, { actor: { person: by as PersonId, appRoles: [] }, meeting });
const codeOnScreen = async (to: InMemoryPorts): Promise<string> => {
  const screen = await screenOf(to);
  return (screen.ok && screen.value.code?.text) || "";
};
const scan = async (to: InMemoryPorts, person: PersonId) =>
  checkIn(to, { person, code: await codeOnScreen(to), meeting });
const evidence = (to: InMemoryPorts) => to.evidence.listFor({ id: meeting, year: "2026-27" as AcademicYear });

describe("checking in to a meeting", () => {
  it("records that somebody was in the room, and the register shows it", async () => {
    const to = world();
    expect(await scan(to, ann)).toMatchObject({
      ok: true,
      value: { at: new Date("2026-12-01T13:55:10Z"), isRepeat: false, wasInvited: true },
    });
    expect(await evidence(to)).toMatchObject([{ person: "ann", observed: { kind: "check-in" } }]);
    const register = await readRegister(to, { actor: { person: "lee" as PersonId, appRoles: [] }, meeting });
    const own = register.ok && register.value.rows.find(({ person }) => person === ann);
    expect(own).toMatchObject({ attendance: { outcome: "attended" } });
  });

  it("invariant 2: scanned again it stands once, and is told the first time", async () => {
    const to = world();
    await scan(to, ann);
    to.clock.advance(40 * 60_000);
    expect(await scan(to, ann)).toMatchObject({
      ok: true,
      value: { at: new Date("2026-12-01T13:55:10Z"), isRepeat: true },
    });
    expect(await evidence(to)).toHaveLength(1);
  });

  it("welcomes somebody of the trust who was not invited, and records them", async () => {
    const to = world();
    expect(await scan(to, guest)).toMatchObject({ ok: true, value: { wasInvited: false } });
    expect(await evidence(to)).toMatchObject([{ person: "guest" }]);
  });

  it("invariant 1: says nothing of success when Graph has not confirmed it", async () => {
    const to = world();
    const failing = { ...to, checkIns: { record: async () => Promise.reject(new Error("Graph is away")) } };
    await expect(checkIn(failing, { person: ann, code: await codeOnScreen(to), meeting })).rejects.toThrow(
      "Graph is away",
    );
    expect(await evidence(to)).toEqual([]);
  });

  it("takes a code typed without the meeting, however it is written", async () => {
    const to = world();
    const code = (await codeOnScreen(to)).toLowerCase();
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
    expect(await checkIn(to, { person: ann, code: typed })).toMatchObject({ ok: true });
  });

  it("stops somebody who guesses after eight wrong codes, and nobody else, for five minutes", async () => {
    const to = world();
    const guess = (person: PersonId) => checkIn(to, { person, code: "K7MPQ4", meeting });
    const codes = [];
    for (let n = 0; n < 9; n++) codes.push(await guess(ann));
    expect(codes.map((each) => !each.ok && each.code)).toEqual([
      ...Array.from({ length: 8 }, () => "check-in.unknown-code"),
      "check-in.too-many-guesses",
    ]);
    expect(await scan(to, ann)).toMatchObject({ ok: false, code: "check-in.too-many-guesses" });
    expect(await scan(to, bo)).toMatchObject({ ok: true });
    to.clock.advance(5 * 60_000);
    expect(await scan(to, ann)).toMatchObject({ ok: true });
  });

  it("counts guesses that are sent all at once", async () => {
    const to = world();
    const sent = await Promise.all(
      Array.from({ length: 40 }, () => checkIn(to, { person: ann, code: "K7MPQ4", meeting })),
    );
    const refused = sent.filter((each) => !each.ok && each.code === "check-in.too-many-guesses");
    expect(refused).toHaveLength(32);
  });

  it("takes no old code for a guess: whoever is slow is not shut out", async () => {
    const to = world();
    const old = await codeOnScreen(to);
    to.clock.advance(5 * 60_000);
    for (let n = 0; n < 20; n++)
      expect(await checkIn(to, { person: ann, code: old, meeting })).toMatchObject({
        code: "check-in.old-code",
      });
    expect(await scan(to, ann)).toMatchObject({ ok: true });
  });
});

describe("the screen in the room", () => {
  it("shows the code of the moment, when it changes, and how many of those expected are there", async () => {
    const to = world();
    await scan(to, ann);
    await scan(to, bo);
    await scan(to, guest);
    const screen = await screenOf(to);
    expect(screen).toMatchObject({
      ok: true,
      value: {
        standing: "open",
        from: new Date("2026-12-01T13:30:00Z"),
        until: new Date("2026-12-01T15:45:00Z"),
        code: {
          text: codeOf(meeting, stepAt(new Date("2026-12-01T13:55:10Z")), testSign),
          changesAt: new Date("2026-12-01T13:55:30Z"),
        },
        expected: 2,
        arrived: 1,
        others: 2,
      },
    });
  });

  it.each([
    ["2026-12-01T13:29:59Z", "before"],
    ["2026-12-01T15:45:00Z", "after"],
  ])("shows no code outside the time of checking in: %s is %s", async (now, standing) => {
    const to = world();
    to.clock.advance(new Date(now).getTime() - to.clock.now().getTime());
    const screen = await screenOf(to);
    expect(screen).toMatchObject({ ok: true, value: { standing } });
    expect(screen.ok && screen.value.code).toBeUndefined();
  });

  it.each<[string, Partial<Meeting>, string, string]>([
    ["the lead of another network", {}, "di", "meeting.not-yours"],
    ["somebody invited", {}, "ann", "meeting.not-yours"],
    ["its lead, once it is called off", { status: "cancelled" }, "lee", "meeting.cancelled"],
    ["its lead, while it is a draft", { status: "draft" }, "lee", "meeting.not-scheduled"],
    ["its lead, when it is online", { mode: "online" }, "lee", "check-in.online"],
  ])("is refused to %s (%j): %s, %s", async (_name, changes, by, code) => {
    expect(await screenOf(world(changes), by)).toEqual({ ok: false, code });
  });
});
