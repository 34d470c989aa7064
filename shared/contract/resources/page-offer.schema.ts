import { z } from "zod";
import { noOffers } from "../../domain/resources/links/page-offer.ts";

/** `POST /api/resources/links/offer`: the address of a page that somebody is about to add. */
export const askedOfferSchema = z.object({ address: z.string().max(4000) });

/** What the page says of itself, or why it offers nothing. */
export const pageOfferSchema = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  publisher: z.string().optional(),
  none: z.enum(noOffers).optional(),
});

export type OfferOfPage = z.infer<typeof pageOfferSchema>;
