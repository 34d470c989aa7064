import { describe, expect, it } from "@jest/globals";
import { anAudience, anInvitation } from "../../../testing/builders.ts";
import type { PersonId } from "../../directory/person.ts";
import { civilDate } from "../../time/civil-date.ts";
import { answerersFor, isSchoolAsked, schoolsAsked } from "./asked-schools.ts";
import { aSession, directory, invitations, school } from "./cascade.fixture.ts";
import { staffToReach } from "./staff-to-reach.ts";

const { ubley, chew, stanton, gordano } = school;
const today = civilDate("2026-12-10");
/** The schools asked, found all together and each by itself. */
function asked(session = aSession(), invited = invitations) {
  const setting = { directory, invitations: invited };
  const found = schoolsAsked(session, setting);
  const oneByOne = directory.schools.filter((each) => isSchoolAsked(each, session, setting));
  expect(new Set(oneByOne.map(({ urn }) => urn))).toEqual(new Set(found));
  return found;
}
const answering = (urn = ubley, invited = invitations, on = today) =>
  answerersFor(urn, aSession(), { directory, invitations: invited, today: on });

describe("the schools that a session asks", () => {
  it("are those of whom must come, each school of a federation by itself, and where the post stands empty as well", () => {
    expect(asked()).toEqual([chew, gordano, stanton, ubley]);
  });

  it("are each asked once, however many posts one person is invited for there", () => {
    const three = (["sendco", "dsl", "maths-lead"] as const).map((role) => ({ role, school: ubley }));
    const named = aSession({ mandatoryFor: anAudience({ people: ["uma" as PersonId] }) });
    expect(asked(named, [anInvitation("m1", "uma", { as: three })])).toEqual([ubley]);
  });

  it("are those of all posts that somebody invited by name holds", () => {
    const named = aSession({ mandatoryFor: anAudience({ people: ["fay" as PersonId] }) });
    expect(asked(named, [anInvitation("m1", "fay")])).toEqual([chew, stanton]);
  });

  it("invariant 5: are not those who might have come to a session that others must come to", () => {
    const primaries = aSession({ mandatoryFor: anAudience({ roles: ["sendco"], phases: ["primary"] }) });
    const may = anInvitation("m1", "gus", { expectation: "optional" });
    expect(asked(primaries, [...invitations, may])).toEqual([chew, stanton, ubley]);
    const nobodyMust = aSession({
      mandatoryFor: anAudience(),
      optionalFor: anAudience({ roles: ["headteacher"], schools: [gordano] }),
    });
    expect(asked(nobodyMust, [may])).toEqual([gordano]);
  });

  it("are not those of who joined out of interest, stands in for another or is no longer invited", () => {
    const primaries = aSession({ mandatoryFor: anAudience({ people: ["uma" as PersonId] }) });
    const others = [
      anInvitation("m1", "gus", { origin: "joined" }),
      anInvitation("m1", "gina", { origin: "representative" }),
      anInvitation("m1", "fay", { withdrawnAt: new Date("2026-11-20T09:00:00Z") }),
    ];
    expect(asked(primaries, [anInvitation("m1", "uma"), ...others])).toEqual([ubley]);
  });

  it("have somebody to carry it on to", () => {
    const toOffices = aSession({
      cascade: { audience: anAudience({ roles: ["business-manager"] }), dueOn: civilDate("2026-12-18") },
    });
    expect(asked(toOffices)).toEqual([gordano]);
  });
});

describe("who answers for a school", () => {
  it("is whoever was invited for it, or its head", () => {
    expect(answering(ubley)).toEqual(["uma", "ursula"]);
    expect(answering(chew)).toEqual(["fay", "fred"]);
    expect(answering(stanton)).toEqual(["fay", "fred"]);
  });

  it("is its head alone where nobody was invited, or whoever was has left", () => {
    expect(answering(gordano)).toEqual(["gus"]);
    const gone = [anInvitation("m1", "gone", { as: [{ role: "sendco", school: ubley }] })];
    expect(answering(ubley, gone)).toEqual(["ursula"]);
  });

  it("is also a colleague who was sent instead, and nobody who was sent from another school", () => {
    const sent = (representative: string) => [
      anInvitation("m1", "uma", {
        as: [{ role: "sendco", school: ubley }],
        reply: {
          ...{ kind: "represented", at: new Date("2026-11-20T09:00:00Z"), door: "tab" },
          ...{ by: "uma" as PersonId, representative: representative as PersonId },
        },
      }),
    ];
    expect(answering(ubley, sent("una"))).toEqual(["uma", "una", "ursula"]);
    expect(answering(ubley, sent("carl"))).toEqual(["uma", "ursula"]);
  });
});

describe("whom a session is carried on to at a school", () => {
  const teachers = anAudience({ roles: ["teacher"] });
  const reached = (urn = chew, on = today, audience = teachers) =>
    staffToReach(audience, urn, directory, on).sort();

  it("are its own staff of that day, each once, and at each of their schools", () => {
    expect(reached(chew)).toEqual(["carl", "cleo"]);
    expect(reached(stanton)).toEqual(["cleo"]);
    expect(reached(chew, civilDate("2027-01-11"))).toEqual(["carl", "cleo", "tess"]);
    expect(reached(ubley, today, anAudience({ allStaff: true }))).toEqual(["uma", "una", "ursula"]);
  });

  it("are also those named who work there, and nobody who is left out", () => {
    const named = anAudience({
      people: ["fay", "gina"] as PersonId[],
      except: { schools: [], people: ["carl" as PersonId] },
    });
    expect(reached(chew, today, { ...named, roles: ["teacher"] })).toEqual(["cleo", "fay"]);
  });
});
