import { z } from "zod";
import { answeredBy, itemSections } from "../../domain/briefing/item.ts";
import { sourceKinds } from "../../domain/briefing/offers/source.ts";
import { isCivilDate } from "../../domain/time/civil-date.ts";
import { audienceSchema } from "../directory/audience.schema.ts";

const date = z.string().refine(isCivilDate, { params: { code: "not-a-date" } });
/** Half of a pair of code units stands for no character; SharePoint would keep another in its place. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);
/** Generous: the rule in the domain names the field and its limit; this only stops what no editor could have typed. */
const text = z.string().max(60_000).refine(isWhole);

/** What an editor sends: `POST /api/briefing/editions/{edition}/items`, `PUT /api/briefing/items/{id}`. */
export const itemContentSchema = z.object({
  title: text,
  what: text,
  why: text,
  audience: audienceSchema,
  section: z.enum(itemSections),
  /** One answer a school, or everybody for themselves, which is what it means where it is not said. */
  action: z.object({ text, dueOn: date.optional(), answeredBy: z.enum(answeredBy).optional() }).optional(),
  links: z
    .array(z.object({ label: text, address: text, kind: z.string().max(100).refine(isWhole) }))
    .max(100),
  owner: z.string().max(100),
});

/** A new item carries the id its sender chose, so that sending it twice makes one. */
export const newItemSchema = itemContentSchema.extend({ id: z.uuid() });

/** What elsewhere in Beacon an item was made of. */
export const itemSourceSchema = z.object({
  kind: z.enum(sourceKinds),
  id: z.string().max(200).refine(isWhole),
  title: z.string().max(300).refine(isWhole),
  /** Of an item that is said again: each time that it was said before, the first first. */
  earlier: z
    .array(z.object({ edition: date, item: z.string().max(100) }))
    .max(60)
    .optional(),
});

/** An item that is added; one that is brought back after it was deleted says where it came from. */
export const addedItemSchema = newItemSchema.extend({ source: itemSourceSchema.optional() });

/** An item as its editor sees it. `version` goes back as `If-Match` with a save. */
export const editorItemSchema = addedItemSchema.extend({
  id: z.string(),
  edition: z.string(),
  version: z.string(),
  /** The audience in words and number, and the owner's name, so that a list needs no second request. */
  reach: z.object({ people: z.number().int(), sentence: z.string() }),
  ownerName: z.string(),
});

export type ItemContentBody = z.infer<typeof itemContentSchema>;
export type NewItemBody = z.infer<typeof newItemSchema>;
export type ItemSourceBody = z.infer<typeof itemSourceSchema>;
export type EditorItem = z.infer<typeof editorItemSchema>;
