import { z } from "zod";
import { sourceKinds } from "../../domain/briefing/offers/source.ts";

/** Something elsewhere in Beacon of which an item can be made. */
export const offerSchema = z.object({
  kind: z.enum(sourceKinds),
  id: z.string(),
  title: z.string(),
  /** Of what and when: "DSL network · Tuesday 1 December, 2pm to 3:30pm". */
  about: z.string(),
  /** Whom the item would be for. */
  reach: z.object({ people: z.number().int(), sentence: z.string() }),
  /** The item of this edition that was made of it. */
  takenAs: z.string().optional(),
  /** The latest other edition in which it stands. */
  standsIn: z.string().optional(),
});

/** `GET /api/briefing/editions/{id}/offers`: what this edition could have an item of, and what it has. */
export const offersSchema = z.object({
  offers: z.array(offerSchema),
  /** Whether more resources are new or changed than are offered. */
  hasMoreResources: z.boolean(),
});

/** `POST /api/briefing/editions/{id}/offers`: makes an item of one. */
export const takenOfferSchema = z.object({ kind: z.enum(sourceKinds), id: z.string().min(1).max(200) });

export type Offer = z.infer<typeof offerSchema>;
export type Offers = z.infer<typeof offersSchema>;
export type TakenOffer = z.infer<typeof takenOfferSchema>;
