import type { TakeUpCounts } from "../../../../shared/contract/cpd/portion.schema.ts";
import type { TrustCpd } from "../../../../shared/contract/cpd/trust-cpd.schema.ts";
import type { Table } from "../../../files/export/table.ts";
import { countsCells, countsColumns, coursesTable, portionCells } from "./counts-columns.ts";

const singular = { primary: "Primary", secondary: "Secondary" } as const;

/** What the dashboard shows as tables, by school first. It names no person. */
export function trustTables(view: TrustCpd): readonly [Table, ...Table[]] {
  const lines = (
    name: string,
    title: string,
    of: readonly { name: string; counts: TakeUpCounts }[],
  ): Table => ({
    name,
    columns: [{ title, kind: "text" }, ...countsColumns],
    rows: of.map((line) => [line.name, ...countsCells(line.counts)]),
  });
  return [
    {
      name: "Schools",
      columns: [
        { title: "School", kind: "text" },
        { title: "URN", kind: "text" },
        { title: "Phase", kind: "text" },
        { title: "Hub", kind: "text" },
        { title: "Staff", kind: "number" },
        ...countsColumns,
        { title: "Mandatory meetings: attended", kind: "number" },
        { title: "Mandatory meetings: of", kind: "number" },
        { title: "Share attended", kind: "share" },
      ],
      rows: view.schools.map(({ name, key, phase, hub, staff, counts, meetings }) => [
        ...[name, key, singular[phase], hub, staff],
        ...countsCells(counts),
        ...portionCells(meetings),
      ]),
    },
    lines("Phases", "Phase", view.phases),
    lines("Hubs", "Hub", view.hubs),
    lines("Roles", "Role", view.roles),
    lines("Terms", "Term", view.terms),
    coursesTable(view.courses),
  ];
}
