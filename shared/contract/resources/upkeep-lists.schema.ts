import { z } from "zod";
import { duplicateTraits } from "../../domain/resources/upkeep/likely-duplicates.ts";
import { toldApartAtMost } from "../../domain/resources/upkeep/told-apart-at-most.ts";

/** What each line of upkeep says of a resource. */
const keptSchema = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  /** The networks that keep it, by name. */
  networks: z.array(z.string()),
});

/** `GET /api/resources/upkeep/reviews`: what was to be looked at again by today, the longest due first. */
export const resourcesToReviewSchema = z.object({
  resources: z.array(keptSchema.extend({ reviewOn: z.iso.date(), version: z.string() })),
});

/** `GET /api/resources/upkeep/duplicates`: groups of which one at least is the reader's to keep; others as far as they may see them. */
export const resourceDuplicatesSchema = z.object({
  groups: z.array(
    z.object({
      same: z.array(z.enum(duplicateTraits)),
      resources: z.array(keptSchema.extend({ changedOn: z.iso.date().optional(), canCurate: z.boolean() })),
    }),
  ),
});

/**
 * `POST /api/resources/upkeep/duplicates/apart`: they look the same and are each of their own, until one changes its title or file.
 * `DELETE /api/resources/upkeep/duplicates/apart/{id}` takes that back and answers nothing.
 */
export const tellApartSchema = z.object({
  resources: z.array(z.string().min(1).max(200)).min(2).max(toldApartAtMost),
});
export const tellingAnswerSchema = z.object({ id: z.string() });

/** Why a file is not found by its words; those after the first six say why only some of its words are found. */
export const notReadReasons = [
  ...([
    "no-words",
    "too-large",
    "password-protected",
    "damaged",
    "took-too-long",
    "too-much-inside",
  ] as const),
  ...(["cut-too-long", "cut-too-much-inside", "cut-took-too-long", "cut-damaged"] as const),
] as const;

/** `GET /api/resources/upkeep/unread`: files whose words could not be read, or not all. */
export const unreadFilesSchema = z.object({
  files: z.array(keptSchema.extend({ file: z.string(), why: z.enum(notReadReasons) })),
  /** How many files are the reader's to keep in order, and how many of them Beacon has looked at. */
  kept: z.number().int(),
  lookedAt: z.number().int(),
});

export type ResourcesToReview = z.infer<typeof resourcesToReviewSchema>;
export type ResourceDuplicates = z.infer<typeof resourceDuplicatesSchema>;
export type TellingAnswer = z.infer<typeof tellingAnswerSchema>;
export type UnreadFiles = z.infer<typeof unreadFilesSchema>;
export type NotReadReason = (typeof notReadReasons)[number];
