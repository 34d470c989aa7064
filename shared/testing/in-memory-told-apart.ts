import type { ToldApartStore } from "../domain/resources/upkeep/ports.ts";
import type { TellingId, ToldApart } from "../domain/resources/upkeep/told-apart.ts";

export function inMemoryToldApart(): ToldApartStore {
  const rows = new Map<TellingId, ToldApart>();
  return {
    list: async () => [...rows.values()],
    async create(telling) {
      if (!rows.has(telling.id)) rows.set(telling.id, telling);
    },
    remove: async (id) => void rows.delete(id),
  };
}
