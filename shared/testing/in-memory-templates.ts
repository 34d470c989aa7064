import type { Templates } from "../domain/briefing/templates/ports.ts";
import type { Template, TemplateId } from "../domain/briefing/templates/template.ts";
import { ok, refuse } from "../domain/result.ts";
import { Rows } from "./in-memory-rows.ts";

export function inMemoryTemplates(...templates: Template[]): Templates {
  const rows = new Rows<TemplateId, Template>();
  for (const template of templates) rows.put(template.id, template);
  return {
    find: async (id) => rows.find(id),
    list: async () => rows.all().sort((a, b) => a.value.name.localeCompare(b.value.name, "en-GB")),
    create: async (template) => rows.find(template.id) ?? rows.put(template.id, template),
    async save(template, version) {
      const standing = rows.find(template.id);
      if (!standing) return refuse("template.not-found");
      return standing.version === version ? ok(rows.put(template.id, template)) : refuse("template.changed");
    },
    async remove(id, version) {
      const standing = rows.find(id);
      if (standing && standing.version !== version) return refuse("template.changed");
      rows.delete(id);
      return ok(undefined);
    },
  };
}
