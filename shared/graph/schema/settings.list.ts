import { keyColumn, type ListSchema } from "./list-schema.ts";

/** What the central team sets for the whole trust: one row a subject, `Value` is JSON. */
export const settingsList = {
  name: "Settings",
  columns: [keyColumn, { name: "Value", kind: "note" }],
} as const satisfies ListSchema;
