import type { Schools } from "../../../../shared/contract/directory/choices.schema.ts";
import type { Found } from "../../../ui/SearchToChoose.tsx";

type School = Schools["schools"][number];

/** Whose eyes to read a draft with: heads, the first of each phase before the rest, because a draft is most often wrong for one phase. */
export function exampleReaders(schools: readonly School[]): Found[] {
  const heads = schools.flatMap((school) =>
    school.heads.map((head) => ({ id: head.id, name: head.name, detail: `Head of ${school.name}`, school })),
  );
  const firstOfEachPhase = heads.filter(
    ({ school }, place) => heads.findIndex((head) => head.school.phase === school.phase) === place,
  );
  const ordered = [...firstOfEachPhase, ...heads.filter((head) => !firstOfEachPhase.includes(head))];
  return [...new Map(ordered.map(({ id, name, detail }) => [id, { id, name, detail }])).values()];
}
