import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ListSchema } from "../../shared/graph/schema/list-schema.ts";
import { partCalled } from "./beacon-parts.ts";
import {
  columnsOf,
  type DescribedPart,
  type Description,
  descriptionName,
  descriptionSchema,
} from "./description.ts";
import { DataOutRefused } from "./export-site.ts";
import { contentOf } from "./library-content.ts";
import { BadRow, type Row, rowsIn } from "./row-text.ts";

export type ReadFrom = "csv" | "json";

/** A part of an export as this version of Beacon keeps it. */
export interface ExportedPart {
  readonly schema: ListSchema;
  readonly described: DescribedPart;
  rows(): AsyncGenerator<Row>;
}

/** A file's row: where it stands in its library, and what its content is. */
export interface ExportedFile {
  readonly number: string;
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** What is said about it, as columns of the library. */
  readonly columns: Row;
}

export interface ReadExport {
  readonly folder: string;
  readonly description: Description;
  readonly lists: readonly ExportedPart[];
  readonly libraries: readonly ExportedPart[];
}

/**
 * An export that is whole, unchanged and of lists and columns that this version knows: every file of rows is read through once.
 * @throws {DataOutRefused} otherwise, naming what is wrong and where.
 */
export async function readExport(
  folder: string,
  from: ReadFrom,
  tell: (what: string) => void,
): Promise<ReadExport> {
  const description = readDescription(folder);
  const parts = (described: readonly DescribedPart[]) => described.map((each) => partOf(folder, from, each));
  const read = {
    folder,
    description,
    lists: parts(description.lists),
    libraries: parts(description.libraries),
  };
  for (const part of [...read.lists, ...read.libraries]) {
    const { path, sha256 } = part.described[from];
    const content = await contentOf(join(folder, ...path.split("/")));
    if (content?.sha256 !== sha256)
      throw new DataOutRefused(
        `${path} is ${content ? "not as it was written" : "missing"}. Copy the export again from where it was kept.`,
      );
    for await (const row of part.rows()) if (part.schema.isLibrary) fileOf(row, path);
  }
  tell("The export is whole.");
  return read;
}

function readDescription(folder: string): Description {
  const file = join(folder, descriptionName);
  if (!existsSync(file))
    throw new DataOutRefused(
      `${folder} holds no whole export: ${descriptionName} is missing. If the export was stopped, run it again.`,
    );
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new DataOutRefused(`${descriptionName} is damaged. Copy the export again from where it was kept.`, {
      cause,
    });
  }
  const parsed = descriptionSchema.safeParse(read);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DataOutRefused(`${descriptionName}, ${issue?.path.join(".")}: ${issue?.message}.`);
}

function partOf(folder: string, from: ReadFrom, described: DescribedPart): ExportedPart {
  const schema = partCalled(described.name);
  if (!schema)
    throw new DataOutRefused(
      `This version of Beacon keeps nothing called “${described.name}”. Read the export in with the version that wrote it, or a later one.`,
    );
  const columns = columnsOf(schema);
  const unknown = described.columns.find(({ name }) => !columns.some((each) => each.name === name));
  if (unknown)
    throw new DataOutRefused(
      `“${described.name}” of this version has no column ${unknown.name}. Read the export in with the version that wrote it, or a later one.`,
    );
  const { path } = described[from];
  return { schema, described, rows: () => refusing(rowsIn(join(folder, ...path.split("/")), columns, path)) };
}

async function* refusing(rows: AsyncGenerator<Row>): AsyncGenerator<Row> {
  try {
    yield* rows;
  } catch (fault) {
    throw fault instanceof BadRow ? new DataOutRefused(fault.message, { cause: fault }) : fault;
  }
}

/** The row of a library as a file; refuses a path that leads out of it. */
export function fileOf(row: Row, place: string): ExportedFile {
  const { Number: number, Path: path, Size: size, Sha256: sha256, ...columns } = row;
  const names = typeof path === "string" ? path.split("/") : [];
  const isWhole = typeof number === "number" && typeof size === "number" && typeof sha256 === "string";
  const isPath =
    names.length > 0 &&
    names.every((name) => name !== "" && name !== "." && name !== ".." && !name.includes("\\"));
  if (!isWhole || typeof path !== "string" || !isPath)
    throw new DataOutRefused(`${place}: a row has no Number, Path, Size or Sha256.`);
  return { number: String(number), path, size, sha256, columns };
}
