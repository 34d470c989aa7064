import { rowOfKey, rowsFoundSchema } from "../../shared/graph/adapters/list-table.ts";
import { holds } from "../../shared/graph/adapters/save-row.ts";
import { type BatchPart, partsPerBatch, sendBatch } from "../../shared/graph/transport/batch.ts";
import { GraphConflict } from "../../shared/graph/transport/graph-errors.ts";
import type { ConnectedSite } from "../provision/connect-site.ts";
import type { StandingPart } from "./beacon-parts.ts";
import { DataOutRefused } from "./export-site.ts";
import type { Row } from "./row-text.ts";

/** How often progress is noted and told. */
const rowsANote = 1_000;

/**
 * Makes the rows of a list, 20 to a request, from `from` on. A row that stands already is our own, from before a stop, if it holds
 * the same.
 * @throws {DataOutRefused} where it holds something else: somebody works on the site.
 */
export async function writeRows(
  site: ConnectedSite,
  part: StandingPart,
  rows: AsyncIterable<Row>,
  { from, noted }: { from: number; noted: (done: number) => Promise<void> },
): Promise<void> {
  let seen = 0;
  let done = from;
  let held: Row[] = [];
  const put = async () => {
    if (held.length === 0) return;
    await writePortion(site, part, held);
    done += held.length;
    held = [];
    if (done % rowsANote === 0) await noted(done);
  };
  for await (const row of rows) {
    if (++seen <= from) continue;
    if (held.push(row) === partsPerBatch) await put();
  }
  await put();
  await noted(done);
}

async function writePortion(
  { graph, pace }: ConnectedSite,
  part: StandingPart,
  rows: readonly Row[],
): Promise<void> {
  const items = `${part.address}/items`;
  const send = (parts: readonly Omit<BatchPart, "id">[]) =>
    sendBatch(
      graph,
      pace,
      parts.map((each, index) => ({ ...each, id: String(index) })),
    );
  const made = await send(
    rows.map((fields) => ({
      method: "POST",
      url: items,
      operation: "POST /sites/{site}/lists/{list}/items",
      body: { fields },
    })),
  );
  const taken = rows.filter((_row, index) => {
    const answer = made.get(String(index));
    if (!answer || !("failure" in answer)) return false;
    if (answer.failure instanceof GraphConflict) return true;
    throw answer.failure;
  });
  if (taken.length === 0) return;
  const standing = await send(
    taken.map(({ Key }) => ({
      method: "GET",
      url: rowOfKey(items, String(Key)),
      operation: "GET /sites/{site}/lists/{list}/items",
    })),
  );
  for (const [index, row] of taken.entries()) {
    const answer = standing.get(String(index));
    if (answer && "failure" in answer) throw answer.failure;
    const [found] = rowsFoundSchema.parse(answer?.body).value;
    if (!found || !holds(found.fields, row))
      throw new DataOutRefused(
        `“${part.schema.name}” holds another row with the Key ${row.Key}. Somebody works on this site: stop Beacon there, empty the site, and begin again.`,
      );
  }
}
