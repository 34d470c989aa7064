import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { keepsResources } from "../../../domain/resources/links/keeps-resources.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import { canCurate, canSee } from "../../../domain/resources/resource-rights.ts";
import { type DuplicateTrait, likelyDuplicates } from "../../../domain/resources/upkeep/likely-duplicates.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { SeenInFiles } from "../read-file-texts.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";

export interface DuplicatesToMend {
  readonly same: readonly DuplicateTrait[];
  readonly resources: readonly { readonly resource: Resource; readonly canCurate: boolean }[];
}

/**
 * Likely duplicates of what somebody keeps, beside what others keep as far as they may see it (invariant 7); refused to whoever keeps
 * nothing.
 */
export async function resourceDuplicates(
  ports: ReaderPorts & Pick<Ports, "resources">,
  { actor, seenInFiles }: { actor: Actor; seenInFiles: Pick<SeenInFiles, "contentHash"> },
): Promise<Result<readonly DuplicatesToMend[], "access.refused">> {
  const reader = await resourceReader(ports, actor);
  if (!keepsResources(actor, reader.networks)) return refuse("access.refused");
  const hash = (id: Resource["id"]) => seenInFiles.contentHash(id);
  const all = (await ports.resources.list()).map(({ value }) => value);
  // Who may see what is asked of few, and again grouped: what they may not see ties no others together.
  const suspects = likelyDuplicates(all, hash)
    .flatMap(({ resources }) => resources)
    .filter((each) => canSee(reader, each));
  return ok(
    likelyDuplicates(suspects, hash).flatMap(({ same, resources }) => {
      const members = resources.map((resource) => ({ resource, canCurate: canCurate(reader, resource) }));
      return members.some((each) => each.canCurate) ? [{ same, resources: members }] : [];
    }),
  );
}
