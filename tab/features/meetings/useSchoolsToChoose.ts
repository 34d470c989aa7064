import { useSchoolsWhen } from "../../api/directory/schools.ts";
import { useMe } from "../../api/home/use-me.ts";
import { useNetworks } from "../../api/networks/list-networks.ts";

/** The schools by which one may narrow: all for who plans for the trust or a network, their own for a head. */
export function useSchoolsToChoose(): readonly { readonly id: string; readonly name: string }[] {
  const me = useMe();
  const leads = useNetworks().data?.networks.some((one) => one.leads.some(({ id }) => id === me?.id));
  const seesAll = me !== undefined && (me.isCentralTeam || me.canEditBriefing || leads === true);
  const all = useSchoolsWhen(seesAll).data?.schools;
  return (seesAll ? (all ?? []) : (me?.headOf ?? [])).map(({ urn, name }) => ({ id: urn, name }));
}
