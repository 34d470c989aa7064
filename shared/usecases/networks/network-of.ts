import type { MeetingPlan } from "../../domain/meetings/meeting.ts";
import type { Network } from "../../domain/networks/network.ts";
import type { Ports } from "../../domain/ports.ts";

/** The network whose meeting it is; undefined for the trust's own, and for one whose network is gone. */
export async function networkOf(
  { networks }: Pick<Ports, "networks">,
  { network }: Pick<MeetingPlan, "network">,
): Promise<Network | undefined> {
  return network && (await networks.find(network))?.value;
}
