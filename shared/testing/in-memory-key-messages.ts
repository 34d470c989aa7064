import type { KeyMessage, KeyMessageId } from "../domain/briefing/key-messages/key-message.ts";
import type { KeyMessages } from "../domain/briefing/key-messages/ports.ts";
import { ok, refuse } from "../domain/result.ts";
import { Rows } from "./in-memory-rows.ts";

export function inMemoryKeyMessages(...messages: KeyMessage[]): KeyMessages {
  const rows = new Rows<KeyMessageId, KeyMessage>();
  for (const message of messages) rows.put(message.id, message);
  return {
    find: async (id) => rows.find(id),
    list: async () => rows.all().sort((a, b) => a.value.message.localeCompare(b.value.message, "en-GB")),
    create: async (message) => rows.find(message.id) ?? rows.put(message.id, message),
    async save(message, version) {
      const standing = rows.find(message.id);
      if (!standing) return refuse("key-message.not-found");
      return standing.version === version ? ok(rows.put(message.id, message)) : refuse("key-message.changed");
    },
    async remove(id, version) {
      const standing = rows.find(id);
      if (standing && standing.version !== version) return refuse("key-message.changed");
      rows.delete(id);
      return ok(undefined);
    },
  };
}
