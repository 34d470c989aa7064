import type { SchoolCpd } from "../../../../shared/contract/cpd/school-cpd.schema.ts";
import type { Table } from "../../../files/export/table.ts";
import { coursesTable, portionCells } from "./counts-columns.ts";

/** A school's staff down and courses across, as its head sees them. */
export const schoolTables = ({ courses, people }: SchoolCpd): readonly [Table, ...Table[]] => [
  {
    name: "Staff",
    columns: [
      { title: "Name", kind: "text" },
      { title: "Posts", kind: "text" },
      { title: "Overdue", kind: "number" },
      { title: "Mandatory meetings: attended", kind: "number" },
      { title: "Mandatory meetings: of", kind: "number" },
      { title: "Share attended", kind: "share" },
      ...courses.map(({ title }) => ({ title, kind: "text" as const })),
    ],
    rows: people.map(({ name, posts, overdue, meetings, cells }) => {
      const words = new Map(cells.map((cell) => [cell.course, cell.words]));
      return [name, posts, overdue, ...portionCells(meetings), ...courses.map(({ id }) => words.get(id))];
    }),
  },
  coursesTable(courses),
];
