import type { TemplateId } from "../../../domain/briefing/templates/template.ts";
import {
  nameErrors,
  type Template,
  type TemplateContent,
  templateContentErrors,
} from "../../../domain/briefing/templates/template.ts";
import { type Actor, canEditBriefing } from "../../../domain/directory/actor.ts";
import { unknownInAudience } from "../../../domain/directory/audience-errors.ts";
import type { Directory } from "../../../domain/directory/directory.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type FieldError, ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";

/** What items can begin from, by name; for those who write the briefing. */
export async function listTemplates(
  { templates }: Pick<Ports, "templates">,
  { actor }: { actor: Actor },
): Promise<Result<Versioned<Template>[], "access.refused">> {
  return canEditBriefing(actor) ? ok(await templates.list()) : refuse("access.refused");
}

/** Keeps what an item says as a template. Safe to repeat: the id is the sender's. */
export async function keepTemplate(
  { templates, directory }: Pick<Ports, "templates" | "directory">,
  { actor, ...template }: { actor: Actor; id: TemplateId; name: string; content: TemplateContent },
): Promise<Result<Versioned<Template>, "access.refused" | "template.invalid">> {
  if (!canEditBriefing(actor)) return refuse("access.refused");
  const errors = [
    ...nameErrors(template.name),
    ...contentErrors(template.content, await directory.current()),
  ];
  return errors.length > 0 ? refuse("template.invalid", errors) : ok(await templates.create(template));
}

export type ChangeTemplateRefusal =
  | "access.refused"
  | "template.invalid"
  | "template.not-found"
  | "template.changed";

/** Gives a template another name or, where it is given, other content, if it still stands as the editor read it. */
export async function changeTemplate(
  { templates, directory }: Pick<Ports, "templates" | "directory">,
  {
    actor,
    id,
    name,
    content,
    version,
  }: { actor: Actor; id: TemplateId; name: string; content?: TemplateContent | undefined; version: string },
): Promise<Result<Versioned<Template>, ChangeTemplateRefusal>> {
  if (!canEditBriefing(actor)) return refuse("access.refused");
  const errors = [...nameErrors(name), ...(content ? contentErrors(content, await directory.current()) : [])];
  if (errors.length > 0) return refuse("template.invalid", errors);
  const found = await templates.find(id);
  if (!found) return refuse("template.not-found");
  return templates.save({ ...found.value, name, ...(content ? { content } : {}) }, version);
}

const contentErrors = (content: TemplateContent, directory: Directory): FieldError[] => [
  ...templateContentErrors(content),
  ...unknownInAudience(content.audience, directory, "/content/audience"),
];

/** Takes a template away, if it still stands as the editor read it. Removing what is gone is no refusal. */
export async function removeTemplate(
  { templates }: Pick<Ports, "templates">,
  { actor, id, version }: { actor: Actor; id: TemplateId; version: string },
): Promise<Result<undefined, "access.refused" | "template.changed">> {
  return canEditBriefing(actor) ? templates.remove(id, version) : refuse("access.refused");
}
