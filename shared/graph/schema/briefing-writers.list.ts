import { keyColumn, type ListSchema } from "./list-schema.ts";

/**
 * Who has which edition open to write it, so that editors on several servers see each other; `Key` is the edition, the person and
 * the page in their browser. It is read while somebody writes and kept in no server's memory: a row that stands for an hour is rubbish.
 */
export const briefingWritersList = {
  name: "Briefing writers",
  columns: [
    keyColumn,
    { name: "Edition", kind: "text", indexed: true },
    { name: "Person", kind: "text", indexed: true },
    { name: "Page", kind: "text" },
    { name: "Item", kind: "text" },
    { name: "At", kind: "text" },
    { name: "HasLeft", kind: "boolean" },
  ],
} as const satisfies ListSchema;
