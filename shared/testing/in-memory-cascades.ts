import { type Cascade, type CascadeKey, cascadeKey } from "../domain/cpd/cascade/cascade.ts";
import type { Cascades } from "../domain/cpd/ports.ts";
import { ok, refuse } from "../domain/result.ts";
import { Rows } from "./in-memory-rows.ts";

export function inMemoryCascades(...cascades: readonly Cascade[]): Cascades {
  const rows = new Rows<CascadeKey, Cascade>();
  for (const cascade of cascades) rows.put(cascadeKey(cascade), cascade);
  return {
    find: async (meeting, school) => rows.find(cascadeKey({ meeting, school })),
    listFor: async (meeting) => rows.all().filter(({ value }) => value.meeting === meeting),
    create: async (cascade) => rows.find(cascadeKey(cascade)) ?? rows.put(cascadeKey(cascade), cascade),
    async save(cascade, version) {
      const standing = rows.find(cascadeKey(cascade));
      if (standing?.version !== version) return refuse("cascade.changed");
      return ok(rows.put(cascadeKey(cascade), cascade));
    },
  };
}
