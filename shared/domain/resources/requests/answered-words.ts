import type { ResourceId } from "../resource.ts";
import type { RequestId, ResourceRequest } from "./resource-request.ts";

/** Under which words resources were asked for and found by somebody, so that the next person finds them by the same. */
export class AnsweredWords {
  private readonly words = new Map<ResourceId, Map<RequestId, string>>();

  /** Takes a change of a request; answers the resources whose words it changed. */
  change(before: ResourceRequest | undefined, after: ResourceRequest | undefined): ResourceId[] {
    const [was, is] = [answerOf(before), answerOf(after)];
    if (was === is && before?.words === after?.words) return [];
    if (before && was) this.words.get(was)?.delete(before.id);
    if (after && is)
      this.words.set(is, (this.words.get(is) ?? new Map<RequestId, string>()).set(after.id, after.words));
    return [...new Set([was, is].filter((each) => each !== undefined))];
  }

  of(resource: ResourceId): readonly string[] {
    return [...(this.words.get(resource)?.values() ?? [])];
  }
}

const answerOf = (request: ResourceRequest | undefined): ResourceId | undefined =>
  request?.standing.status === "answered" ? request.standing.resource : undefined;
