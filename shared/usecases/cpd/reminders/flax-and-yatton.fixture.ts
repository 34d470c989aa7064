import type { CpdNotice } from "../../../domain/cpd/ports.ts";
import type { Closure, ClosureId } from "../../../domain/directory/closure.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { aCourse, anAudience, aPerson, aPost, aSchool, courseEvidence } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";

const staff = anAudience({ roles: ["teacher", "sendco", "headteacher"] });
const sendcos = anAudience({ roles: ["sendco"] });
const once = { ways: [{ kind: "recording" as const }], renewal: { kind: "yearly" as const } };
const term: Closure = {
  ...{ id: "half-term" as ClosureId, kind: "school-holiday", name: "Half term" },
  ...{ from: civilDate("2026-10-26"), to: civilDate("2026-10-30") },
};
/** Hana heads Flax and Yatton, Yves heads Yatton with her; Ann has three posts at both, Bo teaches at Flax. */
export const flaxAndYatton = (now: string): InMemoryPorts =>
  inMemoryPorts({
    now,
    schools: [aSchool({ urn: "flax", name: "Flax" }), aSchool({ urn: "yatton", name: "Yatton" })],
    people: [
      aPerson("ann", "Ann"),
      aPerson("bo", "Bo"),
      aPerson("hana", "Hana Cole"),
      aPerson("yves", "Yves"),
    ],
    posts: [
      aPost("ann", "teacher", "flax"),
      aPost("ann", "sendco", "flax"),
      aPost("ann", "sendco", "yatton"),
      aPost("bo", "teacher", "flax"),
      aPost("hana", "headteacher", "flax"),
      aPost("hana", "headteacher", "yatton"),
      aPost("yves", "headteacher", "yatton"),
    ],
    closures: [term],
    courses: [
      aCourse("fire", { title: "Fire safety", mandatoryFor: staff, dueBy: "11-02", ...once }),
      aCourse("prevent", { title: "Prevent", mandatoryFor: sendcos, dueBy: "11-02", ...once }),
      aCourse("phonics", { title: "Phonics", optionalFor: staff, dueBy: "11-02", ...once }),
    ],
  });

/** What people were told: to whom, by whom, of which day, and of what. */
export const lines = (notices: readonly CpdNotice[]) =>
  notices
    .map(({ to, ofStaffAt, by, day, items }) => {
      const what = items
        .map(({ person, title }) => (person === to ? title : `${person}: ${title}`))
        .join(", ");
      return `${to}${ofStaffAt ? ` for ${ofStaffAt}` : ""}${by ? ` by ${by}` : ""} ${day} ${what}`;
    })
    .sort();
export const done = (person: string, course: string) =>
  courseEvidence(`${person}-${course}`, { person, course, at: new Date("2026-11-10T10:00:00Z") });
