import { keyColumn, type ListSchema } from "./list-schema.ts";

/** One row a person, under their id, as long as they agree to be listed among those who can help. */
export const listedHelpersList = {
  name: "Listed helpers",
  columns: [keyColumn, { name: "Person", kind: "text", indexed: true }, { name: "AgreedAt", kind: "text" }],
} as const satisfies ListSchema;
