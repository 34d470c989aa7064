import { isCentralTeam } from "../../directory/actor.ts";
import { isInAudience } from "../../directory/audience.ts";
import { leadsNetwork, type Network } from "../../networks/network.ts";
import type { ResourceReader } from "../resource-rights.ts";
import type { ResourceRequest } from "./resource-request.ts";

type Asked = Pick<Network, "leads" | "members">;

/** Whether they answer what a network is asked: its members and leads, and the central team. */
export const canAnswer = ({ actor, directory, today }: ResourceReader, network: Asked): boolean =>
  isCentralTeam(actor) ||
  leadsNetwork(actor.person, network) ||
  isInAudience(network.members, actor.person, directory, today);

/** Whether they may know of a request and of who asked: whoever answers for the network, and who asked themselves. */
export const canSeeRequest = (
  reader: ResourceReader,
  request: Pick<ResourceRequest, "askers">,
  network: Asked,
): boolean =>
  canAnswer(reader, network) || request.askers.some(({ person }) => person === reader.actor.person);

/** Whether they may close a request without an answer: the network's leads, and the central team. */
export const canClose = ({ actor }: Pick<ResourceReader, "actor">, network: Asked): boolean =>
  isCentralTeam(actor) || leadsNetwork(actor.person, network);
