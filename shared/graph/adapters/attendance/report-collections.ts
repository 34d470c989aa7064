import { z } from "zod";
import type { ReportCollections } from "../../../domain/attendance/ports.ts";
import type { CollectedSession, ReportCollection } from "../../../domain/attendance/report-collection.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { reportCollectionsList } from "../../schema/cpd.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, instantColumn, jsonColumn, optionalInstant, optionalText } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const sessionSchema = z
  .object({
    id: z.string().min(1),
    from: instantColumn,
    to: instantColumn,
    people: z.number(),
    taken: z.object({ people: z.number(), toMatch: z.number() }).optional(),
  })
  .transform(({ taken, ...session }): CollectedSession => (taken ? { ...session, taken } : session));

const collectionSchema = z
  .object({
    Key: branded<MeetingId>(),
    OnlineMeeting: optionalText,
    TriedAt: instantColumn,
    NextAt: optionalInstant,
    Sessions: jsonColumn(z.array(sessionSchema)),
  })
  .transform(
    (row): ReportCollection => ({
      meeting: row.Key,
      triedAt: row.TriedAt,
      sessions: row.Sessions ?? [],
      ...(row.OnlineMeeting ? { onlineMeeting: row.OnlineMeeting } : {}),
      ...(row.NextAt ? { nextAt: row.NextAt } : {}),
    }),
  );

const fromCollection = (collection: ReportCollection): Fields => ({
  Title: collection.meeting,
  OnlineMeeting: collection.onlineMeeting ?? null,
  TriedAt: collection.triedAt.toISOString(),
  NextAt: collection.nextAt?.toISOString() ?? null,
  Sessions: JSON.stringify(collection.sessions),
});

/** How far Teams' reports are collected, a row a meeting. */
export function reportCollections(
  parts: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): ReportCollections {
  const rows = versionedRows(parts, reportCollectionsList.name, collectionSchema, report);
  return {
    find: async (meeting) => rows.find(meeting),
    create: async (collection) =>
      rows.confirmed(await rows.table.create(collection.meeting, fromCollection(collection))),
    save: async (collection, version) =>
      "saved" in (await rows.table.save(collection.meeting, version, fromCollection(collection))),
  };
}
