import { type Evidence, isOfMeeting } from "../domain/attendance/evidence.ts";
import type { EvidenceStore } from "../domain/attendance/ports.ts";
import type { Exemption } from "../domain/cpd/exemption.ts";
import type { Exemptions } from "../domain/cpd/ports.ts";

export function inMemoryEvidence(...evidence: readonly Evidence[]): EvidenceStore {
  const rows = new Map(evidence.map((each) => [each.id, each]));
  return {
    listFor: async ({ id }) =>
      [...rows.values()].flatMap((each) => (isOfMeeting(each) && each.meeting === id ? [each] : [])),
    listOf: async (person, since) =>
      [...rows.values()].filter((each) => each.person === person && each.year >= since),
    async add(wanted) {
      for (const each of wanted) if (!rows.has(each.id)) rows.set(each.id, each);
    },
  };
}

export const inMemoryExemptions = (...exemptions: readonly Exemption[]): Exemptions => ({
  listOf: async (person) => exemptions.filter((each) => each.person === person),
});
