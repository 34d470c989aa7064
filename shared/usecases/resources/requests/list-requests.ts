import type { Actor } from "../../../domain/directory/actor.ts";
import type { Network, NetworkId } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import { takenBackWithinMilliseconds } from "../../../domain/resources/requests/changes.ts";
import { canAnswer, canClose } from "../../../domain/resources/requests/request-rights.ts";
import type { RequestView } from "../../../domain/resources/requests/request-view.ts";
import type { ResourceRequest } from "../../../domain/resources/requests/resource-request.ts";
import type { ResourceReader } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";
import { viewRequest } from "./view-request.ts";

export type ListRequestPorts = ReaderPorts & Pick<Ports, "resourceRequests" | "resources">;

/** A request as one reader sees it, with what they may do. */
export interface SeenRequest {
  readonly view: RequestView;
  readonly isMine: boolean;
  readonly canAnswer: boolean;
  readonly canWithdraw: boolean;
  readonly canClose: boolean;
  readonly canTakeBack: boolean;
}

/** A request that ended is shown for so long, in milliseconds. */
const shownFor = 30 * 24 * 60 * 60_000;
/** As many that ended as are shown beside what is open. */
const mostEnded = 10;

/** What somebody asked for: what is open, and what ended in the last 30 days. */
export async function listMyRequests(
  ports: ListRequestPorts,
  { actor }: { actor: Actor },
): Promise<SeenRequest[]> {
  const reader = await resourceReader(ports, actor);
  const own = (await ports.resourceRequests.listOf(actor.person)).filter(isShown(ports.clock.now()));
  const seen = await Promise.all(own.map((request) => seeRequest(ports, reader, request)));
  return openFirst(seen.filter((each) => each !== undefined));
}

/** What a network is asked for, to whoever answers for it. Others are refused: they see what they asked for themselves. */
export async function listNetworkRequests(
  ports: ListRequestPorts,
  { actor, network: id }: { actor: Actor; network: NetworkId },
): Promise<Result<SeenRequest[], "network.not-found" | "resource-request.not-yours">> {
  const network = (await ports.networks.find(id))?.value;
  if (!network) return refuse("network.not-found");
  const reader = await resourceReader(ports, actor);
  if (!canAnswer(reader, network)) return refuse("resource-request.not-yours");
  const all = (await ports.resourceRequests.listFor(id)).filter(isShown(ports.clock.now()));
  const seen = await Promise.all(all.map((request) => seeRequest(ports, reader, request)));
  return ok(openFirst(seen.filter((each) => each !== undefined)));
}

/** A request with what this reader may do. */
export async function seeRequest(
  ports: ListRequestPorts,
  reader: ResourceReader,
  request: ResourceRequest,
): Promise<SeenRequest | undefined> {
  const network: Network | undefined = (await ports.networks.find(request.network))?.value;
  if (!network) return undefined;
  const { standing } = request;
  const isOpen = standing.status === "open";
  const isMine = request.askers.some(({ person }) => person === reader.actor.person);
  return {
    view: await viewRequest(ports, { request, network, reader }),
    isMine,
    canAnswer: isOpen && canAnswer(reader, network),
    canWithdraw: isOpen && isMine,
    canClose: isOpen && canClose(reader, network),
    canTakeBack:
      standing.status === "answered" &&
      standing.by === reader.actor.person &&
      ports.clock.now().getTime() - standing.at.getTime() <= takenBackWithinMilliseconds,
  };
}

const isShown =
  (now: Date) =>
  ({ standing }: ResourceRequest): boolean =>
    standing.status === "open" ||
    (standing.status !== "withdrawn" && now.getTime() - standing.at.getTime() <= shownFor);

function openFirst(requests: readonly SeenRequest[]): SeenRequest[] {
  const isOpen = ({ view }: SeenRequest) => view.request.standing.status === "open";
  return [...requests.filter(isOpen), ...requests.filter((each) => !isOpen(each)).slice(0, mostEnded)];
}
