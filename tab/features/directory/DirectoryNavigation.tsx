import { useLocation } from "wouter";
import { PartNavigation } from "../../ui/PartNavigation.tsx";

/** The parts of the directory: people, schools, days off, and where files come in. */
export function DirectoryNavigation() {
  const [path] = useLocation();
  const part = (at: string, name: string) => ({ path: at, name, isHere: path.startsWith(at) });
  const parts = [
    part("/people/schools", "Schools"),
    part("/people/closures", "Closures"),
    part("/people/import", "Import"),
  ];
  const people = { path: "/people", name: "People", isHere: !parts.some(({ isHere }) => isHere) };
  return <PartNavigation label="People" parts={[people, ...parts]} />;
}
