import { readFileSync } from "node:fs";
import { z } from "zod";
import { provisionSite } from "../../infra/provision/provision-site.ts";
import { type SeedRow, writeRows } from "../../infra/seed/write-lists.ts";
import type { ListSchema } from "../../shared/graph/schema/list-schema.ts";
import type { EmptySite } from "./empty-site.ts";

const releaseSchema = z.array(
  z.object({
    name: z.string(),
    /** One list an academic year. */
    yearly: z.boolean().optional(),
    columns: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(["text", "note", "number", "boolean"]),
        indexed: z.boolean().default(false),
        unique: z.boolean().default(false),
      }),
    ),
  }),
);

const folder = new URL("../../infra/provision/releases/", import.meta.url);

/** The lists of a release as they were on a site in use in 2026-27. */
export function listsOfRelease(release: string): ListSchema[] {
  const lists = releaseSchema.parse(
    JSON.parse(readFileSync(new URL(`${release}.fixture.json`, folder), "utf8")),
  );
  return lists.map(({ name, yearly, columns }) => ({ name: yearly ? `${name} 2026-27` : name, columns }));
}

/** A row with something in every column, and with what a careless upgrade would spoil. */
function rowOf(list: ListSchema, n: number): SeedRow {
  const values = {
    text: `=Ärger & „Söhne“ ${n}`,
    note: `Erste Zeile\nzweite ${n} 'x'`,
    number: n / 4,
    boolean: n % 2 === 0,
  };
  const fields = list.columns.flatMap(({ name, kind }) => (name === "Key" ? [] : [[name, values[kind]]]));
  return {
    list: list.name,
    key: `${list.name} ${n}`,
    fields: { ...Object.fromEntries(fields), Title: `Row ${n}` },
  };
}

const mostNetworks = 4;

/** Makes a site as a release left it, with so many rows spread over its lists. */
export async function siteOfRelease(site: EmptySite, release: string, rows: number): Promise<void> {
  const lists = listsOfRelease(release);
  await provisionSite(site.graph, site.siteId, lists);
  // A network has a library, which the upgrade makes: a trust has a few dozen.
  const many = lists.filter(({ name }) => name !== "Networks");
  const all = Array.from({ length: rows }, (_, n) => n).flatMap((n) => {
    const these = n < mostNetworks * lists.length ? lists : many;
    const list = these[n % these.length];
    return list ? [rowOf(list, n)] : [];
  });
  await writeRows(site, site.siteId, all);
}
