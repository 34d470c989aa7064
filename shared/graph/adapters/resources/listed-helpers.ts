import { z } from "zod";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { ListedHelper } from "../../../domain/resources/who-can-help/listed-helper.ts";
import type { ListedHelpers } from "../../../domain/resources/who-can-help/ports.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { listedHelpersList } from "../../schema/listed-helpers.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, instantColumn } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const helperSchema = z
  .object({ Person: branded<PersonId>(), AgreedAt: instantColumn })
  .transform((row): ListedHelper => ({ person: row.Person, agreedAt: row.AgreedAt }));

export const fromListedHelper = ({ person, agreedAt }: ListedHelper): Fields => ({
  Title: "Listed",
  Person: person,
  AgreedAt: agreedAt.toISOString(),
});

export function listedHelpers(
  parts: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): ListedHelpers {
  const rows = versionedRows(parts, listedHelpersList.name, helperSchema, report);
  return {
    find: async (person) => rows.find(person)?.value,
    list: async () => rows.all().map(({ value }) => value),
    add: async (helper) =>
      rows.confirmed(await rows.table.create(helper.person, fromListedHelper(helper))).value,
    async remove(person) {
      // Past the mirror where it has no such row: another server may have listed them a moment ago.
      const row = rows.table.find(person) ?? (await rows.table.fetch(person));
      if (row) await rows.table.remove(person, row.etag);
    },
  };
}
