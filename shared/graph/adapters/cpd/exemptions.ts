import { z } from "zod";
import type { CourseId } from "../../../domain/cpd/course.ts";
import type { Exemption, ExemptionId } from "../../../domain/cpd/exemption.ts";
import type { Exemptions } from "../../../domain/cpd/ports.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { exemptionsList } from "../../schema/cpd.list.ts";
import { branded, dateColumn, emptyText, instantColumn } from "../columns.ts";
import { MirroredRows, type ReportUnreadable, rowReader } from "../rows.ts";

const exemptionSchema = z
  .object({
    Key: branded<ExemptionId>(),
    Course: branded<CourseId>(),
    Person: branded<PersonId>(),
    Because: emptyText,
    Until: dateColumn,
    By: branded<PersonId>(),
    At: instantColumn,
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
});

export function exemptions(mirror: SiteMirror, report: ReportUnreadable): Exemptions {
  const { name } = exemptionsList;
  const rows = new MirroredRows(mirror.list(name), rowReader(name, exemptionSchema, report));
  return {
    listOf: async (person) => rows.all().flatMap(({ value }) => (value.person === person ? [value] : [])),
  };
}
