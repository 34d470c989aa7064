import type { Resource } from "../../../shared/contract/resources/resources.schema.ts";
import { sentenceCase } from "../../../shared/sentences/lists.ts";
import { resourceFacts } from "../../../shared/sentences/resources/resource-facts.ts";

/** What those who keep a pack are told of an entry that others do not find in it, and everybody of one that is out of date. */
const standings: Readonly<Record<Resource["standing"], string>> = {
  current: "",
  superseded: "superseded",
  proposed: "proposed: readers do not see it yet",
  archived: "archived: readers do not see it",
  removed: "removed: readers do not see it",
};

/** What one of a pack's resources is: "DfE · guidance · all phases". */
export const packEntryFacts = (entry: Resource): string =>
  [standings[entry.standing], ...resourceFacts(entry)]
    .filter(Boolean)
    .map((fact, place) => (place === 0 ? sentenceCase(fact) : fact))
    .join(" · ");
