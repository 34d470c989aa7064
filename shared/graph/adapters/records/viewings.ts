import type { Viewings } from "../../../domain/records/ports.ts";
import { subjectKey, type Viewing, viewingKey } from "../../../domain/records/viewing.ts";
import { academicYearOf, yearsOn } from "../../../domain/time/academic-year.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { auditList } from "../../schema/records.list.ts";
import { type BatchPart, partsPerBatch, sendBatch } from "../../transport/batch.ts";
import type { Graph } from "../../transport/graph.ts";
import { GraphConflict } from "../../transport/graph-errors.ts";
import type { Pace } from "../../transport/pace.ts";
import { columnHolds } from "../column-holds.ts";
import { type ReportUnreadable, rowReader } from "../rows.ts";
import { rowsWhere } from "../rows-where.ts";
import { unlessGone } from "../unless-gone.ts";
import { fromViewing, viewingSchema } from "./viewing-row.ts";

/** Reads and writes: `Sites.Selected` (write on Beacon's site). */
export const viewingsPermissions = ["Sites.Selected"] as const;

/** So long viewings may stay unwritten before no more are taken in: Graph's longest usual throttling is shorter. */
export const unwrittenMilliseconds = 5 * 60_000;

interface Parts {
  readonly graph: Graph;
  readonly mirror: Pick<SiteMirror, "siteId" | "has" | "listId" | "forget">;
  readonly pace: Pace;
}

/**
 * Viewings in Graph, twenty to a request, one request under way at a time: under load they gather by themselves. The lists are
 * not kept in memory: they are written often and read seldom. `reportFault` hears of every write that failed.
 */
export function viewings(
  parts: Parts,
  report: ReportUnreadable,
  reportFault: (fault: unknown) => void,
): Viewings {
  const { graph, mirror, pace } = parts;
  const waiting = new Map<string, Viewing>();
  let written = { on: "" as CivilDate, keys: new Set<string>() };
  let failingSince: Date | undefined;
  let writing: Promise<void> | undefined;

  const itemsOf = (year: string) =>
    `/sites/${mirror.siteId}/lists/${mirror.listId(auditList(year).name)}/items`;

  async function writeAll(): Promise<void> {
    // What is noted in the same breath goes together.
    await Promise.resolve();
    while (waiting.size > 0) {
      const portion = [...waiting].slice(0, partsPerBatch);
      try {
        await write(portion);
        failingSince = undefined;
      } catch (fault) {
        failingSince ??= pace.now();
        throw fault;
      }
    }
  }

  async function write(portion: readonly (readonly [string, Viewing])[]): Promise<void> {
    const answers = await sendBatch(
      graph,
      pace,
      portion.map(
        ([key, viewing], index): BatchPart => ({
          id: String(index),
          method: "POST",
          url: itemsOf(academicYearOf(viewing.on)),
          operation: "POST /sites/{site}/lists/{list}/items",
          body: { fields: { ...fromViewing(viewing), Key: key } },
        }),
      ),
    );
    let failure: Error | undefined;
    for (const [index, [key, viewing]] of portion.entries()) {
      const answer = answers.get(String(index));
      // A key that is taken is the same viewing, noted by our own first try or another server.
      if (answer && "failure" in answer && !(answer.failure instanceof GraphConflict))
        failure = answer.failure;
      else {
        waiting.delete(key);
        if (viewing.on === written.on) written.keys.add(key);
      }
    }
    if (failure) throw failure;
  }

  function settle(): Promise<void> {
    writing ??= writeAll().finally(() => {
      writing = undefined;
    });
    return writing;
  }

  return {
    settle,

    note(noted) {
      const now = pace.now();
      if (failingSince && now.getTime() - failingSince.getTime() > unwrittenMilliseconds) return false;
      const today = londonDate(now);
      if (written.on !== today) written = { on: today, keys: new Set() };
      for (const viewing of noted) {
        const key = viewingKey(viewing);
        if (!written.keys.has(key)) waiting.set(key, viewing);
      }
      if (waiting.size > 0) settle().catch(reportFault);
      return true;
    },

    async listOf(subjects, since) {
      const ofSubjects = subjects.map((subject) => columnHolds("Subject", subjectKey(subject)));
      const found: Viewing[] = [];
      const last = academicYearOf(londonDate(pace.now()));
      for (let year = since; year <= last; year = yearsOn(year, 1)) {
        const { name } = auditList(year);
        if (!mirror.has(name)) continue;
        const read = rowReader(name, viewingSchema, report);
        const rows = await unlessGone(mirror, name, () => rowsWhere(parts, name, ofSubjects));
        for (const row of rows ?? []) {
          const viewing = read(row);
          if (viewing) found.push(viewing);
        }
      }
      return found;
    },
  };
}
