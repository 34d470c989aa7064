import { z } from "zod";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { Erasure, ErasureDone } from "../../../domain/records/erasure.ts";
import type { Erasures } from "../../../domain/records/ports.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { erasuresList } from "../../schema/records.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { emptyText, instantColumn, optionalInstant, optionalText } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

type Row = { readonly open: Erasure } | { readonly done: ErasureDone };

const rowSchema = z
  .object({
    Person: optionalText,
    RandomId: optionalText,
    Because: emptyText,
    By: optionalText,
    At: instantColumn,
    DoneAt: optionalInstant,
  })
  .transform((row, context): Row => {
    const by = row.By as PersonId | undefined;
    const said = { because: row.Because, at: row.At };
    if (row.DoneAt) return { done: { ...said, ...(by ? { by } : {}), doneAt: row.DoneAt } };
    if (row.Person && row.RandomId && by)
      return { open: { ...said, by, person: row.Person as PersonId, as: row.RandomId as PersonId } };
    context.addIssue({ code: "custom", message: "neither open nor done" });
    return z.NEVER;
  });

const fromErasure = ({ person, as, because, by, at }: Erasure): Fields => ({
  Title: "Erasure",
  Person: person,
  RandomId: as,
  Because: because,
  By: by,
  At: at.toISOString(),
});

/** Erasures in a list of their own: whom, until it is done; then only that somebody was. */
export function erasures(parts: { graph: Graph; mirror: SiteMirror }, report: ReportUnreadable): Erasures {
  const rows = versionedRows(parts, erasuresList.name, rowSchema, report);
  return {
    async find(person) {
      const row = rows.find(person)?.value;
      return row && "open" in row ? row.open : undefined;
    },
    async begin(erasure) {
      const { value } = rows.confirmed(await rows.table.create(erasure.person, fromErasure(erasure)));
      return "open" in value ? value.open : erasure;
    },
    listOpen: async () => rows.all().flatMap(({ value }) => ("open" in value ? [value.open] : [])),
    listDone: async () => rows.all().flatMap(({ value }) => ("done" in value ? [value.done] : [])),
    async keep(key, { because, by, at, doneAt }) {
      const [from, until] = [at.toISOString(), doneAt.toISOString()];
      await rows.table.create(key, {
        ...{ Title: "Erasure", Because: because, At: from, DoneAt: until },
        ...(by ? { By: by } : {}),
      });
    },
    async finish({ person }, { key, doneAt }) {
      const standing = rows.find(person);
      if (!standing) return;
      const nobody = { Key: key, Person: null, RandomId: null, DoneAt: doneAt.toISOString() };
      await rows.table.save(person, standing.version, nobody);
    },
  };
}
