import type { TakeUpNow } from "../../../domain/cpd/ports.ts";
import { type SchoolTakeUp, schoolTakeUp } from "../../../domain/cpd/take-up/school-take-up.ts";
import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import { schoolsHeadedBy } from "../../../domain/directory/directory.ts";
import type { School, SchoolUrn } from "../../../domain/directory/school.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { ViewingDoor } from "../../../domain/records/viewing.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { noteViewing } from "../../records/note-viewing.ts";

export interface SchoolCpdRead {
  readonly school: School;
  readonly found: TakeUpNow;
  readonly takeUp: SchoolTakeUp;
}

/** How a school's staff stand to their CPD, for its head and the central team (invariant 7); that they looked is noted. */
export async function readSchoolCpd(
  { takeUp, directory, clock, viewings }: Pick<Ports, "takeUp" | "directory" | "clock" | "viewings">,
  { actor, school: urn, door = "school" }: { actor: Actor; school: SchoolUrn; door?: ViewingDoor },
): Promise<Result<SchoolCpdRead, "access.refused" | "school.not-found" | "viewing.not-noted">> {
  const schools = await directory.current();
  const isHead = schoolsHeadedBy(schools, actor.person, londonDate(clock.now())).includes(urn);
  if (!isHead && !isCentralTeam(actor)) return refuse("access.refused");
  const school = schools.school(urn);
  if (!school) return refuse("school.not-found");
  const subjects = [{ kind: "school", school: urn } as const];
  const noted = noteViewing({ viewings, clock }, { actor, subjects, door });
  if (!noted.ok) return noted;
  const found = await takeUp.current();
  return ok({ school, found, takeUp: schoolTakeUp(found, urn) });
}
