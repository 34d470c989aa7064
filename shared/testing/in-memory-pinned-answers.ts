import type { PinId, PinnedAnswer } from "../domain/resources/pins/pinned-answer.ts";
import type { PinnedAnswers } from "../domain/resources/pins/ports.ts";
import { Rows } from "./in-memory-rows.ts";

export function inMemoryPinnedAnswers(pins: readonly PinnedAnswer[]): PinnedAnswers {
  const rows = new Rows<PinId, PinnedAnswer>();
  for (const pin of pins) rows.put(pin.id, pin);
  return {
    list: async () => rows.all().map(({ value }) => value),
    find: async (id) => rows.find(id),
    create: async (pin) => (rows.find(pin.id) ?? rows.put(pin.id, pin)).value,
    async remove(id) {
      rows.delete(id);
    },
  };
}
