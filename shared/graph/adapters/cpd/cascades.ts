import { z } from "zod";
import {
  type Cascade,
  type CascadeAnswer,
  type CascadeKey,
  cascadeKey,
} from "../../../domain/cpd/cascade/cascade.ts";
import type { Cascades } from "../../../domain/cpd/ports.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { cascadesList } from "../../schema/cpd.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, dateColumn, instantColumn, jsonColumn } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const said = { on: dateColumn, by: branded<PersonId>(), at: instantColumn };
const answerSchema: z.ZodType<CascadeAnswer> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("planned"), ...said }),
  z.object({
    kind: z.literal("done"),
    ...said,
    reached: z.number().int().min(0),
    line: z.string(),
    firstAt: instantColumn,
  }),
]);

const cascadeSchema = z
  .object({
    Key: branded<CascadeKey>(),
    Meeting: branded<MeetingId>(),
    School: branded<SchoolUrn>(),
    Answer: jsonColumn(answerSchema),
    Visit: jsonColumn(z.object({ ...said, line: z.string() })),
  })
  .transform(
    (row): Cascade => ({
      meeting: row.Meeting,
      school: row.School,
      ...(row.Answer ? { answer: row.Answer } : {}),
      ...(row.Visit ? { visit: row.Visit } : {}),
    }),
  );

export const fromCascade = (cascade: Cascade): Fields => ({
  Title: cascade.school,
  Meeting: cascade.meeting,
  School: cascade.school,
  Answer: cascade.answer ? JSON.stringify(cascade.answer) : null,
  Visit: cascade.visit ? JSON.stringify(cascade.visit) : null,
});

export function cascades(parts: { graph: Graph; mirror: SiteMirror }, report: ReportUnreadable): Cascades {
  const rows = versionedRows(parts, cascadesList.name, cascadeSchema, report);
  let grouped:
    | { readonly revision: number; readonly of: ReadonlyMap<MeetingId, Versioned<Cascade>[]> }
    | undefined;
  /** Grouped anew only when a row has changed: a page asks for many sessions one after another. */
  function byMeeting(): ReadonlyMap<MeetingId, Versioned<Cascade>[]> {
    if (grouped?.revision !== rows.revision) {
      const of = new Map<MeetingId, Versioned<Cascade>[]>();
      for (const row of rows.all()) {
        const others = of.get(row.value.meeting);
        if (others) others.push(row);
        else of.set(row.value.meeting, [row]);
      }
      grouped = { revision: rows.revision, of };
    }
    return grouped.of;
  }
  return {
    find: async (meeting, school) => rows.find(cascadeKey({ meeting, school })),
    listFor: async (meeting) => [...(byMeeting().get(meeting) ?? [])],
    create: async (cascade) =>
      rows.confirmed(await rows.table.create(cascadeKey(cascade), fromCascade(cascade))),
    async save(cascade, version) {
      const outcome = await rows.table.save(cascadeKey(cascade), version, fromCascade(cascade));
      return "saved" in outcome ? ok(rows.confirmed(outcome.saved)) : refuse("cascade.changed");
    },
  };
}
