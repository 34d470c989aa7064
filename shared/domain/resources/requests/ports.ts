import type { PersonId } from "../../directory/person.ts";
import type { NetworkId } from "../../networks/network.ts";
import type { TeamsChannel } from "../../networks/teams-channel.ts";
import type { Result } from "../../result.ts";
import type { Versioned } from "../../versioned.ts";
import type { RequestView } from "./request-view.ts";
import type { RequestId, ResourceRequest } from "./resource-request.ts";

/** What networks are asked for. */
export interface ResourceRequests {
  find(id: RequestId): Promise<Versioned<ResourceRequest> | undefined>;
  /** The network's, the newest first. */
  listFor(network: NetworkId): Promise<readonly ResourceRequest[]>;
  /** Those that somebody asked for, the newest first. */
  listOf(person: PersonId): Promise<readonly ResourceRequest[]>;
  /** Those of which somebody has still to hear; without any, nothing is gone through. */
  listUntold(): Promise<readonly ResourceRequest[]>;
  /** Creates under the request's id; when that id is taken, answers what stands there. */
  create(request: ResourceRequest): Promise<Versioned<ResourceRequest>>;
  save(
    request: ResourceRequest,
    version: string,
  ): Promise<Result<Versioned<ResourceRequest>, "resource-request.changed">>;
}

/** Cards of requests in the channels of networks. */
export interface RequestChannel {
  /** The id of the card of this request that stands in the channel, if one does. */
  findPost(channel: TeamsChannel, request: RequestId): Promise<string | undefined>;
  /** Posts the card and answers its id; undefined where Beacon may not speak. Not safe to repeat: after a fault, look with `findPost` first. */
  post(channel: TeamsChannel, request: RequestView): Promise<string | undefined>;
  /** Puts the card up as the request stands now. Safe to repeat; nothing happens where the card or the channel is gone. */
  update(channel: TeamsChannel, post: string, request: RequestView): Promise<void>;
}

/** Tells people of requests in their activity feed. Safe to repeat: of one request, a person holds the newest. */
export interface RequestNotifier {
  /** "asked" is for who may answer; "ended" for who asked. */
  tell(notice: "asked" | "ended", request: RequestView, people: readonly PersonId[]): Promise<void>;
}
