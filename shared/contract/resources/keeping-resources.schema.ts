import { z } from "zod";
import { keyStages, variants } from "../../domain/resources/resource.ts";
import { audienceSchema } from "../directory/audience.schema.ts";
import { resourceSchema } from "./resources.schema.ts";

const id = z.string().min(1).max(200);
const line = z.string().max(500);
const networks = z.array(z.string().min(1).max(100)).max(100);
const stages = z.array(z.enum(keyStages)).max(keyStages.length);

/** `PUT /api/resources/{id}` with If-Match: all that the form says. What is left out is then not said; a document's address is its file's. */
export const resourceBodySchema = z.object({
  title: z.string().max(500),
  address: z.string().max(4000),
  publisher: line,
  kind: line,
  phase: line,
  networks,
  description: z.string().max(10_000),
  keyStages: stages,
  subjects: z.array(line).max(100),
  variants: z.array(z.enum(variants)).max(variants.length),
  audience: audienceSchema.optional(),
  school: z.string().max(100).optional(),
  reviewOn: z.iso.date().optional(),
  adaptedFrom: id.optional(),
  /** What a pack holds, in its order; of anything else it says nothing. */
  entries: z.array(id).max(200).optional(),
});

/** `POST /api/resources/links`: under an id that the client chose, so that a repeat finds the first. */
export const newLinkSchema = resourceBodySchema.omit({ entries: true }).extend({ id: z.uuid() });

/** `POST /api/resources/packs`: a pack, under an id that the client chose. It has no address, and its kind is "pack". */
export const newPackSchema = resourceBodySchema
  .omit({ address: true, kind: true })
  .extend({ id: z.uuid(), entries: z.array(id).max(200) });

/** `PUT /api/resources/{id}/decision` with If-Match. A proposal is declined with a reason. */
export const decisionBodySchema = z.object({ accepted: z.boolean(), because: z.string().max(1000) });

/** `PUT /api/resources/{id}/standing` with If-Match. */
export const standingBodySchema = z.discriminatedUnion("status", [
  z.object({ status: z.enum(["current", "archived", "removed"]) }),
  z.object({ status: z.literal("superseded"), by: id }),
]);

/** What was answered to a change of how a resource stands: whoever withdrew theirs sees it no longer. */
export const standingAnswerSchema = z.object({ id: z.string(), version: z.string() });

/** As many as are changed at once; more would outlast somebody's patience. */
export const mostAtOnce = 50;

const setSchema = z.object({
  kind: line.optional(),
  phase: line.optional(),
  keyStages: stages.optional(),
  networks: networks.optional(),
  reviewOn: z.iso.date().nullable().optional(),
  standing: standingBodySchema.optional(),
});

/**
 * `PUT /api/resources`: several at once, each with the version that was read and what is to change of it; `null` takes a review date away.
 * What stands so already counts as changed, so that a repeat finishes what was cut off.
 */
export const severalBodySchema = z.object({
  changes: z
    .array(z.object({ id, version: z.string().min(1).max(200), set: setSchema }))
    .min(1)
    .max(mostAtOnce),
});

export const severalAnswerSchema = z.object({
  /** With what each said before of what was changed: sent back over the new version, that undoes it. */
  saved: z.array(standingAnswerSchema.extend({ was: setSchema })),
  /** What was not changed, and why. Its title is empty where it is not there. */
  failed: z.array(
    z.object({ id: z.string(), title: z.string(), code: z.string(), field: z.string().optional() }),
  ),
});

const kept = resourceSchema.extend({ version: z.string(), contributor: z.string().optional() });

/** `GET /api/resources/kept`: what no search finds, for those who keep it or proposed it. */
export const keptResourcesSchema = z.object({
  /** Proposals that are theirs to decide on. */
  waiting: z.array(kept),
  /** What they proposed, until somebody has decided. */
  proposed: z.array(kept),
  archived: z.array(kept),
  /** The latest first; those that are deleted tonight are gone. */
  removed: z.array(kept.extend({ daysLeft: z.number().int() })),
  /** Whether they keep any collection. */
  isCurator: z.boolean(),
});

export type ResourceBody = z.infer<typeof resourceBodySchema>;
export type StandingBody = z.infer<typeof standingBodySchema>;
export type SeveralBody = z.infer<typeof severalBodySchema>;
export type SetOfOne = z.infer<typeof setSchema>;
export type SeveralAnswer = z.infer<typeof severalAnswerSchema>;
export type KeptResources = z.infer<typeof keptResourcesSchema>;
export type KeptResource = z.infer<typeof kept>;
