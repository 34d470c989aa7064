import type { Resources } from "../../../shared/contract/resources/resources.schema.ts";
import { counted } from "../../../shared/sentences/lists.ts";

/** How many are shown of how many: "231 resources: the first 50 are here", "4 of 50 shown". */
export function countWords(shown: number, { total, resources }: Resources): string {
  if (shown < resources.length) return `${shown} of ${resources.length} shown`;
  const all = counted(total, "resource", "resources");
  return total > resources.length
    ? `${all}: the first ${resources.length} are here. Search to see others.`
    : all;
}
