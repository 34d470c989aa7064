import { useLocation } from "wouter";
import { useMe } from "../../api/home/use-me.ts";
import { PartNavigation } from "../../ui/PartNavigation.tsx";

/** The parts of resources, for those who keep some in order. Hiding it from others is courtesy: the server refuses. */
export function ResourcesNavigation() {
  const [path] = useLocation();
  const me = useMe();
  if (!me?.isCentralTeam && !me?.leadOf.length) return null;
  const part = (at: string, name: string) => ({ path: at, name, isHere: path === at });
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
