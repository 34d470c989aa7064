import { keyColumn, type ListSchema } from "./list-schema.ts";

/** One row a person, under their id: what they saved. `Saved` is a JSON array. */
export const resourceChoicesList = {
  name: "Resource choices",
  columns: [keyColumn, { name: "Person", kind: "text", indexed: true }, { name: "Saved", kind: "note" }],
} as const satisfies ListSchema;
