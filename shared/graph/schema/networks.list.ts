import { keyColumn, type ListSchema } from "./list-schema.ts";

/** `Title` is the name. `Leads` (ids), `Members` (an audience), `Phases`, `Channel` and `Library` (name, address) are JSON. */
export const networksList = {
  name: "Networks",
  columns: [
    keyColumn,
    { name: "Purpose", kind: "note" },
    { name: "Leads", kind: "note" },
    { name: "Members", kind: "note" },
    { name: "Phases", kind: "text" },
    { name: "MeetingsPerYear", kind: "number" },
    { name: "Channel", kind: "note" },
    { name: "Library", kind: "note" },
  ],
} as const satisfies ListSchema;
