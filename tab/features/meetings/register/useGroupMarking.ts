import { useState } from "react";
import type { Register } from "../../../../shared/contract/cpd/register.schema.ts";
import type { Mark } from "./useMarking.ts";

/** Marking many in one go: all present but those chosen, or those who sat together at one screen. */
export type GroupMode = "all-but" | "one-screen";

type Person = Register["people"][number];

/** The people chosen for a group, in the order in which they were. */
export function useGroupMarking() {
  const [mode, setMode] = useState<GroupMode>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return {
    mode,
    chosen,
    begin: (wanted: GroupMode | undefined): void => {
      setMode(wanted);
      setChosen([]);
    },
    choose: (id: string): void =>
      setChosen((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id])),
  };
}

/** Those chosen are absent, and everybody else of whom nothing is known yet is present. */
export function allBut(people: readonly Person[], chosen: readonly string[]): Mark[] {
  return people.flatMap(({ id, outcome }): Mark[] => {
    if (chosen.includes(id)) return [{ person: id, word: "absent" }];
    return outcome === "unknown" ? [{ person: id, word: "present" }] : [];
  });
}

/** Everybody chosen is present, because they sat at the screen of the one whom Teams saw. */
export const atOneScreen = (chosen: readonly string[], host: Pick<Person, "id" | "name">): Mark[] =>
  chosen.map((person) => ({
    person,
    word: "present",
    ...(person === host.id ? {} : { because: `At ${host.name}’s screen` }),
  }));
