import type { BriefingItem } from "../../shared/domain/briefing/item.ts";
import { anAudience, anEdition, anItem, aPerson, aPost, aSchool } from "../../shared/testing/builders.ts";
import type { World } from "../../shared/testing/in-memory-ports.ts";

const staffPerSchool = 50;
const idOf = (n: number) => `bbbbbbbb-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** A trust with this many readers of one edition. */
export function trustOf(readers: number): World & { readonly reader: string } {
  const numbers = Array.from({ length: readers }, (_, n) => n);
  const schools = Math.ceil(readers / staffPerSchool);
  const urnOf = (n: number) => String(100_000 + Math.floor(n / staffPerSchool));
  const item = (id: string, action?: BriefingItem["action"]) =>
    anItem(id, {
      audience: anAudience({ allStaff: true }),
      owner: idOf(0) as BriefingItem["owner"],
      ...(action ? { action } : {}),
    });
  return {
    now: "2026-11-24T15:30:00Z",
    reader: idOf(readers - 1),
    schools: Array.from({ length: schools }, (_, n) => aSchool({ urn: String(100_000 + n) })),
    people: numbers.map((n) => aPerson(idOf(n))),
    posts: numbers.map((n) => aPost(idOf(n), n % staffPerSchool === 0 ? "headteacher" : "teacher", urnOf(n))),
    items: [item("first", { text: "Return the form" }), item("second")],
    editions: [anEdition({ status: "scheduled", publishAt: new Date("2026-11-24T15:30:00Z") })],
  };
}
