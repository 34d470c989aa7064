import type { Role } from "../../shared/domain/directory/role.ts";
import type { OpenedBy, OpeningsOfWeek } from "../../shared/domain/resources/openings/opening-counts.ts";
import { openingsAddedUp } from "../../shared/domain/resources/openings/opening-counts.ts";
import type { Resource, ResourceId } from "../../shared/domain/resources/resource.ts";
import { addDays, type CivilDate, isoWeekday } from "../../shared/domain/time/civil-date.ts";
import { seededRandom } from "./random.ts";

/** Which network's resources the holders of a post open most. */
const drawnTo: readonly (readonly [Role, network: string])[] = [
  ["sendco", "sendco"],
  ["dsl", "dsl-primary"],
  ["maths-lead", "maths"],
  ["english-lead", "english"],
  ["early-years-lead", "early-years"],
  ["headteacher", "headteachers"],
  ["teacher", "english"],
];

const each = 8;
const weeks = 3;

/** How often resources were opened in the weeks before `today`, this one and those before it. Invented. */
export function seedOpenings(resources: readonly Resource[], today: CivilDate): OpeningsOfWeek[] {
  const random = seededRandom(20_261_128);
  const monday = addDays(today, 1 - isoWeekday(today));
  return Array.from({ length: weeks }, (_, back) => addDays(monday, -7 * back)).flatMap((week) => {
    const rows = drawnTo.map(([by, network]): OpeningsOfWeek => {
      const kept = resources.filter(({ networks }) => networks.includes(network));
      const counts = new Map<ResourceId, number>(
        Array.from({ length: Math.min(each, kept.length) }, (_, place) => [
          random.pick(kept).id,
          random.whole(1, 2 * (each - place)),
        ]),
      );
      return { week, by, counts: openingsAddedUp(counts) };
    });
    const anybody: OpenedBy = "anybody";
    return [...rows, { week, by: anybody, counts: openingsAddedUp(...rows.map(({ counts }) => counts)) }];
  });
}
