import { useLocation } from "wouter";
import { PartNavigation } from "../../ui/PartNavigation.tsx";

/** The parts of the meetings that are there for everybody. */
export function MeetingsNavigation() {
  const [path] = useLocation();
  const part = (at: string, name: string) => ({ path: at, name, isHere: path === at });
  const parts = [part("/meetings", "Calendar"), part("/meetings/subscribe", "Subscribe")];
  return <PartNavigation label="Meetings" parts={parts} />;
}
