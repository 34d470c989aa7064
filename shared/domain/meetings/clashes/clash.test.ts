import { describe, expect, it } from "@jest/globals";
import { aMeeting, anAudience, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { buildDirectory } from "../../directory/directory.ts";
import { usualTrustSettings } from "../../directory/trust-settings.ts";
import type { NetworkId } from "../../networks/network.ts";
import type { Expectation } from "../invitation.ts";
import type { Invitee } from "../invitees.ts";
import type { Meeting } from "../meeting.ts";
import type { Timetable } from "../timetable.ts";
import { clashesOf } from "./clash.ts";

const directory = buildDirectory({
  schools: [
    aSchool({ urn: "burrington", name: "Burrington", pupils: 50 }),
    aSchool({ urn: "gordano", name: "Gordano", pupils: 2050, phase: "secondary" }),
  ],
  people: ["ann", "ben", "cat"].map((id) => aPerson(id)),
  posts: [
    aPost("ann", "dsl", "burrington"),
    aPost("ann", "sendco", "burrington"),
    aPost("ben", "dsl", "gordano"),
    aPost("cat", "dsl", "gordano"),
  ],
});
const asked = (person: string, expectation: Expectation = "mandatory"): Invitee => ({
  person: person as Invitee["person"],
  expectation,
  as: directory.postsOf(person as Invitee["person"]).filter(({ role }) => role === "dsl"),
});
const dsl = aMeeting("dsl", { network: "dsl" as NetworkId, mandatoryFor: anAudience({ roles: ["dsl"] }) });

function clashes(
  other: Meeting,
  {
    here = [asked("ann")],
    there = [asked("ann")],
    plan = dsl,
  }: { here?: Invitee[]; there?: Invitee[]; plan?: Meeting } = {},
) {
  const timetable: Timetable = {
    ...{ directory, closures: [], settings: usualTrustSettings },
    engagements: [{ meeting: other, invitees: there }],
  };
  return clashesOf({ plan, invitees: here, meeting: plan.id }, timetable);
}

/** From 2pm to 3:30pm, as the DSL meeting, unless said otherwise. */
const maths = (changes: Partial<Meeting> = {}) =>
  aMeeting("maths", { title: "Maths network", network: "maths" as NetworkId, ...changes });
const at = (from: string, to: string) => ({
  startsAt: new Date(`2026-12-01T${from}:00Z`),
  endsAt: new Date(`2026-12-01T${to}:00Z`),
});

describe("a clash", () => {
  it.each<[string, Expectation, Expectation, Partial<Meeting>, string]>([
    ["is serious when somebody must be at both", "mandatory", "mandatory", {}, "serious"],
    ["is notable when they must be here and may be there", "mandatory", "optional", {}, "notable"],
    ["is notable when they may be here and must be there", "optional", "mandatory", {}, "notable"],
    ["is slight when they need be at neither", "optional", "optional", {}, "slight"],
    [
      "is slight when the other is another network's draft",
      "mandatory",
      "mandatory",
      { status: "draft" },
      "slight",
    ],
  ])("%s", (_name, here, there, changes, severity) => {
    const [clash] = clashes(maths(changes), { here: [asked("ann", here)], there: [asked("ann", there)] });
    expect(clash?.severity).toBe(severity);
  });

  it.each<[string, Meeting, number]>([
    ["is there when they overlap by a minute", maths(at("15:29", "16:30")), 1],
    ["is none when one begins as the other ends", maths(at("15:30", "16:30")), 0],
    ["is none with a cancelled meeting", maths({ status: "cancelled" }), 0],
    ["is none with the network's own draft", maths({ status: "draft", network: "dsl" as NetworkId }), 0],
    ["is none with itself", { ...dsl, ...at("14:30", "15:00") }, 0],
  ])("%s", (_name, other, count) => {
    expect(clashes(other)).toHaveLength(count);
  });

  it("is told by person, the only one at a small school first among equals", () => {
    const everybody = [asked("ben"), asked("cat"), asked("ann")];
    const [clash] = clashes(maths(), { here: everybody, there: everybody });
    expect(clash?.people.map(({ person, onlyHolder }) => [person, onlyHolder?.roles])).toEqual([
      ["ann", ["dsl"]],
      ["ben", undefined],
      ["cat", undefined],
    ]);
  });
});

describe("two meetings in person, one after the other", () => {
  const hall = {
    mode: "in-person",
    place: "Hall",
    school: "gordano" as Meeting["school"],
  } as Partial<Meeting>;
  const there = { mode: "in-person", place: "Beacon Centre" } as Partial<Meeting>;
  const after = at("15:45", "16:30");
  it.each<[string, Partial<Meeting>, Partial<Meeting>, number]>([
    ["clash when 15 minutes are left for a way of 30", hall, { ...there, ...after }, 1],
    ["do not clash when 30 minutes are left", hall, { ...there, ...at("16:00", "17:00") }, 0],
    ["do not clash at one school", hall, { ...hall, place: "Library", ...after }, 0],
    ["do not clash in one place", there, { ...there, place: "beacon centre ", ...after }, 0],
    ["do not clash when one is online", hall, { mode: "online", ...after }, 0],
    ["do not clash when one can be joined online", hall, { ...there, mode: "both", ...after }, 0],
    ["clash where the place is not known yet", { ...there, place: "" }, { ...there, place: "", ...after }, 1],
  ])("%s", (_name, here, other, count) => {
    const found = clashes(maths(other), { plan: { ...dsl, ...here } as Meeting });
    expect(found).toHaveLength(count);
    if (count > 0) expect(found[0]?.isTravelOnly).toBe(true);
  });
});
