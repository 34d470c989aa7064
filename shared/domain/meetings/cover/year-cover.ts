import { academicYearOf } from "../../time/academic-year.ts";
import { isOn } from "../meeting.ts";
import { type Asked, dayOf, type Timetable } from "../timetable.ts";
import { type Cover, coverOf } from "./cover.ts";
import { releasesFor } from "./release.ts";

/** What cover the plan causes, by those who must come; who may come is told apart. */
export interface PlanCover {
  readonly mandatory: Cover;
  readonly optional: Cover;
  /** Of the academic year's meetings that are on, and this one. */
  readonly year: Cover;
}

export function planCover({ plan, meeting: self, invitees }: Asked, timetable: Timetable): PlanCover {
  const of = (expectation: "mandatory" | "optional") =>
    releasesFor(
      plan,
      invitees.filter((invitee) => invitee.expectation === expectation),
      timetable,
    );
  const mandatory = of("mandatory");
  const year = academicYearOf(dayOf(plan));
  const others = timetable.engagements
    .filter(({ meeting }) => isOn(meeting) && meeting.id !== self && academicYearOf(dayOf(meeting)) === year)
    .flatMap(({ meeting, invitees: asked }) =>
      releasesFor(
        meeting,
        asked.filter(({ expectation }) => expectation === "mandatory"),
        timetable,
      ),
    );
  return {
    mandatory: coverOf(mandatory),
    optional: coverOf(of("optional")),
    year: coverOf([...others, ...mandatory]),
  };
}
