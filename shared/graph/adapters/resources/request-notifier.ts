import type { RequestNotifier } from "../../../domain/resources/requests/ports.ts";
import type { RequestView } from "../../../domain/resources/requests/request-view.ts";
import type { ActivityType } from "../../schema/activity-types.ts";
import type { Graph } from "../../transport/graph.ts";
import { chainIdOf, notifyPeople, recipientsPerRequest } from "../activity-feed.ts";

type Notice = Parameters<RequestNotifier["tell"]>[0];

const types = { asked: "resourceAsked", ended: "resourceFound" } as const satisfies Record<
  Notice,
  ActivityType
>;

/** A repeat replaces the first, and the answer whatever was said before. */
export const requestChainId = (request: RequestView["request"]["id"]): number =>
  chainIdOf(`resource request ${request}`);

/** Tells people of requests in their activity feed. */
export function requestNotifier(
  graph: Graph,
  words: {
    link: (notice: Notice, view: RequestView) => string;
    label: (view: RequestView) => string;
    text: (notice: Notice, view: RequestView) => string;
  },
): RequestNotifier {
  return {
    async tell(notice, view, people) {
      const said = {
        activityType: types[notice],
        chainId: requestChainId(view.request.id),
        text: words.text(notice, view),
        label: words.label(view),
        link: words.link(notice, view),
      };
      for (let start = 0; start < people.length; start += recipientsPerRequest)
        await notifyPeople(graph, said, people.slice(start, start + recipientsPerRequest));
    },
  };
}
