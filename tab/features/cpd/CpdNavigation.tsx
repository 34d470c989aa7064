import { useLocation } from "wouter";
import { useCertificatesToApprove } from "../../api/cpd/hand-in.ts";
import { useMe } from "../../api/home/use-me.ts";
import { PartNavigation } from "../../ui/PartNavigation.tsx";

/** The parts of CPD that somebody has business in. Hiding the others is courtesy: the server refuses. */
export function CpdNavigation() {
  const [path] = useLocation();
  const me = useMe();
  const waiting = useCertificatesToApprove().data?.certificates.length ?? 0;
  const part = (at: string, name: string) => ({ path: at, name, isHere: path.startsWith(at) });
  const [school, ...others] = me?.headOf ?? [];
  const [network, ...otherNetworks] = me?.leadOf ?? [];
  const ofSchool = ["/cpd/schools", "/cpd/people"].some((at) => path.startsWith(at));
  const parts = [
    part("/cpd/plan", "Plan of the year"),
    ...(school
      ? [
          {
            path: `/cpd/schools/${school.urn}`,
            name: others.length > 0 ? "My schools" : "My school",
            isHere: ofSchool,
          },
        ]
      : []),
    ...(network
      ? [
          {
            path: `/networks/${network.id}/take-up`,
            name: otherNetworks.length > 0 ? "My networks" : "My network",
            isHere: path.startsWith("/networks/"),
          },
        ]
      : []),
    ...(me?.isCentralTeam
      ? [
          { path: "/cpd/trust", name: "Take-up", isHere: path === "/cpd/trust" || (ofSchool && !school) },
          part("/cpd/courses", "Courses"),
          part("/cpd/exemptions", "Exemptions"),
        ]
      : []),
    ...(network || me?.isCentralTeam ? [part("/cpd/cascades", "Cascades")] : []),
    part("/cpd/feedback", "Feedback"),
    ...(waiting > 0 || me?.isCentralTeam
      ? [part("/cpd/certificates", waiting > 0 ? `To approve (${waiting})` : "To approve")]
      : []),
  ];
  const mine = { path: "/cpd", name: "My CPD", isHere: path === "/cpd" };
  return <PartNavigation label="CPD" parts={[mine, ...parts]} />;
}
