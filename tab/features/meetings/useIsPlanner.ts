import { useMe } from "../../api/home/use-me.ts";
import { useNetworks } from "../../api/networks/list-networks.ts";

/** Whether this person plans meetings: the central team all of them, leads their networks'. The server decides again. */
export function useIsPlanner(): boolean {
  const me = useMe();
  const networks = useNetworks().data?.networks ?? [];
  if (!me) return false;
  return me.isCentralTeam || networks.some(({ leads }) => leads.some(({ id }) => id === me.id));
}
