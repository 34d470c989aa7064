import { z } from "zod";
import { itemContentSchema } from "./item.schema.ts";

const nameSchema = z.string().max(1000);
const templateContentSchema = itemContentSchema.omit({ owner: true });

/** `POST /api/briefing/templates`: keeps what an item says under an id that the sender chose. A deadline is not kept. */
export const newTemplateSchema = z.object({ id: z.uuid(), name: nameSchema, content: templateContentSchema });

/** `PUT /api/briefing/templates/{id}`: without content it keeps what it holds. */
export const changedTemplateSchema = z.object({
  name: nameSchema,
  content: templateContentSchema.optional(),
});

/** `version` goes back as `If-Match`. */
export const templateSchema = z.object({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  content: templateContentSchema,
  /** Whom its items are for, in words. */
  audience: z.string(),
});

/** `GET /api/briefing/templates`: by name. */
export const templatesSchema = z.object({ templates: z.array(templateSchema) });

export type Template = z.infer<typeof templateSchema>;
export type Templates = z.infer<typeof templatesSchema>;
