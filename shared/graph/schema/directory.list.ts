import { keyColumn, type ListSchema } from "./list-schema.ts";

/** `Key` is the URN, `Title` the name. */
export const schoolsList = {
  name: "Schools",
  columns: [
    keyColumn,
    { name: "Phase", kind: "text" },
    { name: "Hub", kind: "text" },
    { name: "LocalAuthority", kind: "text" },
    { name: "Pupils", kind: "number" },
    { name: "CoverRatePerHour", kind: "number" },
    { name: "Federation", kind: "text" },
  ],
} as const satisfies ListSchema;

/** `Key` is the Entra object id, `Title` the name. */
export const peopleList = {
  name: "People",
  columns: [keyColumn, { name: "Email", kind: "text", indexed: true }, { name: "Guest", kind: "boolean" }],
} as const satisfies ListSchema;

/** Dates are text, `YYYY-MM-DD`: a SharePoint date column keeps an instant in the site's zone, which moves a date by a day. */
export const postsList = {
  name: "Posts",
  columns: [
    keyColumn,
    { name: "Person", kind: "text", indexed: true },
    { name: "School", kind: "text", indexed: true },
    { name: "Role", kind: "text" },
    { name: "StartsOn", kind: "text" },
    { name: "EndsOn", kind: "text" },
  ],
} as const satisfies ListSchema;

/** `Title` is the name. An empty authority, phase or school means all. */
export const closuresList = {
  name: "Closures",
  columns: [
    keyColumn,
    { name: "Kind", kind: "text" },
    { name: "FirstDay", kind: "text" },
    { name: "LastDay", kind: "text" },
    { name: "LocalAuthority", kind: "text" },
    { name: "Phase", kind: "text" },
    { name: "School", kind: "text" },
  ],
} as const satisfies ListSchema;
