import { z } from "zod";
import type { Templates } from "../../../domain/briefing/templates/ports.ts";
import type { Template, TemplateContent, TemplateId } from "../../../domain/briefing/templates/template.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { briefingTemplatesList } from "../../schema/briefing.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { branded, emptyText, jsonColumn } from "../columns.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";
import { keptContentSchema } from "./briefing-items.ts";

const contentSchema: z.ZodType<TemplateContent> = keptContentSchema;

const rowSchema = z
  .object({ Key: branded<TemplateId>(), Title: emptyText, Content: jsonColumn(contentSchema) })
  .transform((row, context): Template => {
    if (row.Content) return { id: row.Key, name: row.Title, content: row.Content };
    context.addIssue("A template holds nothing.");
    return z.NEVER;
  });

const fromTemplate = ({ name, content }: Template): Fields => ({
  Title: name,
  Content: JSON.stringify(content),
});

export function templates(parts: { graph: Graph; mirror: SiteMirror }, report: ReportUnreadable): Templates {
  const rows = versionedRows(parts, briefingTemplatesList.name, rowSchema, report);
  return {
    find: async (id) => rows.find(id),
    list: async () => rows.all().sort((a, b) => a.value.name.localeCompare(b.value.name, "en-GB")),
    create: async (template) => rows.confirmed(await rows.table.create(template.id, fromTemplate(template))),
    async save(template, version) {
      const outcome = await rows.table.save(template.id, version, fromTemplate(template));
      if ("saved" in outcome) return ok(rows.confirmed(outcome.saved));
      return refuse(outcome.lost ? "template.changed" : "template.not-found");
    },
    async remove(id, version) {
      const outcome = await rows.table.remove(id, version);
      return "lost" in outcome && outcome.lost ? refuse("template.changed") : ok(undefined);
    },
  };
}
