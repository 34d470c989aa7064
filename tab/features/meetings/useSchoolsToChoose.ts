import { useSchoolsWhen } from "../../api/directory/schools.ts";
import { useMe } from "../../api/home/use-me.ts";
import { useIsPlanner } from "./useIsPlanner.ts";

/** The schools by which one may narrow: all for who plans for the trust or a network, their own for a head. */
export function useSchoolsToChoose(): readonly { readonly id: string; readonly name: string }[] {
  const me = useMe();
  const isPlanner = useIsPlanner();
  const seesAll = isPlanner || me?.canEditBriefing === true;
  const all = useSchoolsWhen(seesAll).data?.schools;
  return (seesAll ? (all ?? []) : (me?.headOf ?? [])).map(({ urn, name }) => ({ id: urn, name }));
}
