import { keyColumn, type ListSchema } from "./list-schema.ts";

/** Resources kept elsewhere. `Title` is the resource's; `Networks` is a JSON array. */
export const linksList = {
  name: "Links",
  columns: [
    keyColumn,
    { name: "Address", kind: "note" },
    { name: "Publisher", kind: "text" },
    { name: "Kind", kind: "text" },
    { name: "Phase", kind: "text" },
    { name: "Networks", kind: "note" },
    { name: "Description", kind: "note" },
  ],
} as const satisfies ListSchema;
