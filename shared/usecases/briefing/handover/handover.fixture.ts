import type { BriefingItem } from "../../../domain/briefing/item.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { anEdition, anItem, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";

export const [hana, yves, priya, tom, zoe] = ["hana", "yves", "priya", "tom", "zoe"] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];
export const flax = "flax" as SchoolUrn;
export const yatton = "yatton" as SchoolUrn;

/** Asks every head to return a form by the Friday of next week. */
export const coverForm: BriefingItem = anItem("cover", {
  title: "Cover for moderation day",
  action: { text: "Return the cover form", dueOn: civilDate("2026-12-04") },
});
export const dates: BriefingItem = anItem("dates", { title: "Dates" });

/** Hana heads Flax and Yatton, Yves heads Yatton with her; Priya is SENDCO and Tom a teacher at Flax, Zoe at neither. */
export const federation = (items: readonly BriefingItem[] = [coverForm, dates]): InMemoryPorts =>
  inMemoryPorts({
    now: "2026-11-25T09:00:00Z",
    schools: [
      aSchool({ urn: flax, name: "Flax" }),
      aSchool({ urn: yatton, name: "Yatton" }),
      aSchool({ urn: "ubley", name: "Ubley" }),
    ],
    people: [
      aPerson(hana, "Hana Cole"),
      aPerson(yves, "Yves Roy"),
      aPerson(priya, "Priya Shah"),
      aPerson(tom, "Tom Day"),
      aPerson(zoe, "Zoe Fox"),
    ],
    posts: [
      aPost(hana, "headteacher", flax),
      aPost(hana, "headteacher", yatton),
      aPost(yves, "headteacher", yatton),
      aPost(priya, "sendco", flax),
      aPost(tom, "teacher", flax, { to: "2026-11-30" }),
      aPost(zoe, "teacher", "ubley"),
    ],
    editions: [anEdition({ status: "published", frozenItems: items })],
  });
