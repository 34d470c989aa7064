import type { Role } from "../../../domain/directory/role.ts";
import { rolesHeld } from "../../../domain/directory/roles-held.ts";
import type { Ports } from "../../../domain/ports.ts";
import {
  openedByColleagues,
  openingsSince,
} from "../../../domain/resources/openings/opened-by-colleagues.ts";
import type { OpeningCounts } from "../../../domain/resources/openings/opening-counts.ts";
import type { ResourceReader } from "../../../domain/resources/resource-rights.ts";

/** What colleagues in a reader's posts opened of late, whether or not the reader may see it: the most opened first. */
export async function colleaguesOpenings(
  { openings }: Pick<Ports, "openings">,
  { actor, directory, today }: ResourceReader,
): Promise<ReturnType<typeof openedByColleagues>> {
  const counted = new Map<Role, OpeningCounts>();
  for (const role of rolesHeld(actor.person, directory, today))
    counted.set(role, await openings.countedSince(openingsSince(today), role));
  return openedByColleagues(counted);
}
