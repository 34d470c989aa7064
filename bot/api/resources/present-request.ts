import type { ResourceRequest } from "../../../shared/contract/resources/resource-requests.schema.ts";
import type { RequestView } from "../../../shared/domain/resources/requests/request-view.ts";
import { postsOfAsker, requestEnded } from "../../../shared/sentences/resources/resource-requests.ts";
import type { SeenRequest } from "../../../shared/usecases/resources/requests/list-requests.ts";

/** A request as its reader sees it. */
export function presentRequest({ view, ...seen }: SeenRequest): ResourceRequest {
  const { request, network, askers, answer } = view;
  const ended = endOf(view);
  return {
    id: request.id,
    network: { ...network },
    words: request.words,
    askers: askers.map(({ id, name, posts }) => ({ id, name, posts: postsOfAsker(posts) })),
    asks: request.askers.length,
    ...(request.askers[0] ? { askedAt: request.askers[0].at.toISOString() } : {}),
    notes: request.askers.flatMap(({ note }) => (note === undefined ? [] : [note])),
    status: request.standing.status,
    ...(ended === undefined ? {} : { ended }),
    ...(answer ? { answer: { ...answer } } : {}),
    ...seen,
  };
}

function endOf({ request: { standing }, endedBy }: RequestView): string | undefined {
  return standing.status === "closed"
    ? requestEnded({ status: "closed", by: endedBy, because: standing.because })
    : standing.status === "open"
      ? undefined
      : requestEnded({ status: standing.status, by: endedBy });
}
