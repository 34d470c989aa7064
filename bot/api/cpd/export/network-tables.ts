import type { NetworkTakeUp } from "../../../../shared/contract/cpd/network-take-up.schema.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import type { Table } from "../../../files/export/table.ts";
import { coursesTable, portionCells } from "./counts-columns.ts";

/** A network's meetings and courses in figures, as its leads see them. */
export const networkTables = ({ meetings, courses }: NetworkTakeUp): readonly [Table, ...Table[]] => [
  {
    name: "Meetings",
    columns: [
      { title: "Meeting", kind: "text" },
      { title: "Date", kind: "date" },
      { title: "Must come: attended", kind: "number" },
      { title: "Must come: of", kind: "number" },
      { title: "Share attended", kind: "share" },
      { title: "Partly there", kind: "number" },
      { title: "Represented", kind: "number" },
      { title: "Apologies", kind: "number" },
      { title: "Absent", kind: "number" },
      { title: "Not known yet", kind: "number" },
      { title: "May come: attended", kind: "number" },
      { title: "May come: of", kind: "number" },
    ],
    rows: meetings.map((each) => [
      each.title,
      londonDate(new Date(each.startsAt)),
      ...portionCells(each.attended),
      ...[each.partly, each.represented, each.apologies, each.absent, each.unknown],
      each.optional.count,
      each.optional.of,
    ]),
  },
  coursesTable(courses),
];
