import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { keepsResources } from "../../../domain/resources/links/keeps-resources.ts";
import { openingsSince } from "../../../domain/resources/openings/opened-by-colleagues.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import { canCurate, isFound } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";

/** As many as anybody reads through. */
const mostListed = 50;

export interface MostOpened {
  readonly since: CivilDate;
  readonly opened: readonly { readonly resource: Resource; readonly times: number }[];
}

/** What was opened most in about the last 30 days, of the resources that somebody keeps; refused to who keeps none. */
export async function listMostOpened(
  ports: ReaderPorts & Pick<Ports, "resources" | "openings">,
  { actor }: { actor: Actor },
): Promise<Result<MostOpened, "access.refused">> {
  const reader = await resourceReader(ports, actor);
  if (!keepsResources(actor, reader.networks)) return refuse("access.refused");
  const since = openingsSince(reader.today);
  const opened: { resource: Resource; times: number }[] = [];
  for (const [id, times] of await ports.openings.countedSince(since, "anybody")) {
    if (opened.length === mostListed) break;
    const resource = (await ports.resources.find(id))?.value;
    if (resource && isFound(resource) && canCurate(reader, resource)) opened.push({ resource, times });
  }
  return ok({ since, opened });
}
