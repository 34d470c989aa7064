import { keyColumn, type ListSchema } from "./list-schema.ts";

/** `Title` is the name. `Leads` (ids) and `Members` (an audience) are JSON. */
export const networksList = {
  name: "Networks",
  columns: [
    keyColumn,
    { name: "Purpose", kind: "note" },
    { name: "Leads", kind: "note" },
    { name: "Members", kind: "note" },
    { name: "MeetingsPerYear", kind: "number" },
  ],
} as const satisfies ListSchema;
