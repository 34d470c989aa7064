import type { FastifyInstance } from "fastify";
import { z } from "zod";
import {
  changedTemplateSchema,
  newTemplateSchema,
  type Template as TemplateBody,
  type Templates,
} from "../../../shared/contract/briefing/template.schema.ts";
import {
  asTemplate,
  type Template,
  type TemplateId,
} from "../../../shared/domain/briefing/templates/template.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { Versioned } from "../../../shared/domain/versioned.ts";
import { audienceWords } from "../../../shared/sentences/directory/audience.ts";
import {
  changeTemplate,
  keepTemplate,
  listTemplates,
  removeTemplate,
} from "../../../shared/usecases/briefing/templates/keep-templates.ts";
import { parse, versionOf } from "../../http/api-door.ts";
import { accepted } from "../../http/refused.ts";
import { editorOf } from "../access.ts";
import type { Api } from "../api.ts";
import { fromAudience } from "../directory/audience-body.ts";
import { toItemContent } from "./item-body.ts";

const templateParams = z.object({
  template: z
    .string()
    .min(1)
    .max(100)
    .transform((id) => id as TemplateId),
});

/** What editors begin items from. */
export function templateRoutes(app: FastifyInstance, { ports }: Api): void {
  app.get("/briefing/templates", async (request): Promise<Templates> => {
    const templates = accepted(await listTemplates(ports, { actor: editorOf(request) }));
    const directory = await ports.directory.current();
    return { templates: templates.map((each) => presentTemplate(each, directory)) };
  });

  app.post("/briefing/templates", async (request, reply): Promise<TemplateBody> => {
    const actor = editorOf(request);
    const { id, name, content } = parse(newTemplateSchema, request.body);
    const kept = await keepTemplate(ports, {
      ...{ actor, id: id as string as TemplateId, name: name.trim() },
      content: asTemplate(toItemContent({ ...content, owner: "" })),
    });
    const made = accepted(kept);
    reply.status(201);
    return presentTemplate(made, await ports.directory.current());
  });

  app.put("/briefing/templates/:template", async (request): Promise<TemplateBody> => {
    const actor = editorOf(request);
    const { template: id } = parse(templateParams, request.params);
    const { name, content } = parse(changedTemplateSchema, request.body);
    const changed = await changeTemplate(ports, {
      ...{ actor, id, name: name.trim(), version: versionOf(request) },
      content: content && asTemplate(toItemContent({ ...content, owner: "" })),
    });
    return presentTemplate(accepted(changed), await ports.directory.current());
  });

  app.delete("/briefing/templates/:template", async (request, reply) => {
    const actor = editorOf(request);
    const { template: id } = parse(templateParams, request.params);
    accepted(await removeTemplate(ports, { actor, id, version: versionOf(request) }));
    return reply.status(204).send();
  });
}

const presentTemplate = (
  { value: { id, name, content }, version }: Versioned<Template>,
  directory: Directory,
): TemplateBody => ({
  ...{ id, name, version },
  content: {
    ...content,
    ...(content.action ? { action: { ...content.action } } : {}),
    audience: fromAudience(content.audience),
    links: content.links.map((link) => ({ ...link })),
  },
  audience: audienceWords(content.audience, directory),
});
