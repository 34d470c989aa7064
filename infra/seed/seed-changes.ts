import type { Resource } from "../../shared/domain/resources/resource.ts";
import { addDays, type CivilDate } from "../../shared/domain/time/civil-date.ts";

/** The oldest link was added so many days ago; the others stand between then and now, in no order that means anything. */
const oldest = 720;
const step = 97;

/** The same resources, each with the day on which it was added. */
export const withChanges = (resources: readonly Resource[], today: CivilDate): Resource[] =>
  resources.map((resource, index) => ({
    ...resource,
    changedOn: addDays(today, -((index * step + 1) % oldest)),
  }));
