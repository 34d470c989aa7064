import type { ViewingDoor, ViewingRight } from "../../domain/records/viewing.ts";

/** What was opened, as the person whose record it shows reads it; `named` is the school or meeting it was of. */
export function viewedWords(door: ViewingDoor, named: string | undefined): string {
  const of = named ?? "a meeting that is no longer there";
  const words: Record<ViewingDoor, string> = {
    person: "the CPD page",
    "person-file": "the record for appraisal",
    school: `CPD of all staff at ${of}`,
    "school-file": `CPD of all staff at ${of}, as a file`,
    register: `the register of ${of}`,
    sightings: `whom nobody could tell at ${of}`,
    certificates: "certificates handed in",
    exemptions: "who is exempt",
    viewings: "who has seen the record",
    export: "all that Beacon holds",
    erasure: "what an erasure takes",
  };
  return words[door];
}

export const viewingRightWords: Record<ViewingRight, string> = {
  head: "Headteacher",
  lead: "Network lead",
  "central-team": "Central team",
};
