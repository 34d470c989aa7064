import { z } from "zod";
import type { ColumnSchema, ListSchema } from "../../shared/graph/schema/list-schema.ts";
import { networkOfLibrary } from "../../shared/graph/schema/resources.list.ts";
import { columnWords } from "./column-words.ts";
import { listWords } from "./list-words.ts";
import { writtenColumns } from "./row-text.ts";

/** The file that says what all the others are; it is written last, so that an export without it is not whole. */
export const descriptionName = "description.json";

const writtenFileSchema = z.object({ path: z.string(), sha256: z.string() });
const columnSchema = z.object({
  name: z.string(),
  kind: z.enum(["text", "note", "number", "boolean"]),
  holds: z.string(),
});
const partSchema = z.object({
  name: z.string(),
  holds: z.string(),
  rows: z.number().int(),
  csv: writtenFileSchema,
  json: writtenFileSchema,
  columns: z.array(columnSchema),
});

export const descriptionSchema = z.object({
  format: z.literal(1, "is of a later version of Beacon: read it in with that"),
  beacon: z.string(),
  site: z.string(),
  begunAt: z.string(),
  endedAt: z.string(),
  notes: z.array(z.string()),
  lists: z.array(partSchema),
  libraries: z.array(partSchema.extend({ files: z.number().int(), bytes: z.number().int() })),
});
export type Description = z.infer<typeof descriptionSchema>;
export type DescribedPart = Description["lists"][number];

/** What every export says of itself. */
export const notes = [
  "lists/NAME.csv and lists/NAME.json hold the same rows. In CSV a text that a spreadsheet would take for a formula, or that begins with an apostrophe, has an apostrophe before it.",
  "libraries/NAME.csv and libraries/NAME.json say of each file of a library its Number, Path, Size and SHA-256, and what is said about it; the file itself is files/NAME/PATH.",
  "A file is named in other lists by its network and its Number, as in maths.12. gone-12 is one that was deleted before.",
  "Two exports of the same data are the same byte for byte, but for beacon, site, begunAt and endedAt in this file.",
  "SharePoint writes what is said about a Word, Excel or PowerPoint file into the file itself: after it was brought into another site, its Size and Sha256 may be others.",
  "Left out: rows without a Key, which are none of Beacon's; columns that others added; earlier versions of files, when and by whom SharePoint says a row was changed, and folders without files.",
  "Not kept on the site, and so not in here: events in the organiser's calendar, posts in Teams, sign-ins. OutlookEvents, JoinUrl, PostId and Channel name them in the tenant that the export was made in.",
];

const kindWords: Readonly<Record<ColumnSchema["kind"], string>> = {
  text: "one line of text",
  note: "text",
  number: "a number",
  boolean: "true or false",
};

/** Columns that an export adds to those of a library. */
export const fileColumns: readonly ColumnSchema[] = [
  { name: "Number", kind: "number" },
  { name: "Path", kind: "note" },
  { name: "Size", kind: "number" },
  { name: "Sha256", kind: "text" },
];
const fileColumnWords: Readonly<Record<string, string>> = {
  Number: "the file's number in this export, by which other lists name it",
  Path: "where it stands in its library",
  Size: "bytes",
  Sha256: "SHA-256 of its content, in hexadecimal",
};

export const columnsOf = (schema: ListSchema): readonly ColumnSchema[] =>
  schema.isLibrary ? [...fileColumns, ...writtenColumns(schema)] : writtenColumns(schema);

/** What a part holds, and each of its columns: made from the schema. */
export function describe(schema: ListSchema): Pick<DescribedPart, "name" | "holds" | "columns"> {
  const name =
    networkOfLibrary(schema.name) === undefined ? schema.name.replace(/ \d{4}-\d{2}$/, "") : "Library";
  const holds = listWords[name];
  if (holds === undefined) throw new RangeError(`Nothing says what ${schema.name} holds.`);
  const columns = columnsOf(schema).map((column) => {
    const isAdded = fileColumns.includes(column);
    const words = isAdded
      ? fileColumnWords[column.name]
      : (columnWords[`${name}.${column.name}`] ?? columnWords[column.name]);
    if (words === undefined)
      throw new RangeError(`Nothing says what ${column.name} of ${schema.name} holds.`);
    return { name: column.name, kind: column.kind, holds: `${kindWords[column.kind]}: ${words}` };
  });
  return { name: schema.name, holds, columns };
}
