import { itemsOut } from "../../domain/briefing/corrections/correction.ts";
import { isOut } from "../../domain/briefing/edition.ts";
import type { EditionId } from "../../domain/briefing/ids.ts";
import type { BriefingItem } from "../../domain/briefing/item.ts";
import { type SchoolTakeUp, takeUpBySchool } from "../../domain/briefing/take-up.ts";
import { type Actor, canEditBriefing, isCentralTeam } from "../../domain/directory/actor.ts";
import { isInAudience } from "../../domain/directory/audience.ts";
import { schoolsHeadedBy } from "../../domain/directory/directory.ts";
import type { SchoolUrn } from "../../domain/directory/school.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { londonDate } from "../../domain/time/london.ts";

export interface TakeUp {
  readonly items: readonly BriefingItem[];
  readonly schools: readonly SchoolTakeUp[];
}

/** Take-up of one edition. Editors and the central team may ask for every school, a head for the schools they head, nobody else for any. */
export async function takeUp(
  { editions, receipts, directory, clock }: Pick<Ports, "editions" | "receipts" | "directory" | "clock">,
  { edition: id, actor, school }: { edition: EditionId; actor: Actor; school: SchoolUrn | undefined },
): Promise<Result<TakeUp, "access.refused" | "edition.not-found" | "school.not-found">> {
  const people = await directory.current();
  const headed = schoolsHeadedBy(people, actor.person, londonDate(clock.now()));
  const seesAll = canEditBriefing(actor);
  if (!seesAll && (headed.length === 0 || (school !== undefined && !headed.includes(school))))
    return refuse("access.refused");
  if (school !== undefined && !people.school(school)) return refuse("school.not-found");
  const found = await editions.find(id);
  if (!found || !isOut(found.value)) return refuse("edition.not-found");

  const asked = school !== undefined ? [school] : seesAll ? people.schools.map(({ urn }) => urn) : headed;
  const frozen = itemsOut(found.value);
  const schools = takeUpBySchool(found.value, frozen, {
    ...{ directory: people, schools: asked, today: londonDate(clock.now()) },
    receipts: await receipts.listFor(id),
  }).map(withoutOthersHandovers);
  return ok({ items: seesAll ? frozen : frozen.filter(isForSomebodyShown), schools: trimmed() });

  /** Who handed what to whom is for a school's head and the central team (invariant 7). */
  function withoutOthersHandovers(taken: SchoolTakeUp): SchoolTakeUp {
    if (isCentralTeam(actor) || headed.includes(taken.school)) return taken;
    return {
      ...taken,
      readers: taken.readers.map((reader) => ({
        ...reader,
        items: reader.items.map(({ item, standing }) => ({ item, standing })),
      })),
    };
  }

  /** A head learns nothing of items that are for none of their staff. */
  function isForSomebodyShown(item: BriefingItem): boolean {
    return schools.some(({ readers }) =>
      readers.some(({ person }) => isInAudience(item.audience, person, people, id)),
    );
  }

  function trimmed(): SchoolTakeUp[] {
    if (seesAll) return schools;
    const shown = new Set(frozen.filter(isForSomebodyShown).map((item) => item.id));
    return schools.map(({ school: urn, readers, answers }) => ({
      school: urn,
      answers: answers.filter(({ item }) => shown.has(item)),
      readers: readers.map((reader) => ({
        ...reader,
        items: reader.items.filter(({ item }) => shown.has(item)),
      })),
    }));
  }
}
