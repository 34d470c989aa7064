import type { PersonId } from "../../../domain/directory/person.ts";
import type { Ports } from "../../../domain/ports.ts";
import { noChoices, type ResourceChoices } from "../../../domain/resources/choices/resource-choices.ts";

/** One person has few windows open; more lost races than these are no race. */
const attempts = 5;

/**
 * Changes what somebody chose. A change made in another window meanwhile is kept: this one is made again on top of it. Writes
 * nothing where nothing changes.
 */
export async function changeChoices(
  { resourceChoices: store }: Pick<Ports, "resourceChoices">,
  person: PersonId,
  change: (choices: ResourceChoices) => ResourceChoices,
): Promise<ResourceChoices> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const standing = await store.find(person);
    const before = standing?.value ?? noChoices(person);
    const after = change(before);
    if (after === before) return before;
    if (standing) {
      const saved = await store.save(after, standing.version);
      if (saved) return saved.value;
    } else {
      const { value } = await store.create(after);
      // What another window created first stands instead, and is changed on the next round.
      if (JSON.stringify(value) === JSON.stringify(after)) return value;
    }
  }
  throw new Error("Somebody's choices changed under every attempt to save them.");
}
