import { describe, expect, it } from "@jest/globals";
import { anAudience, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { nobody } from "../../directory/audience.ts";
import { buildDirectory } from "../../directory/directory.ts";
import type { HubName } from "../../directory/school.ts";
import { civilDate } from "../../time/civil-date.ts";
import { type CascadeAsk, cascadeAskErrors, movedWithCascade } from "./cascade-ask.ts";

const directory = buildDirectory({
  schools: [aSchool({ urn: "100001" })],
  people: [aPerson("ann")],
  posts: [aPost("ann", "teacher", "100001")],
});
const session = new Date("2026-12-01T14:00:00Z");
const teachers = anAudience({ roles: ["teacher"] });
const ask = (changes: Partial<CascadeAsk> = {}): CascadeAsk => ({
  audience: teachers,
  dueOn: civilDate("2026-12-18"),
  ...changes,
});

describe("asking schools to carry a session on", () => {
  it.each([
    ["nothing", undefined, []],
    ["teachers, two weeks later", ask(), []],
    ["the same day", ask({ dueOn: civilDate("2026-12-01") }), []],
    ["nobody", ask({ audience: nobody }), [{ pointer: "/cascade/audience", code: "nobody" }]],
    [
      "a day before the session",
      ask({ dueOn: civilDate("2026-11-30") }),
      [{ pointer: "/cascade/dueOn", code: "before-start" }],
    ],
    [
      "a year that was mistyped",
      ask({ dueOn: civilDate("2028-12-18") }),
      [{ pointer: "/cascade/dueOn", code: "too-late" }],
    ],
    [
      "a hub that the trust has not",
      ask({ audience: anAudience({ allStaff: true, hubs: ["Atlantis" as HubName] }) }),
      [{ pointer: "/cascade/audience/hubs/0", code: "unknown-hub" }],
    ],
  ])("of %s", (_, asked, errors) => {
    expect(cascadeAskErrors(asked, session, directory)).toEqual(errors);
  });

  it("leaves schools as many days when the session is moved, also over a clock change", () => {
    const to = { startsAt: new Date("2027-04-13T14:45:00Z"), endsAt: new Date("2027-04-13T16:00:00Z") };
    expect(movedWithCascade({ startsAt: session, cascade: ask() }, to)).toEqual({
      ...to,
      cascade: { audience: teachers, dueOn: "2027-04-30" },
    });
    expect(movedWithCascade({ startsAt: session }, to)).toEqual(to);
  });
});
