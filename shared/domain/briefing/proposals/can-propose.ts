import { type Actor, canEditBriefing } from "../../directory/actor.ts";
import { type Directory, schoolsHeadedBy } from "../../directory/directory.ts";
import { leadsNetwork, type Network } from "../../networks/network.ts";
import type { CivilDate } from "../../time/civil-date.ts";

/** Who may propose an item: heads, leads of networks, editors and the central team. */
export const canPropose = (
  actor: Actor,
  {
    directory,
    networks,
    today,
  }: { directory: Directory; networks: readonly Pick<Network, "leads">[]; today: CivilDate },
): boolean =>
  canEditBriefing(actor) ||
  schoolsHeadedBy(directory, actor.person, today).length > 0 ||
  networks.some((network) => leadsNetwork(actor.person, network));
