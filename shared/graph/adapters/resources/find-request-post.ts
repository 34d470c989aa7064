import type { RequestChannel } from "../../../domain/resources/requests/ports.ts";
import type { RequestId } from "../../../domain/resources/requests/resource-request.ts";
import type { Graph } from "../../transport/graph.ts";
import { GraphForbidden, GraphNotFound } from "../../transport/graph-errors.ts";
import { findChannelMessage } from "../channel-message.ts";

/** Finds the card of a request by the mark that every such card carries. Where Beacon may not read, it may not have posted. */
export const findRequestPost =
  (graph: Graph, markOf: (request: RequestId) => string): RequestChannel["findPost"] =>
  async (channel, request) => {
    try {
      return await findChannelMessage(graph, channel, markOf(request));
    } catch (failure) {
      if (failure instanceof GraphNotFound || failure instanceof GraphForbidden) return undefined;
      throw failure;
    }
  };
