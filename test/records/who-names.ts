import { rows } from "../../infra/local-tenant/store/sql.ts";
import type { BeaconWorld } from "../world/beacon-world.ts";

/** The tables of the whole tenant's store that hold one of these words anywhere, each with how many rows do. */
export function whoNames({ tenant }: BeaconWorld, words: readonly string[]): Record<string, number> {
  const { db } = tenant.context;
  const tables = rows<{ name: string }>(db, "select name from sqlite_master where type = 'table'");
  const wanted = words.map((word) => word.toLowerCase());
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const naming = rows<Record<string, unknown>>(db, `select * from "${name}"`).filter((row) => {
      const text = Object.values(row).map(String).join("\n").toLowerCase();
      return wanted.some((word) => text.includes(word));
    });
    if (naming.length > 0) found[name] = naming.length;
  }
  return found;
}
