import { type OpeningsOfWeek, openingsAddedUp } from "../domain/resources/openings/opening-counts.ts";
import { OpeningGathering } from "../domain/resources/openings/opening-gathering.ts";
import type { Openings } from "../domain/resources/openings/ports.ts";
import { addDays, type CivilDate, isoWeekday } from "../domain/time/civil-date.ts";
import type { Clock } from "../domain/time/clock.ts";
import { londonDate } from "../domain/time/london.ts";

export function inMemoryOpenings(clock: Clock, before: readonly OpeningsOfWeek[] = []): Openings {
  const gathering = new OpeningGathering();
  const kept = [...before];
  return {
    note: (opening) => gathering.note(opening),
    async settle() {
      for (const [by, counts] of gathering.take())
        kept.push({ week: mondayOf(londonDate(clock.now())), by, counts });
    },
    countedSince: async (date, by) =>
      openingsAddedUp(
        ...kept.filter((each) => addDays(each.week, 6) >= date && each.by === by).map(({ counts }) => counts),
      ),
  };
}

const mondayOf = (date: CivilDate) => addDays(date, 1 - isoWeekday(date));
