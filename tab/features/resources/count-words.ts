import type { Resources } from "../../../shared/contract/resources/resources.schema.ts";
import { counted } from "../../../shared/sentences/lists.ts";

/** How many there are, and how many of them are here: "231 resources: the first 100 are here". */
export function countWords({ total, resources }: Resources): string {
  const all = counted(total, "resource", "resources");
  return total > resources.length
    ? `${all}: the first ${resources.length} are here. Search to see others.`
    : all;
}
