import { useLocation } from "wouter";
import { useMe } from "../../api/home/use-me.ts";
import { PartNavigation } from "../../ui/PartNavigation.tsx";

/** The parts of resources, for those who keep some in order. Hiding it from others is courtesy: the server refuses. */
export function ResourcesNavigation() {
  const [path] = useLocation();
  const me = useMe();
  if (!me?.isCentralTeam && !me?.leadOf.length) return null;
  const isElsewhere = path === "/resources/kept" || path === "/resources/upkeep";
  const part = (at: string, name: string) => ({
    ...{ path: at, name },
    // Whichever resource stands open beside the list, one is still finding.
    isHere: path === at || (at === "/resources" && !isElsewhere),
  });
  return (
    <PartNavigation
      label="Resources"
      parts={[
        part("/resources", "Find"),
        part("/resources/kept", "Waiting and put away"),
        part("/resources/upkeep", "Upkeep"),
      ]}
    />
  );
}
