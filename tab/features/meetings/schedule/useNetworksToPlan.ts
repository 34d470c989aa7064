import { useMe } from "../../../api/home/use-me.ts";
import { useNetworks } from "../../../api/networks/list-networks.ts";

/** The networks for which somebody may plan: those they lead, all for the central team. The server refuses; this is courtesy. */
export function useNetworksToPlan() {
  const me = useMe();
  const networks = useNetworks();
  const canPlanForTrust = me?.isCentralTeam ?? false;
  return {
    query: { ...networks, data: me && networks.data },
    canPlanForTrust,
    networks: (networks.data?.networks ?? []).filter(
      ({ leads }) => canPlanForTrust || leads.some(({ id }) => id === me?.id),
    ),
  };
}
