import type { Ports } from "../../../domain/ports.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import {
  canCurate,
  canSee,
  isForEverybody,
  isFound,
  type ResourceReader,
} from "../../../domain/resources/resource-rights.ts";

/**
 * What a reader may see of what a pack holds, in its order, and nothing that tells of the rest (invariant 7). What was put away is shown
 * to those alone who keep the pack.
 */
export async function packEntries(
  { resources }: Pick<Ports, "resources">,
  reader: ResourceReader | "everybody",
  pack: Resource,
): Promise<readonly Resource[]> {
  const found = await Promise.all((pack.entries ?? []).map((id) => resources.find(id)));
  const isShown = (entry: Resource) =>
    reader === "everybody"
      ? isForEverybody(entry)
      : canSee(reader, entry) && (isFound(entry) || canCurate(reader, pack));
  return found.flatMap((each) => (each && isShown(each.value) ? [each.value] : []));
}
