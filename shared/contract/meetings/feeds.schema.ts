import { z } from "zod";

export const feedSubjects = ["person", "deadlines", "network", "school"] as const;

/** A calendar address that Outlook or a phone can subscribe to. Whoever has the address sees the calendar, so it can be stopped. */
export const feedSchema = z.object({
  id: z.string(),
  subject: z.enum(feedSubjects),
  /** "My meetings", "SENDCO network", "Flax Bourton Church of England Primary School". */
  name: z.string(),
  madeAt: z.iso.datetime(),
});

/** `GET /api/feeds`: one's own. */
export const feedsSchema = z.object({ feeds: z.array(feedSchema) });
/** `POST /api/feeds`; `of` is a network's id or a school's URN. */
export const newFeedSchema = z.object({ subject: z.enum(feedSubjects), of: z.string().max(100).optional() });
/** The only time that the address is told: the server keeps a digest of it. */
export const feedMadeSchema = feedSchema.extend({ address: z.url() });

export type FeedsListed = z.infer<typeof feedsSchema>;
export type Feed = z.infer<typeof feedSchema>;
export type FeedMade = z.infer<typeof feedMadeSchema>;
