import { z } from "zod";

const id = z.string().min(1).max(1000);
const account = z.looseObject({ id, aadObjectId: z.guid().nullish() });

/** What Beacon reads of an activity; the rest passes through to botbuilder. Shape: the Bot Framework's activity schema. */
export const activitySchema = z.looseObject({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  name: z.string().max(200).nullish(),
  channelId: z.string().max(100).nullish(),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  text: z.string().nullish(),
  /** Of `installationUpdate`: `add`, `remove`, `add-upgrade` or `remove-upgrade`. */
  action: z.string().max(100).nullish(),
  from: account,
  recipient: account,
  conversation: z.looseObject({ id, conversationType: z.string().max(100).nullish() }),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  entities: z
    .array(
      z.looseObject({
        type: z.string(),
        text: z.string().nullish(),
        mentioned: z.looseObject({ id: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
  /** Where a chat stands in Teams; other things send other things under this name. */
  channelData: z
    .looseObject({
      channel: z.looseObject({ id: z.string().max(1000).nullish() }).nullish(),
      /** With the id of the team's group in Entra, where Teams gives it. */
      team: z
        .looseObject({ aadGroupId: z.guid().nullish().catch(undefined) })
        .nullish()
        .catch(undefined),
    })
    .nullish(),
  value: z.unknown().optional(),
});

export type IncomingActivity = z.infer<typeof activitySchema>;

/** The value of an invoke `adaptiveCard/action`. */
export const pressedSchema = z.looseObject({
  action: z.looseObject({ verb: z.string().max(100), data: z.unknown().optional() }),
});
