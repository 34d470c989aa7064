import { type Actor, isCentralTeam } from "../../directory/actor.ts";
import { leadsNetwork, type Network } from "../../networks/network.ts";

/** Whether somebody keeps any resources in order: the central team, and whoever leads a network. */
export const keepsResources = (actor: Actor, networks: readonly Pick<Network, "leads">[]): boolean =>
  isCentralTeam(actor) || networks.some((network) => leadsNetwork(actor.person, network));
