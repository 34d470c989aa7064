import { keyColumn, type ListSchema } from "./list-schema.ts";

const viewingColumns = [
  keyColumn,
  { name: "Viewer", kind: "text", indexed: true },
  { name: "By", kind: "text" },
  { name: "Subject", kind: "text", indexed: true },
  { name: "Door", kind: "text" },
  { name: "ViewedOn", kind: "text", indexed: true },
  { name: "At", kind: "text" },
] as const;

/**
 * Who opened whose record: ids alone. It grows with use and is kept as long as the records are, so there is one list an
 * academic year (`2026-27`). `Subject` is `person …`, `school …` or `meeting …`.
 */
export const auditList = (academicYear: string) =>
  ({ name: `Audit ${academicYear}`, columns: viewingColumns }) as const satisfies ListSchema;

/**
 * Who is to be erased: `Key` and `Person` are theirs, `RandomId` is what stands instead of them, until it is done. Then the row
 * gets another key and loses both, and says only that somebody was erased, when, by whom and why.
 */
export const erasuresList = {
  name: "Erasures",
  columns: [
    keyColumn,
    { name: "Person", kind: "text", indexed: true },
    { name: "RandomId", kind: "text" },
    { name: "Because", kind: "note" },
    { name: "By", kind: "text" },
    { name: "At", kind: "text" },
    { name: "DoneAt", kind: "text" },
  ],
} as const satisfies ListSchema;
