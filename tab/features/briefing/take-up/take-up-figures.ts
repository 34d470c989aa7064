import type { TakeUp } from "../../../../shared/contract/briefing/take-up.schema.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { itemTally, type TakeUpItem, type TakeUpSchool } from "./item-tally.ts";

const phaseWords: Readonly<Record<string, { one: string; many: string }>> = {
  primary: { one: "primary", many: "primaries" },
  secondary: { one: "secondary", many: "secondaries" },
};

/** Schools of one phase, as a figure that carries its whole: "18 of 26 primaries". */
function ofPhase(some: number, all: number, phase: string): string {
  const words = phaseWords[phase] ?? { one: `${phase} school`, many: `${phase} schools` };
  return `${new Intl.NumberFormat("en-GB").format(some)} of ${counted(all, words.one, words.many)}`;
}

/** The phases that occur, each once, in the order they come. */
export const phasesOf = (schools: readonly TakeUpSchool[]): string[] => [
  ...new Set(schools.map((school) => school.phase)),
];

/** Phase by phase, the schools where everyone an item is for has done what it asks; phases it is not for are left out. */
export function itemFigures(item: TakeUpItem, schools: readonly TakeUpSchool[]): string[] {
  return phasesOf(schools).flatMap((phase) => {
    const tallies = schools
      .filter((school) => school.phase === phase)
      .map((school) => itemTally(school, item))
      .filter((tally) => tally.readers > 0);
    const settled = tallies.filter((tally) => tally.settled === tally.readers).length;
    return tallies.length === 0 ? [] : [ofPhase(settled, tallies.length, phase)];
  });
}

/** Phase by phase, the schools where at least one reader has opened the edition. */
export function openedFigures(takeUp: TakeUp): string[] {
  const schools = takeUp.schools.filter((school) => school.readers.length > 0);
  return phasesOf(schools).map((phase) => {
    const ofThis = schools.filter((school) => school.phase === phase);
    const opened = ofThis.filter((school) => school.readers.some((reader) => reader.opened));
    return ofPhase(opened.length, ofThis.length, phase);
  });
}

/** "212 of 1,632 people", each person counted once however many schools they work at. */
export function peopleOpened(takeUp: TakeUp): string {
  const opened = new Map<string, boolean>();
  for (const school of takeUp.schools)
    for (const reader of school.readers) opened.set(reader.id, reader.opened);
  const some = [...opened.values()].filter(Boolean).length;
  return `${new Intl.NumberFormat("en-GB").format(some)} of ${counted(opened.size, "person", "people")}`;
}
