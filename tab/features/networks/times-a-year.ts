import type { NetworkPage } from "../../../shared/contract/networks/network.schema.ts";
import { counted, sentenceCase } from "../../../shared/sentences/lists.ts";

/** "Once a year", "Twice a year", "6 times a year". */
export function timesAYear(times: number): string {
  if (times === 0) return "Not yet";
  if (times === 1) return "Once a year";
  return times === 2 ? "Twice a year" : `${times} times a year`;
}

/** "Meets 6 times a year; 5 meetings stand in this year's calendar. For primary schools." */
export function cadenceWords(
  network: Pick<NetworkPage, "meetingsPerYear" | "meetingsThisYear" | "phases">,
): string {
  const meetings = counted(network.meetingsThisYear, "meeting stands", "meetings stand");
  const cadence =
    network.meetingsPerYear === 0
      ? `${sentenceCase(meetings)} in this year's calendar.`
      : `Meets ${timesAYear(network.meetingsPerYear).toLowerCase()}; ${meetings} in this year's calendar.`;
  return network.phases.length === 1 ? `${cadence} For ${network.phases[0]} schools.` : cadence;
}
