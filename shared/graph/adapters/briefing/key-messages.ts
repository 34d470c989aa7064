import { z } from "zod";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import type { KeyMessage, KeyMessageId } from "../../../domain/briefing/key-messages/key-message.ts";
import type { KeyMessages } from "../../../domain/briefing/key-messages/ports.ts";
import { nobody } from "../../../domain/directory/audience.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { keyMessagesList } from "../../schema/briefing.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, dateColumn, emptyText, jsonColumn } from "../columns.ts";
import { audienceColumnSchema } from "../directory/audience-column.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const sayingsSchema = z.array(
  z.object({
    edition: dateColumn.transform((date) => date as EditionId),
    title: z.string(),
    what: z.string(),
  }),
);

const rowSchema = z
  .object({
    Key: branded<KeyMessageId>(),
    Title: emptyText,
    Audience: jsonColumn(audienceColumnSchema),
    Sayings: jsonColumn(sayingsSchema),
  })
  .transform(
    (row): KeyMessage => ({
      ...{ id: row.Key, message: row.Title, audience: row.Audience ?? nobody },
      sayings: row.Sayings ?? [],
    }),
  );

const fromKeyMessage = ({ message, audience, sayings }: KeyMessage): Fields => ({
  Title: message,
  Audience: JSON.stringify(audience),
  Sayings: JSON.stringify(sayings),
});

export function keyMessages(
  parts: { graph: Graph; mirror: SiteMirror },
  report: ReportUnreadable,
): KeyMessages {
  const rows = versionedRows(parts, keyMessagesList.name, rowSchema, report);
  return {
    find: async (id) => rows.find(id),
    list: async () => rows.all().sort((a, b) => a.value.message.localeCompare(b.value.message, "en-GB")),
    create: async (message) => rows.confirmed(await rows.table.create(message.id, fromKeyMessage(message))),
    async save(message, version) {
      const outcome = await rows.table.save(message.id, version, fromKeyMessage(message));
      if ("saved" in outcome) return ok(rows.confirmed(outcome.saved));
      return refuse(outcome.lost ? "key-message.changed" : "key-message.not-found");
    },
    async remove(id, version) {
      const outcome = await rows.table.remove(id, version);
      return "lost" in outcome && outcome.lost ? refuse("key-message.changed") : ok(undefined);
    },
  };
}
