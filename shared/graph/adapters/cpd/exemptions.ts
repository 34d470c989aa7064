import { z } from "zod";
import type { CourseId } from "../../../domain/cpd/course.ts";
import type { Exemption, ExemptionId } from "../../../domain/cpd/exemption.ts";
import type { Exemptions } from "../../../domain/cpd/ports.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { exemptionsList } from "../../schema/cpd.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, dateColumn, emptyText, instantColumn, jsonColumn } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const exemptionSchema = z
  .object({
    Key: branded<ExemptionId>(),
    Course: branded<CourseId>(),
    Person: branded<PersonId>(),
    Because: emptyText,
    Until: dateColumn,
    By: branded<PersonId>(),
    At: instantColumn,
    Changed: jsonColumn(z.object({ by: branded<PersonId>(), at: instantColumn })),
  })
  .transform(
    (row): Exemption => ({
      id: row.Key,
      course: row.Course,
      person: row.Person,
      because: row.Because,
      until: row.Until,
      by: row.By,
      at: row.At,
      ...(row.Changed ? { changed: row.Changed } : {}),
    }),
  );

export const fromExemption = (exemption: Exemption): Fields => ({
  Title: exemption.course,
  Course: exemption.course,
  Person: exemption.person,
  Because: exemption.because,
  Until: exemption.until,
  By: exemption.by,
  At: exemption.at.toISOString(),
  Changed: exemption.changed ? JSON.stringify(exemption.changed) : null,
});

export function exemptions(
  parts: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): Exemptions {
  const rows = versionedRows(parts, exemptionsList.name, exemptionSchema, report);
  return {
    find: async (id) => rows.find(id),
    list: async () => rows.all(),
    create: async (exemption) =>
      rows.confirmed(await rows.table.create(exemption.id, fromExemption(exemption))),
    async save(exemption, version) {
      const outcome = await rows.table.save(exemption.id, version, fromExemption(exemption));
      if ("saved" in outcome) return ok(rows.confirmed(outcome.saved));
      return refuse(outcome.lost ? "exemption.changed" : "exemption.not-found");
    },
    listOf: async (person) => rows.all().flatMap(({ value }) => (value.person === person ? [value] : [])),
  };
}
