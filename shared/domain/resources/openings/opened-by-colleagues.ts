import type { Role } from "../../directory/role.ts";
import { addDays, type CivilDate } from "../../time/civil-date.ts";
import type { ResourceId } from "../resource.ts";
import type { OpeningCounts } from "./opening-counts.ts";

/** Fewer openings might be one colleague's, whom others would guess; of them nothing is told. */
const fewestTold = 3;

/** Openings are looked back on for about a month. */
const daysBack = 30;

/** Since when openings count. */
export const openingsSince = (today: CivilDate): CivilDate => addDays(today, -daysBack);

/** What the holders of some posts opened, with the posts whose holders did so most: the most opened first. */
export function openedByColleagues(
  counted: ReadonlyMap<Role, OpeningCounts>,
): ReadonlyMap<ResourceId, { readonly times: number; readonly by: Role }> {
  const most = new Map<ResourceId, { times: number; by: Role }>();
  // The most, not the sum: whoever holds two of the posts is counted in both.
  for (const [by, counts] of counted)
    for (const [resource, times] of counts)
      if (times >= fewestTold && times > (most.get(resource)?.times ?? 0)) most.set(resource, { times, by });
  return new Map([...most].sort(([a, m], [b, n]) => n.times - m.times || (a < b ? -1 : 1)));
}
