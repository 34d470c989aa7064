import { z } from "zod";
import { roles } from "../../../domain/directory/role.ts";
import {
  type OpenedBy,
  type OpeningCounts,
  type OpeningsOfWeek,
  openingsAddedUp,
} from "../../../domain/resources/openings/opening-counts.ts";
import { OpeningGathering } from "../../../domain/resources/openings/opening-gathering.ts";
import type { Openings } from "../../../domain/resources/openings/ports.ts";
import type { ResourceId } from "../../../domain/resources/resource.ts";
import { addDays, type CivilDate, isoWeekday } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Fields, ListItem } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { openingsList } from "../../schema/resources.list.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { branded, dateColumn, jsonColumn } from "../columns.ts";
import { type ReportUnreadable, rowReader } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const rowSchema = z
  .object({
    Week: dateColumn,
    OpenedBy: z.enum([...roles, "anybody"]),
    Counts: jsonColumn(
      z.array(z.object({ resource: branded<ResourceId>(), times: z.number().int().positive() })),
    ),
  })
  .transform(
    (row): OpeningsOfWeek => ({
      week: row.Week as CivilDate,
      by: row.OpenedBy,
      counts: new Map((row.Counts ?? []).map(({ resource, times }) => [resource, times])),
    }),
  );

export const openingsKey = ({ week, by }: Pick<OpeningsOfWeek, "week" | "by">): string => `${week}.${by}`;

/** An array, not names of an object, as in every list: whoever is erased is looked for in values. */
export const fromOpenings = ({ week, by, counts }: OpeningsOfWeek): Fields => ({
  Title: "Opened",
  Week: week,
  OpenedBy: by,
  Counts: JSON.stringify([...counts].map(([resource, times]) => ({ resource, times }))),
});

/** Servers that write at the same moment lose a race each; a trust runs no more of them than this. */
const mostRaces = 8;

/** Nobody looks further back than a month; a term stays, in case somebody wonders. */
const daysKept = 100;

/** How often resources were opened, a row a week and post: gathered in memory, and added to what other servers have counted. */
export function openings(
  { graph, mirror, pace }: { graph: Graph; mirror: SiteMirror; pace: Pace },
  report: ReportUnreadable,
): Openings {
  const rows = versionedRows({ graph, mirror }, openingsList.name, rowSchema, report);
  const read = rowReader(openingsList.name, rowSchema, report);
  const gathering = new OpeningGathering();
  let added = { revision: -1, since: new Map<string, OpeningCounts>() };

  async function keep(by: OpenedBy, counts: OpeningCounts): Promise<void> {
    const today = londonDate(pace.now());
    const week = addDays(today, 1 - isoWeekday(today));
    const key = openingsKey({ week, by });
    const fields = (all: OpeningCounts) => fromOpenings({ week, by, counts: all });
    const begin = async (): Promise<ListItem> => {
      const begun = await rows.table.create(key, fields(new Map()));
      await dropBefore(addDays(today, -daysKept), by);
      return begun;
    };
    let standing = rows.table.find(key) ?? (await begin());
    for (let race = 0; race < mostRaces; race++) {
      const all = openingsAddedUp(read(standing)?.counts ?? new Map(), counts);
      const outcome = await rows.table.save(key, standing.etag, fields(all));
      if ("saved" in outcome) return;
      standing = outcome.lost ?? (await begin());
    }
    throw new Error("What was opened could not be kept: its row changed each time.");
  }

  /** Once a week and post, when its row begins. */
  async function dropBefore(date: CivilDate, by: OpenedBy): Promise<void> {
    for (const { value, version } of rows.all())
      if (value.by === by && value.week < date) await rows.table.remove(openingsKey(value), version);
  }

  return {
    note: (opening) => gathering.note(opening),
    async settle() {
      const left = new Map(gathering.take());
      try {
        for (const [by, counts] of left) {
          await keep(by, counts);
          left.delete(by);
        }
      } finally {
        for (const [by, counts] of left) gathering.putBack(by, counts);
      }
    },
    async countedSince(date, by) {
      // Asked for with every letter somebody types.
      if (added.revision !== rows.revision) added = { revision: rows.revision, since: new Map() };
      const key = `${date}.${by}`;
      const known = added.since.get(key);
      if (known) return known;
      const counts = openingsAddedUp(
        ...rows
          .all()
          .filter(({ value }) => value.by === by && addDays(value.week, 6) >= date)
          .map(({ value }) => value.counts),
      );
      added.since.set(key, counts);
      return counts;
    },
  };
}
