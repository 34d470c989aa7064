import type { Role } from "../../directory/role.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { ResourceId } from "../resource.ts";

/** Whose openings are counted together: those of a post's holders, or anybody's. Who opened what stands nowhere. */
export type OpenedBy = Role | "anybody";

/** How often each resource was opened. */
export type OpeningCounts = ReadonlyMap<ResourceId, number>;

/** Openings of one week, which is named by its Monday. */
export interface OpeningsOfWeek {
  readonly week: CivilDate;
  readonly by: OpenedBy;
  readonly counts: OpeningCounts;
}

/** So many resources are kept of a week and a post, the most opened: a row of a list holds no more. */
const mostKept = 500;

/** Counts added up, the most opened first. */
export function openingsAddedUp(...all: readonly OpeningCounts[]): OpeningCounts {
  const counts = new Map<ResourceId, number>();
  for (const each of all)
    for (const [resource, times] of each) counts.set(resource, (counts.get(resource) ?? 0) + times);
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, mostKept));
}
