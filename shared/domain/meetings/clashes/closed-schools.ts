import { type Closure, includesDate } from "../../directory/closure.ts";
import type { Directory } from "../../directory/directory.ts";
import type { School, SchoolUrn } from "../../directory/school.ts";
import { schoolDayOf } from "../../directory/school-day.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import { concernedBy, type Invitee, schoolsOfInvitee } from "../invitees.ts";
import type { Severity } from "./clash.ts";

export type ClosedAs = "holiday" | "inset" | "assessment";

/** Schools concerned that have a holiday, an INSET day or assessments on the day. */
export interface ClosedSchools {
  readonly as: ClosedAs;
  readonly name: string;
  readonly severity: Severity;
  readonly schools: readonly SchoolUrn[];
}

const severityOfClosure: Readonly<Record<ClosedAs, Severity>> = {
  holiday: "serious",
  inset: "notable",
  assessment: "notable",
};

/** The schools for which the meeting is: those of the posts that bring people there, of all they hold when asked by name. */
export function schoolsConcerned(
  invitees: readonly Invitee[],
  directory: Directory,
  on: CivilDate,
): School[] {
  const urns = new Set(concernedBy(invitees).flatMap((invitee) => schoolsOfInvitee(invitee, directory, on)));
  return [...urns].flatMap((urn) => directory.school(urn) ?? []);
}

/** What the schools have on the day, by name, holidays first; closures of one name are told together. */
export function closedSchools(
  schools: readonly School[],
  on: CivilDate,
  closures: readonly Closure[],
): ClosedSchools[] {
  const found = new Map<string, { as: ClosedAs; name: string; schools: Set<SchoolUrn> }>();
  const take = (as: ClosedAs, name: string, { urn }: School) => {
    const key = `${as} ${name}`;
    const standing = found.get(key) ?? { as, name, schools: new Set<SchoolUrn>() };
    found.set(key, standing);
    standing.schools.add(urn);
  };
  const here = closures.filter((each) => includesDate(each, on));
  for (const school of schools) {
    const { kind, closure, assessments } = schoolDayOf(school, on, here);
    if (closure && (kind === "holiday" || kind === "inset")) take(kind, closure.name, school);
    for (const { name } of assessments) take("assessment", name, school);
  }
  const order: readonly ClosedAs[] = ["holiday", "inset", "assessment"];
  return [...found.values()]
    .map((each) => ({ ...each, schools: [...each.schools], severity: severityOfClosure[each.as] }))
    .sort((a, b) => order.indexOf(a.as) - order.indexOf(b.as) || b.schools.length - a.schools.length);
}
