import type { CourseHead, Portion, TakeUpCounts } from "../../../../shared/contract/cpd/portion.schema.ts";
import type { Cell, Column, Table } from "../../../files/export/table.ts";

/** Every number beside its whole, and the share of the two for a chart. */
export const countsColumns: readonly Column[] = [
  { title: "Mandatory: done", kind: "number" },
  { title: "Mandatory: of", kind: "number" },
  { title: "Share done", kind: "share" },
  { title: "Overdue", kind: "number" },
  { title: "Cannot be met now", kind: "number" },
  { title: "Exempt", kind: "number" },
  { title: "Optional: taken up", kind: "number" },
  { title: "Optional: of", kind: "number" },
];

export const countsCells = ({ done, overdue, impossible, exempt, optional }: TakeUpCounts): Cell[] => [
  ...portionCells(done),
  overdue,
  impossible,
  exempt,
  optional.count,
  optional.of,
];

/** So many, of how many, and the share; none of nothing has no share. */
export const portionCells = ({ count, of }: Pick<Portion, "count" | "of">): Cell[] => [
  count,
  of,
  of > 0 ? count / of : undefined,
];

export const coursesTable = (courses: readonly (CourseHead & { counts: TakeUpCounts })[]): Table => ({
  name: "Courses",
  columns: [
    { title: "Course", kind: "text" },
    { title: "Kind", kind: "text" },
    { title: "Due", kind: "date" },
    ...countsColumns,
  ],
  rows: courses.map(({ title, kindWords, dueOn, counts }) => [
    title,
    kindWords,
    dueOn,
    ...countsCells(counts),
  ]),
});
