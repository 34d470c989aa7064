import type { EditionId } from "../../../domain/briefing/ids.ts";
import type { TeamsChannel } from "../../../domain/networks/teams-channel.ts";
import type { Graph } from "../../transport/graph.ts";
import { findChannelMessage } from "../channel-message.ts";

/** Finds the card of an edition in the heads' channel by the mark that every such card carries. */
export const findEditionPost =
  (
    graph: Graph,
    channel: TeamsChannel,
    markOf: (edition: EditionId) => string,
  ): ((edition: EditionId) => Promise<string | undefined>) =>
  (edition) =>
    findChannelMessage(graph, channel, markOf(edition));
