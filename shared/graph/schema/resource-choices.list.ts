import { keyColumn, type ListSchema } from "./list-schema.ts";

/** One row a person, under their id: what they saved, and what they agreed to be named for. `Saved` and `HelpsWith` are JSON arrays. */
export const resourceChoicesList = {
  name: "Resource choices",
  columns: [
    keyColumn,
    { name: "Person", kind: "text", indexed: true },
    { name: "Saved", kind: "note" },
    { name: "HelpsWith", kind: "note" },
  ],
} as const satisfies ListSchema;
