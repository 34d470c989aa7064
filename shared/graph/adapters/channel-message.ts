import { z } from "zod";
import type { TeamsChannel } from "../../domain/networks/teams-channel.ts";
import type { Graph } from "../transport/graph.ts";

/** Reads in teams that have the app, whose owners consented to it as they added it; in no other team. */
export const channelMessagePermissions = ["ChannelMessage.Read.Group"] as const;

const pageSchema = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      deletedDateTime: z.string().nullish(),
      attachments: z.array(z.object({ content: z.string().nullish() })).nullish(),
    }),
  ),
  "@odata.nextLink": z.string().optional(),
});

/** How many of the newest posts are looked through: what was cut off some minutes ago is never further back. */
const pagesAtMost = 4;

/** The newest message of a channel with a card that holds this mark; undefined when there is none. */
export async function findChannelMessage(
  graph: Graph,
  { teamId, channelId }: TeamsChannel,
  mark: string,
): Promise<string | undefined> {
  let path: string | undefined =
    `/teams/${encodeURIComponent(teamId)}/channels/${encodeURIComponent(channelId)}/messages?$top=50`;
  for (let page = 0; path !== undefined && page < pagesAtMost; page++) {
    const answer: z.infer<typeof pageSchema> = await graph.call({
      method: "get",
      path,
      operation: "GET /teams/{team}/channels/{channel}/messages",
      answer: pageSchema,
    });
    const found = answer.value.find(
      (message) =>
        !message.deletedDateTime && message.attachments?.some(({ content }) => content?.includes(mark)),
    );
    if (found) return found.id;
    const next = answer["@odata.nextLink"];
    path = next === undefined ? undefined : graph.pathOf(next);
  }
  return undefined;
}
