import { useLocation } from "wouter";
import { useMe } from "../../api/home/use-me.ts";
import { PartNavigation } from "../../ui/PartNavigation.tsx";

/** The parts of CPD that somebody has business in. Hiding the others is courtesy: the server refuses. */
export function CpdNavigation() {
  const [path] = useLocation();
  const me = useMe();
  const part = (at: string, name: string) => ({ path: at, name, isHere: path.startsWith(at) });
  const parts = [
    part("/cpd/plan", "Plan of the year"),
    ...(me?.isCentralTeam ? [part("/cpd/courses", "Courses"), part("/cpd/exemptions", "Exemptions")] : []),
  ];
  const mine = { path: "/cpd", name: "My CPD", isHere: path === "/cpd" };
  return <PartNavigation label="CPD" parts={[mine, ...parts]} />;
}
