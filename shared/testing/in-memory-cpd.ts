import { type Evidence, isOfMeeting } from "../domain/attendance/evidence.ts";
import type { EvidenceStore } from "../domain/attendance/ports.ts";
import {
  isEvidence,
  isMatchDecision,
  isSighting,
  matchedEvidence,
  type Recorded,
  sightingsSeen,
} from "../domain/attendance/sighting.ts";
import type { Exemption } from "../domain/cpd/exemption.ts";
import type { Exemptions } from "../domain/cpd/ports.ts";

export function inMemoryEvidence(...recorded: readonly Recorded[]): EvidenceStore {
  const rows = new Map(recorded.map((each) => [each.id, each]));
  const sightings = () => {
    const all = [...rows.values()];
    return sightingsSeen(all.filter(isSighting), all.filter(isMatchDecision));
  };
  const evidence = (): Evidence[] => [
    ...[...rows.values()].filter(isEvidence),
    ...sightings().flatMap((seen) => matchedEvidence(seen) ?? []),
  ];
  return {
    listFor: async ({ id }) =>
      evidence().flatMap((each) => (isOfMeeting(each) && each.meeting === id ? [each] : [])),
    listOf: async (person, since) =>
      evidence().filter((each) => each.person === person && each.year >= since),
    sightingsAt: async ({ id }) => sightings().filter(({ sighting }) => sighting.meeting === id),
    async add(wanted) {
      for (const each of wanted) if (!rows.has(each.id)) rows.set(each.id, each);
    },
  };
}

export const inMemoryExemptions = (...exemptions: readonly Exemption[]): Exemptions => ({
  listOf: async (person) => exemptions.filter((each) => each.person === person),
});
