import { z } from "zod";
import { addedUp, type MissedWords } from "../../../domain/resources/missed/missed-words.ts";
import type { MissedSearches } from "../../../domain/resources/missed/ports.ts";
import { SearchGathering } from "../../../domain/resources/missed/search-gathering.ts";
import { addDays, type CivilDate, isoWeekday } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { missedSearchesList } from "../../schema/resources.list.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { dateColumn, jsonColumn } from "../columns.ts";
import { type ReportUnreadable, rowReader } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const rowSchema = z
  .object({
    Key: dateColumn,
    Searches: jsonColumn(z.array(z.object({ words: z.string(), times: z.number().int().positive() }))),
  })
  .transform(({ Key, Searches }) => ({ week: Key as CivilDate, searches: Searches ?? [] }));

/** Servers that write at the same moment lose a race each; a trust runs no more of them than this. */
const mostRaces = 8;

/** Searches that found nothing, a row a week: gathered in memory, and added to what other servers have counted. */
export function missedSearches(
  { graph, mirror, pace }: { graph: Graph; mirror: SiteMirror; pace: Pace },
  report: ReportUnreadable,
): MissedSearches {
  const rows = versionedRows({ graph, mirror }, missedSearchesList.name, rowSchema, report);
  const read = rowReader(missedSearchesList.name, rowSchema, report);
  const gathering = new SearchGathering();

  async function keep(taken: readonly MissedWords[]): Promise<void> {
    const today = londonDate(pace.now());
    const week = addDays(today, 1 - isoWeekday(today));
    const { table } = rows;
    let standing = table.find(week) ?? (await table.create(week, fieldsOf([])));
    for (let race = 0; race < mostRaces; race++) {
      const counted = addedUp(read(standing)?.searches ?? [], taken);
      const outcome = await table.save(week, standing.etag, fieldsOf(counted));
      if ("saved" in outcome) return;
      standing = outcome.lost ?? (await table.create(week, fieldsOf([])));
    }
    throw new Error("What was searched and not found could not be kept: its row changed each time.");
  }

  return {
    note: (search) => gathering.note(search, pace.now()),
    async settle(everything) {
      const taken = gathering.take(pace.now(), everything);
      if (taken.length === 0) return;
      try {
        await keep(taken);
      } catch (fault) {
        gathering.putBack(taken);
        throw fault;
      }
    },
    async listSince(date) {
      const weeks = rows.all().filter(({ value }) => addDays(value.week, 6) >= date);
      return addedUp(...weeks.map(({ value }) => value.searches));
    },
  };
}

/** An array, not names of an object: whoever is erased is looked for in values. */
const fieldsOf = (searches: readonly MissedWords[]): Fields => ({
  Title: "Searched and not found",
  Searches: JSON.stringify(searches),
});
