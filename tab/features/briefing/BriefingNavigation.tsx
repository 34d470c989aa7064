import { useLocation } from "wouter";
import { useMe } from "../../api/home/use-me.ts";
import { PartNavigation } from "../../ui/PartNavigation.tsx";

const earlier = ["/briefing/earlier", "/briefing/missed"];

/** The parts of the briefing: reading for everybody, writing for its editors. */
export function BriefingNavigation() {
  const [path] = useLocation();
  const me = useMe();
  const canWrite = me?.canEditBriefing ?? false;
  const canPropose = canWrite || (me !== undefined && (me.headOf.length > 0 || me.leadOf.length > 0));
  const parts = [
    { path: "/briefing", name: "Newest", isHere: path === "/briefing" },
    { path: "/briefing/earlier", name: "Earlier", isHere: earlier.includes(path) },
    ...(canPropose
      ? [
          {
            path: "/briefing/proposals",
            name: "Propose",
            isHere: path.startsWith("/briefing/proposals"),
          },
        ]
      : []),
    ...(canWrite
      ? [
          { path: "/briefing/questions", name: "Questions", isHere: path === "/briefing/questions" },
          {
            path: "/briefing/write",
            name: "Write",
            isHere: path.startsWith("/briefing/write") || path === "/briefing/results",
          },
        ]
      : []),
  ];
  return <PartNavigation label="Briefing" parts={parts} />;
}
