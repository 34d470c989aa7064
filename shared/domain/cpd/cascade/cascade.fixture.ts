import { aMeeting, anAudience, anInvitation, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { buildDirectory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import type { Role } from "../../directory/role.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import type { MeetingId } from "../../meetings/ids.ts";
import type { Invitation } from "../../meetings/invitation.ts";
import { civilDate } from "../../time/civil-date.ts";
import type { Cascade, CascadeSession } from "./cascade.ts";

/** Three primaries, of which two are a federation under one head and one SENDCO, and a secondary without a SENDCO. */
export const school = {
  ubley: "100001" as SchoolUrn,
  chew: "100002" as SchoolUrn,
  stanton: "100003" as SchoolUrn,
  gordano: "100004" as SchoolUrn,
};
export const schools = [
  aSchool({ urn: school.ubley, name: "Ubley", pupils: 50 }),
  aSchool({ urn: school.chew, name: "Chew", federation: "Chew Valley" }),
  aSchool({ urn: school.stanton, name: "Stanton", federation: "Chew Valley" }),
  aSchool({ urn: school.gordano, name: "Gordano", phase: "secondary" }),
];
const named: readonly (readonly [person: string, name: string, ...held: [Role, SchoolUrn][]])[] = [
  // At the small school one person is SENDCO, DSL and maths lead, and teaches.
  [
    "uma",
    "Uma",
    ["sendco", school.ubley],
    ["dsl", school.ubley],
    ["maths-lead", school.ubley],
    ["teacher", school.ubley],
  ],
  ["ursula", "Ursula", ["headteacher", school.ubley], ["teacher", school.ubley]],
  ["una", "Una", ["teacher", school.ubley]],
  ["fay", "Fay", ["sendco", school.chew], ["sendco", school.stanton]],
  ["fred", "Fred", ["headteacher", school.chew], ["headteacher", school.stanton]],
  ["carl", "Carl", ["teacher", school.chew]],
  ["cleo", "Cleo", ["teacher", school.chew], ["teacher", school.stanton]],
  ["gus", "Gus", ["headteacher", school.gordano]],
  ["gina", "Gina", ["teacher", school.gordano]],
  ["hal", "Hal", ["business-manager", school.gordano]],
];
export const people = named.map(([id, name]) => aPerson(id, name));
export const posts = [
  ...named.flatMap(([id, , ...held]) => held.map(([role, urn]) => aPost(id, role, urn))),
  aPost("tess", "teacher", school.chew, { from: "2027-01-01" }),
];
export const directory = buildDirectory({ schools, people, posts });

/** A session for SENDCOs on Tuesday 1 December 2026, to be carried on to teachers by 18 December. */
export const aSession = (changes: Partial<CascadeSession> = {}): CascadeSession => ({
  ...aMeeting("m1", { mandatoryFor: anAudience({ roles: ["sendco"] }) }),
  cascade: { audience: anAudience({ roles: ["teacher"] }), dueOn: civilDate("2026-12-18") },
  ...changes,
});

const as = (role: Role, ...urns: SchoolUrn[]) => ({ as: urns.map((urn) => ({ role, school: urn })) });
export const invitations: readonly Invitation[] = [
  anInvitation("m1", "uma", as("sendco", school.ubley)),
  anInvitation("m1", "fay", as("sendco", school.chew, school.stanton)),
];

export const aCascade = (urn: SchoolUrn, changes: Partial<Cascade> = {}): Cascade => ({
  meeting: "m1" as MeetingId,
  school: urn,
  answer: {
    kind: "done",
    on: civilDate("2026-12-09"),
    reached: 2,
    line: "Staff meeting; every teacher wrote one target anew.",
    by: "uma" as PersonId,
    at: new Date("2026-12-10T16:00:00Z"),
    firstAt: new Date("2026-12-10T16:00:00Z"),
  },
  ...changes,
});
