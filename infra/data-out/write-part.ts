import { join } from "node:path";
import type { ListSchema } from "../../shared/graph/schema/list-schema.ts";
import { columnsOf, type DescribedPart, describe } from "./description.ts";
import { hashedFile } from "./hashed-file.ts";
import { csvText, jsonText, type Row } from "./row-text.ts";

const rowsAtOnce = 500;

/** Writes the rows of a part as CSV and as JSON, as they come, and answers what the description says of it. */
export async function writePart(
  folder: string,
  schema: ListSchema,
  rows: AsyncIterable<Row>,
): Promise<DescribedPart> {
  const columns = columnsOf(schema);
  const place = schema.isLibrary ? "libraries" : "lists";
  const [csvPath, jsonPath] = [`${place}/${schema.name}.csv`, `${place}/${schema.name}.json`];
  const csv = await hashedFile(join(folder, csvPath));
  const json = await hashedFile(join(folder, jsonPath));
  try {
    await csv.write(csvText.begin(columns));
    await json.write(jsonText.begin());
    let count = 0;
    for await (const portion of portionsOf(rows)) {
      await csv.write(csvText.rows(columns, portion));
      await json.write(jsonText.rows(portion, count === 0));
      count += portion.length;
    }
    await json.write(jsonText.end());
    return {
      ...describe(schema),
      rows: count,
      csv: { path: csvPath, sha256: await csv.end() },
      json: { path: jsonPath, sha256: await json.end() },
    };
  } catch (fault) {
    await Promise.all([csv.abandon(), json.abandon()]);
    throw fault;
  }
}

async function* portionsOf(rows: AsyncIterable<Row>): AsyncGenerator<readonly Row[]> {
  let held: Row[] = [];
  for await (const row of rows) {
    if (held.push(row) < rowsAtOnce) continue;
    yield held;
    held = [];
  }
  if (held.length > 0) yield held;
}
