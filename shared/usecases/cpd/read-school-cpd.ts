import type { TakeUpNow } from "../../domain/cpd/ports.ts";
import { type SchoolTakeUp, schoolTakeUp } from "../../domain/cpd/take-up/school-take-up.ts";
import { type Actor, isCentralTeam } from "../../domain/directory/actor.ts";
import { schoolsHeadedBy } from "../../domain/directory/directory.ts";
import type { School, SchoolUrn } from "../../domain/directory/school.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { londonDate } from "../../domain/time/london.ts";

export interface SchoolCpdRead {
  readonly school: School;
  readonly found: TakeUpNow;
  readonly takeUp: SchoolTakeUp;
}

/** How a school's staff stand to their CPD, for its head and the central team (invariant 7). */
export async function readSchoolCpd(
  { takeUp, directory, clock }: Pick<Ports, "takeUp" | "directory" | "clock">,
  { actor, school: urn }: { actor: Actor; school: SchoolUrn },
): Promise<Result<SchoolCpdRead, "access.refused" | "school.not-found">> {
  const schools = await directory.current();
  const isHead = schoolsHeadedBy(schools, actor.person, londonDate(clock.now())).includes(urn);
  if (!isHead && !isCentralTeam(actor)) return refuse("access.refused");
  const school = schools.school(urn);
  if (!school) return refuse("school.not-found");
  const found = await takeUp.current();
  return ok({ school, found, takeUp: schoolTakeUp(found, urn) });
}
