import { z } from "zod";
import { keyStages, variants } from "../../domain/resources/resource.ts";
import { audienceSchema } from "../directory/audience.schema.ts";
import { pinSchema } from "./pins.schema.ts";

export const resourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  address: z.string(),
  publisher: z.string(),
  kind: z.string(),
  phase: z.string(),
  networks: z.array(z.string()),
  description: z.string(),
  standing: z.enum(["current", "proposed", "archived", "superseded", "removed"]),
  changedOn: z.string().optional(),
  /** Whether it is other resources in an order; then it has no address, and is read on its own page. */
  isPack: z.boolean().optional(),
  /** The name of a document of a library, and its bytes; what is kept elsewhere has none. */
  file: z.object({ name: z.string(), size: z.number().int().optional() }).optional(),
});

const named = z.object({ id: z.string(), title: z.string() });

/**
 * `GET /api/resources/{id}`: one resource with the version that a change of it must carry. Another resource is named only to somebody
 * who may see it.
 */
export const resourceDetailSchema = resourceSchema.extend({
  version: z.string(),
  canCurate: z.boolean(),
  /** Whether they may change what is said: curators, and its contributor while it is proposed. */
  canChange: z.boolean(),
  canDecide: z.boolean(),
  /** Whether they proposed it and may take that back. */
  canWithdraw: z.boolean(),
  keyStages: z.array(z.enum(keyStages)),
  subjects: z.array(z.string()),
  variants: z.array(z.enum(variants)),
  /** In words: "SENDCOs at primary schools". Everybody when left out. */
  seenBy: z.string().optional(),
  /** What the form starts from; only for who may change it. */
  audience: audienceSchema.optional(),
  contributor: z.object({ id: z.string(), name: z.string() }).optional(),
  school: z.object({ urn: z.string(), name: z.string() }).optional(),
  reviewOn: z.iso.date().optional(),
  supersededBy: named.optional(),
  /** Those whose place it has taken. */
  replaces: z.array(named),
  adaptedFrom: named.optional(),
  adaptations: z.array(named),
  /** What a pack holds, in its order, as far as the reader may see it. */
  entries: z.array(resourceSchema).optional(),
  /** Packs that hold it. */
  packs: z.array(named).optional(),
  /** What it is shown first for; only for who keeps it. */
  pins: z.array(pinSchema).optional(),
  /** How long it can be brought back, where it was removed: days, 0 on the last. */
  daysLeft: z.number().int().optional(),
  decision: z
    .object({ accepted: z.boolean(), by: z.string(), on: z.iso.date(), because: z.string() })
    .optional(),
});

/** A place in a text: from a letter, up to but without another. */
const markSchema = z.tuple([z.number().int(), z.number().int()]);

const foundResourceSchema = resourceSchema.extend({
  /** Where title and description say what was searched for. */
  marks: z.object({ title: z.array(markSchema), description: z.array(markSchema) }),
  /** Where the document itself says it, when neither title nor description does. */
  excerpt: z.object({ text: z.string(), marks: z.array(markSchema) }).optional(),
  /** How many resources a pack holds, of those that the reader may see; only of a pack. */
  holds: z.number().int().optional(),
  /** Where it stands first because a curator pinned it: "Chosen by the SENDCO network". */
  chosenBy: z.string().optional(),
  /** What a change must carry; only for who keeps it. */
  version: z.string().optional(),
});

/** `label` is what people call it, where its name is a key. */
const countsSchema = z.array(
  z.object({ name: z.string(), count: z.number().int(), label: z.string().optional() }),
);

/**
 * `GET /api/resources?q=&phase=&kind=&publisher=&network=&subject=&school=&changed=&saved=`: resources that match, best first; by
 * title when `q` is empty. `changed` is "month", "term" or "year", and `saved` "mine".
 * `total` may be more than are answered. `counts` tells what each name of a filter would leave beside the other filters.
 */
export const resourcesSchema = z.object({
  total: z.number().int(),
  resources: z.array(foundResourceSchema),
  counts: z.object({
    network: countsSchema,
    phase: countsSchema,
    kind: countsSchema,
    publisher: countsSchema,
    subject: countsSchema,
    school: countsSchema,
    changed: countsSchema,
    saved: countsSchema,
  }),
  /** The question as it was likely meant, where a word of it is spelt as nowhere. */
  didYouMean: z.string().optional(),
});

export type Resource = z.infer<typeof resourceSchema>;
export type ResourceDetail = z.infer<typeof resourceDetailSchema>;
export type FoundResource = z.infer<typeof foundResourceSchema>;
export type Resources = z.infer<typeof resourcesSchema>;
