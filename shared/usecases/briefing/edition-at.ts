import type { Edition } from "../../domain/briefing/edition.ts";
import type { EditionId } from "../../domain/briefing/ids.ts";
import type { Ports } from "../../domain/ports.ts";
import type { Versioned } from "../../domain/versioned.ts";

/**
 * The edition for somebody who read it at `version`. Another server may have served them: one that is behind catches up
 * first, since a save of what it holds, under the newer version, would undo what it has not seen.
 */
export async function editionAt(
  { editions }: Pick<Ports, "editions">,
  { edition, version }: { edition: EditionId; version: string },
): Promise<Versioned<Edition> | undefined> {
  const held = await editions.find(edition);
  if (held?.version === version) return held;
  await editions.refresh();
  return editions.find(edition);
}
