import { z } from "zod";
import type { JobTurns } from "../../../domain/jobs/ports.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { jobsList } from "../../schema/jobs.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { dateColumn, emptyText } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const turnSchema = z
  .object({ Key: z.string(), Day: dateColumn, Token: emptyText })
  .transform((row) => ({ job: row.Key, day: row.Day, token: row.Token }));

/** Turns at jobs, a row a job. */
export function jobTurns(parts: { graph: Graph; mirror: SiteMirror }, report: ReportUnreadable): JobTurns {
  const rows = versionedRows(parts, jobsList.name, turnSchema, report);
  return {
    async take(job, day, token) {
      const fields = { Title: job, Day: day, Token: token };
      const standing = rows.find(job);
      if (!standing) return rows.confirmed(await rows.table.create(job, fields)).value.token === token;
      if (standing.value.day >= day) return false;
      return "saved" in (await rows.table.save(job, standing.version, fields));
    },
  };
}
