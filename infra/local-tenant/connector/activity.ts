import { z } from "zod";

const attachment = z.looseObject({
  contentType: z.string().optional(),
  content: z.unknown().optional(),
  name: z.string().optional(),
});

/** What a bot sends: a message, with text or cards, and whatever else the Bot Framework's schema allows. */
export const activitySchema = z.looseObject({
  type: z.string().default("message"),
  id: z.string().optional(),
  text: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z.array(attachment).nullish(),
  replyToId: z.string().nullish(),
});

export type Activity = z.infer<typeof activitySchema>;

export const adaptiveCardType = "application/vnd.microsoft.card.adaptive";

/** Size as Teams counts it: the JSON in UTF-16. */
export const activityBytes = (activity: Activity) => JSON.stringify(activity).length * 2;
