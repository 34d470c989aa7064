import { z } from "zod";
import type { EditionId } from "../../../domain/briefing/ids.ts";
import type { Graph } from "../../transport/graph.ts";

/** Reads: `ChannelMessage.Read.All`, or `ChannelMessage.Read.Group` consented for the one team. */
export const channelPostsPermissions = ["ChannelMessage.Read.All"] as const;

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

/** How many of the newest posts are looked through: a card of this week's edition is never further back. */
const pagesAtMost = 4;

/** Finds the card of an edition in the heads' channel by the mark that every such card carries. */
export function findEditionPost(
  graph: Graph,
  channel: { teamId: string; channelId: string },
  markOf: (edition: EditionId) => string,
): (edition: EditionId) => Promise<string | undefined> {
  return async (edition) => {
    const mark = markOf(edition);
    let path: string | undefined =
      `/teams/${encodeURIComponent(channel.teamId)}/channels/${encodeURIComponent(channel.channelId)}/messages?$top=50`;
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
  };
}
