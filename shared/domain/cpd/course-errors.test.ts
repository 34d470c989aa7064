import { describe, expect, it } from "@jest/globals";
import { aCourse, anAudience, aPerson } from "../../testing/builders.ts";
import { buildDirectory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import type { CourseContent } from "./course.ts";
import { courseErrors } from "./course-errors.ts";

const directory = buildDirectory({ schools: [], people: [aPerson("ann")], posts: [] });
const right = aCourse("c", { mandatoryFor: anAudience({ allStaff: true }) });

describe("what is wrong with a course as it is written", () => {
  it.each<[string, Partial<CourseContent>, string[]]>([
    ["nothing", {}, []],
    ["no title", { title: " " }, ["/title required"]],
    ["a title of two lines", { title: "A\nB" }, ["/title line-break"]],
    ["a priority of nothing", { priorities: ["SEND", ""] }, ["/priorities/1 required"]],
    [
      "offered until before it begins",
      { offered: { from: "2026-27" as AcademicYear, until: "2025-26" as AcademicYear } },
      ["/offered/until before-start"],
    ],
    ["for nobody at all", { mandatoryFor: anAudience() }, ["/mandatoryFor nobody"]],
    [
      "somebody who is not there",
      { optionalFor: anAudience({ people: ["ann" as PersonId, "gone" as PersonId] }) },
      ["/optionalFor/people/1 unknown-person"],
    ],
    ["renewed every 0 months", { renewal: { kind: "months", months: 0 } }, ["/renewal/months out-of-range"]],
    ["due on a day that no year has", { dueBy: "02-30" }, ["/dueBy not-a-date"]],
    ["due on 29 February", { dueBy: "02-29" }, []],
    ["half a day of grace", { graceDays: 1.5 }, ["/graceDays out-of-range"]],
    ["no way of completing it", { ways: [] }, ["/ways required"]],
    [
      "two ways of one kind, and no meeting at all",
      {
        ways: [{ kind: "certificate" }, { kind: "certificate" }, { kind: "meetings", needed: 0 }],
      },
      ["/ways/1 duplicate", "/ways/2/needed out-of-range"],
    ],
    [
      "a recording behind a script",
      { ways: [{ kind: "recording", address: "javascript:alert(1)" }] },
      ["/ways/0/address not-a-web-address"],
    ],
    [
      "a meeting that is not there",
      { meetings: ["m1" as MeetingId, "m9" as MeetingId] },
      ["/meetings/1 unknown-meeting"],
    ],
  ])("is: %s", (_name, changes, errors) => {
    const found = courseErrors({ ...right, ...changes }, { directory, knows: (id) => id === "m1" });
    expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(errors);
  });
});
