import { describe, expect, it } from "@jest/globals";
import type { Actor } from "../../domain/directory/actor.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { MeetingId } from "../../domain/meetings/ids.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { NetworkId } from "../../domain/networks/network.ts";
import { aMeeting, aNetwork, anInvitation } from "../../testing/builders.ts";
import { inMemoryPorts } from "../../testing/in-memory-ports.ts";
import { threeHeads } from "../../testing/three-heads.ts";
import { readNetwork } from "./read-network.ts";

const id = "heads" as NetworkId;
const asha: Actor = { person: "asha" as PersonId, appRoles: [] };
const ben: Actor = { person: "ben" as PersonId, appRoles: [] };
const dev: Actor = { person: "dev" as PersonId, appRoles: [] };
const central: Actor = { person: "cara" as PersonId, appRoles: ["Trust.Manage"] };

const meetingOn = (date: string, changes: Partial<Meeting> = {}) =>
  aMeeting(date, {
    network: id,
    startsAt: new Date(`${date}T14:00:00Z`),
    endsAt: new Date(`${date}T15:30:00Z`),
    ...changes,
  });

const world = {
  ...threeHeads,
  networks: [aNetwork("heads", { leads: [asha.person] })],
  meetings: [
    meetingOn("2026-07-07"),
    meetingOn("2026-09-15"),
    meetingOn("2026-10-06", { status: "cancelled" }),
    meetingOn("2026-11-10", { status: "closed" }),
    meetingOn("2026-12-01"),
    meetingOn("2027-01-12", { status: "draft" }),
    meetingOn("2027-02-02", { status: "cancelled" }),
    meetingOn("2027-09-14"),
    aMeeting("another network's", { network: "maths" as NetworkId }),
  ],
  invitations: [anInvitation("2026-12-01", "ben"), anInvitation("2026-12-01", "asha")],
  minutes: ["2026-09-15", "2026-11-10"].map((date) => ({
    meeting: date as MeetingId,
    text: "",
    agreed: [`First of ${date}`, `Second of ${date}`],
    actions: [],
  })),
};

const readAs = async (actor: Actor, changes: Partial<typeof world> = {}) => {
  const read = await readNetwork(inMemoryPorts({ ...world, ...changes }), { actor, network: id });
  if (!read.ok) throw new Error(read.code);
  return read.value;
};
const dates = (listed: readonly { meeting: Meeting }[]) => listed.map(({ meeting }) => meeting.id);

describe("a network's page", () => {
  it("shows what is to come in order, and what was held with the newest first", async () => {
    const read = await readAs(asha);
    expect(dates(read.next)).toEqual(["2026-12-01", "2027-01-12", "2027-02-02", "2027-09-14"]);
    expect(dates(read.past)).toEqual(["2026-11-10", "2026-09-15", "2026-07-07"]);
  });

  it("keeps a draft from members who do not plan", async () => {
    expect(dates((await readAs(ben)).next)).toEqual(["2026-12-01", "2027-02-02", "2027-09-14"]);
  });

  it("shows a meeting under way as the next, until it ends", async () => {
    const during = await readAs(ben, { now: "2026-12-01T14:30:00Z" });
    expect(dates(during.next)[0]).toBe("2026-12-01");
    const after = await readAs(ben, { now: "2026-12-01T15:30:00Z" });
    expect(dates(after.past)[0]).toBe("2026-12-01");
  });

  it("counts the meetings of this academic year that are not called off and no drafts", async () => {
    expect((await readAs(asha)).meetingsThisYear).toBe(3);
  });

  it("tells members what was agreed, newest first, and whoever may not read minutes nothing", async () => {
    expect((await readAs(ben)).agreed.map(({ text }) => text)).toEqual([
      "First of 2026-11-10",
      "Second of 2026-11-10",
      "First of 2026-09-15",
      "Second of 2026-09-15",
    ]);
    expect((await readAs(central)).agreed).toHaveLength(4);
    expect((await readAs(dev)).agreed).toEqual([]);
  });

  it("invariant 7: gives the person who asks their own invitation and nobody else's", async () => {
    expect((await readAs(ben)).next[0]?.invitation?.person).toBe("ben");
    expect((await readAs(dev)).next[0]?.invitation).toBeUndefined();
    expect((await readAs(dev)).members).toEqual(["asha", "ben", "carys"]);
  });

  it.each<[string, Actor, { mine: boolean; canPlan: boolean; canEdit: boolean }]>([
    ["its lead", asha, { mine: true, canPlan: true, canEdit: false }],
    ["a member", ben, { mine: true, canPlan: false, canEdit: false }],
    ["somebody else", dev, { mine: false, canPlan: false, canEdit: false }],
    ["the central team", central, { mine: false, canPlan: true, canEdit: true }],
  ])("says what %s may do", async (_who, actor, rights) => {
    expect(await readAs(actor)).toMatchObject(rights);
  });

  it("is not found when nobody set it up", async () => {
    const read = await readNetwork(inMemoryPorts(world), { actor: asha, network: "none" as NetworkId });
    expect(read).toEqual({ ok: false, code: "network.not-found" });
  });
});
