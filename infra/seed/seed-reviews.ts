import type { Resource } from "../../shared/domain/resources/resource.ts";
import { addDays, type CivilDate } from "../../shared/domain/time/civil-date.ts";

/** Days from `today` by a resource's place in the list: two were due, one is soon. */
const due: Readonly<Record<number, number>> = { 12: -23, 57: -4, 101: 30 };

/** The same resources, a few of them with a day on which a curator looks at them again. */
export const withReviews = (resources: readonly Resource[], today: CivilDate): Resource[] =>
  resources.map((resource, index) => {
    const days = due[index];
    return days === undefined ? resource : { ...resource, reviewOn: addDays(today, days) };
  });
