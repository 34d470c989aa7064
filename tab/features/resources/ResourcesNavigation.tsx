import { useLocation } from "wouter";
import { useMe } from "../../api/home/use-me.ts";
import { PartNavigation } from "../../ui/PartNavigation.tsx";
import { keepsSome } from "./keeps-some.ts";

/** The parts of resources, for those who keep some in order. */
export function ResourcesNavigation() {
  const [path] = useLocation();
  const me = useMe();
  if (!keepsSome(me)) return null;
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
        part("/resources/kept", "Proposals and archive"),
        part("/resources/upkeep", "Upkeep"),
      ]}
    />
  );
}
