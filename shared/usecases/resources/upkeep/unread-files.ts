import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { keepsResources } from "../../../domain/resources/links/keeps-resources.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import { canCurate, isFound } from "../../../domain/resources/resource-rights.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { NotRead, SeenInFiles } from "../read-file-texts.ts";

export interface UnreadFiles {
  readonly files: readonly { readonly resource: Resource; readonly read: NotRead }[];
  /** How many files are the actor's to keep in order, and how many of them have been looked at. */
  readonly kept: number;
  readonly lookedAt: number;
}

/** Files that somebody keeps and that are not found by their words, or not by all of them; refused to whoever keeps nothing. */
export async function unreadFiles(
  { resources, networks }: Pick<Ports, "resources" | "networks">,
  { actor, seenInFiles }: { actor: Actor; seenInFiles: Pick<SeenInFiles, "unread" | "hasLooked"> },
): Promise<Result<UnreadFiles, "access.refused">> {
  const all = await networks.list();
  if (!keepsResources(actor, all)) return refuse("access.refused");
  const kept = (await resources.list())
    .map(({ value }) => value)
    .filter((each) => each.file && isFound(each) && canCurate({ actor, networks: all }, each));
  const unread = new Map(seenInFiles.unread().map(({ id, read }) => [id, read]));
  return ok({
    files: kept.flatMap((resource) => {
      const read = unread.get(resource.id);
      return read ? [{ resource, read }] : [];
    }),
    kept: kept.length,
    lookedAt: kept.filter(({ id }) => seenInFiles.hasLooked(id)).length,
  });
}
