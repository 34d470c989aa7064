import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { exportSite } from "../../infra/data-out/export-site.ts";
import { importSite } from "../../infra/data-out/import-site.ts";
import { type ReadFrom, readExport } from "../../infra/data-out/read-export.ts";
import type { ConnectedSite } from "../../infra/provision/connect-site.ts";
import { seededRandom } from "../../infra/seed/random.ts";
import { writeRows } from "../../infra/seed/write-lists.ts";
import { powerCut } from "../faults/power-cut.ts";
import { type EmptySite, emptySite, everyRow } from "../provision/empty-site.ts";
import { documents, fillSite, hostile, putDocuments } from "./full-site.ts";

/** Few enough for every day; `npm run soak` sets more. */
const rowsAList = Number(process.env.BEACON_DATA_ROWS ?? 4);
const stops = Number(process.env.BEACON_DATA_STOPS ?? 1);

/** A guard against hanging; for the counts of a soak, too. */
jest.setTimeout(60 * 60_000);

const told: string[] = [];
const tell = (what: string) => void told.push(what);
const out = mkdtempSync(join(tmpdir(), "beacon-data-out-"));
const folder = (name: string) => join(out, name);
const saveTo = (site: ConnectedSite, name: string, of = "trust.example:/sites/Beacon") =>
  exportSite(site, { folder: folder(name), site: of, beacon: "0.2.0", tell });
const bringIn = async (
  site: ConnectedSite,
  name: string,
  from: ReadFrom = "json",
  to = "new.example:/sites/Beacon",
) => importSite(site, await readExport(folder(name), from, tell), { name: to, tell });

/** Every file of an export but for the description, with its bytes. */
function filesIn(name: string): Map<string, string> {
  const all = readdirSync(folder(name), { recursive: true, withFileTypes: true });
  return new Map(
    all
      .filter(
        (entry) => entry.isFile() && !["description.json", "import-progress.jsonl"].includes(entry.name),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder(name).length), readFileSync(path).toString("base64")]),
  );
}
const description = (name: string) =>
  JSON.parse(readFileSync(join(folder(name), "description.json"), "utf8"));
/** What the description itself names as different from one export to the next. */
function lasting(name: string) {
  const { beacon: _beacon, site: _site, begunAt: _begunAt, endedAt: _endedAt, ...others } = description(name);
  return others;
}

describe("everything that Beacon keeps, taken out and brought in again", () => {
  let trust: EmptySite;
  let rows: Map<string, string>;
  beforeAll(async () => {
    trust = await emptySite();
    await fillSite(trust, rowsAList);
    rows = await putDocuments(trust, documents, ({ path }) => ({ Title: `=${path.length}` }));
    // What names files: in a list, as a key, in JSON; one that is gone; and what only looks like one.
    const talk = `maths.${rows.get("Library maths/Number talk, Year 2.txt")}`;
    const map = `sendco.${rows.get("Library sendco/Provision map.txt")}`;
    await writeRows(trust, trust.siteId, [
      {
        list: "Links",
        key: "pack",
        fields: { Entries: JSON.stringify([talk, "maths.9999", map]), Description: `See ${talk}` },
      },
      { list: "Pinned answers", key: `${talk}.0a1b`, fields: { Resource: talk, Title: talk } },
      { list: "Resource choices", key: "ann", fields: { Saved: JSON.stringify([map]) } },
    ]);
    await saveTo(trust, "first");
  });
  afterAll(async () => {
    await trust.close();
    rmSync(out, { recursive: true });
  });

  it.each(["json", "csv"] as const)(
    "is the same byte for byte when it is exported again, read in from %s",
    async (from) => {
      const site = await emptySite();
      // Rows that files had here before: the numbers of the export must not be taken for theirs.
      await fillSite(site, 0);
      await spendRows(site);
      await bringIn(site, "first", from, `${from}.example:/sites/Beacon`);
      await saveTo(site, `again-${from}`);
      const [first, again] = [filesIn("first"), filesIn(`again-${from}`)];
      expect([...again.keys()].sort()).toEqual([...first.keys()].sort());
      for (const [path, bytes] of first)
        if (again.get(path) !== bytes) throw new Error(`${path} is different`);
      expect(lasting(`again-${from}`)).toEqual(lasting("first"));
      await site.close();
    },
  );

  it("is not written over another, nor read in twice, nor when it is not whole", async () => {
    await expect(saveTo(trust, "first")).rejects.toThrow(
      "is not empty. Choose a new folder: an export is never written over another.",
    );
    await expect(bringIn(trust, "first", "json", "json.example:/sites/Beacon")).rejects.toThrow(
      "This export was read into json.example:/sites/Beacon already.",
    );
    cpSync(folder("first"), folder("damaged"), { recursive: true });
    appendFileSync(join(folder("damaged"), "lists/Schools.json"), " ");
    const damaged = (from: ReadFrom) => readExport(folder("damaged"), from, tell);
    await expect(damaged("json")).rejects.toThrow(
      "lists/Schools.json is not as it was written. Copy the export again from where it was kept.",
    );
    expect((await damaged("csv")).description.format).toBe(1);
    rmSync(join(folder("damaged"), "description.json"));
    await expect(damaged("csv")).rejects.toThrow("If the export was stopped, run it again.");
  });

  it("has the files of libraries, whole, under their paths, with their hashes", () => {
    for (const { library, path, bytes } of documents)
      expect(readFileSync(join(folder("first"), "files", library, path)).equals(bytes)).toBe(true);
    const listed = JSON.parse(readFileSync(join(folder("first"), "libraries/Library sendco.json"), "utf8"));
    expect(listed).toEqual([
      {
        ...{ Number: 1, Path: "Provision map.txt", Size: 3, Title: "=17" },
        Sha256: "60be9861750facbfad8758254a2f76c0cfe78d54459a3bc187d49b1401fcd8e8",
      },
    ]);
  });

  it("holds no formula in CSV, and every text as it was in JSON (invariant 10)", () => {
    for (const name of readdirSync(join(folder("first"), "lists")).filter((each) => each.endsWith(".csv"))) {
      const cells: string[][] = parse(readFileSync(join(folder("first"), "lists", name)), { bom: true });
      const numbers = /^-?\d+(\.\d+)?$/;
      expect(cells.flat().filter((cell) => /^[=+\-@\t\r\n＝]/.test(cell) && !numbers.test(cell))).toEqual([]);
    }
    const jobs = JSON.parse(readFileSync(join(folder("first"), "lists/Schools.json"), "utf8"));
    expect(jobs.some((row: { Hub?: string }) => row.Hub !== undefined && hostile.includes(row.Hub))).toBe(
      true,
    );
  });

  it("names files by their place in the export, one that is gone as gone, and leaves words alone", () => {
    const read = (name: string, key: string) =>
      JSON.parse(readFileSync(join(folder("first"), "lists", name), "utf8")).find(
        (row: { Key: string }) => row.Key === key,
      );
    const talk = rows.get("Library maths/Number talk, Year 2.txt");
    // By path: "Number talk …" is the first, "Vorgeschlagen …" the second, "a/b/c.bin" the third.
    expect(read("Links.json", "pack")).toEqual({
      ...{ Key: "pack", Entries: '["maths.1","maths.gone-9999","sendco.1"]' },
      Description: `See maths.${talk}`,
    });
    expect(read("Pinned answers.json", "maths.1.0a1b")).toMatchObject({
      Resource: "maths.1",
      Title: `maths.${talk}`,
    });
  });

  it("is refused by a site that holds anything, with nothing written", async () => {
    const site = await emptySite();
    await fillSite(site, 0);
    await writeRows(site, site.siteId, [{ list: "Schools", key: "1", fields: { Title: "Abbey" } }]);
    const before = await everyRow(site);
    await expect(bringIn(site, "first", "json", "used.example:/sites/Beacon")).rejects.toThrow(
      "“Schools” on used.example:/sites/Beacon is not empty, and an export is read into an empty site only. Nothing was written. Choose a new site, or delete what stands there and empty the recycle bin.",
    );
    expect(await everyRow(site)).toEqual(before);
    await site.close();
  });

  it("comes through stops and half of all requests failing, on the way out and on the way in", async () => {
    for (let stop = 1; stop <= stops; stop++) {
      const chance = seededRandom(900 + stop);
      const random = () => chance.next();
      const place = `stopped-${stop}`;
      await untilDone(trust, random, 40, (site) => saveTo(site, place));
      const site = await emptySite({ random });
      const to = `stop-${stop}.example:/sites/Beacon`;
      await untilDone(site, random, 240, (through) => bringIn(through, place, "json", to));
      expect(existsSync(join(folder(place), "export-under-way.jsonl"))).toBe(false);
      await saveTo(site, `${place}-again`);
      expect(filesIn(place)).toEqual(filesIn("first"));
      expect(filesIn(`${place}-again`)).toEqual(filesIn("first"));
      await site.close();
    }
  });
});

/** Files that came and went, so that those of an export get other rows than they had. */
async function spendRows(site: EmptySite): Promise<void> {
  const spent = documents.filter(({ path }) => !path.includes("/"));
  const rows = await putDocuments(site, spent);
  for (const { library, path } of spent)
    await site.graph.call({
      method: "delete",
      path: `/sites/${site.siteId}/lists/${encodeURIComponent(library)}/items/${rows.get(`${library}/${path}`)}`,
      operation: "DELETE /sites/{site}/lists/{list}/items/{item}",
      answer: z.unknown(),
    });
}

const kinds = ["429", "429-date", "500", "503", "504", "504-after-commit", "part-429"] as const;

/** Cuts it off at some request while half of all fail, then lets whoever runs it run it again until it is done. */
async function untilDone(
  site: EmptySite,
  random: () => number,
  requests: number,
  run: (site: ConnectedSite) => Promise<unknown>,
): Promise<void> {
  site.tenant.faults.set({ rate: 0.5, kinds: [...kinds] });
  const cut = powerCut(site.fetch, {
    request: 2 + Math.floor(random() * requests),
    when: random() < 0.5 ? "before" : "after",
  });
  await Promise.race([run(site.through(cut.fetch)).catch(() => undefined), cut.cut]);
  site.tenant.faults.set({ rate: 0.3, kinds: [...kinds] });
  for (let again = 0; ; again++) {
    const fault = await run(site).then(
      () => undefined,
      (failure: unknown) => failure,
    );
    if (fault === undefined) break;
    if (fault instanceof Error && /was read into|not empty/.test(fault.message)) {
      if (again > 0 && /was read into/.test(fault.message)) break;
      throw fault;
    }
    if (again > 60) throw fault;
    site.clock.advance(60_000);
  }
  site.tenant.faults.clear();
}
