import { keyColumn, type ListSchema } from "./list-schema.ts";

/** Which day's turn at a job was taken last, and by which try; `Key` is the job's name. */
export const jobsList = {
  name: "Jobs",
  columns: [keyColumn, { name: "Day", kind: "text" }, { name: "Token", kind: "text" }],
} as const satisfies ListSchema;
