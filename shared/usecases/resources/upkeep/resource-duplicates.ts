import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { keepsResources } from "../../../domain/resources/links/keeps-resources.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import { canCurate, canSee } from "../../../domain/resources/resource-rights.ts";
import { type DuplicateTrait, likelyDuplicates } from "../../../domain/resources/upkeep/likely-duplicates.ts";
import { pairsApart } from "../../../domain/resources/upkeep/told-apart.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { SeenInFiles } from "../read-file-texts.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";

export interface DuplicatesToMend {
  readonly same: readonly DuplicateTrait[];
  readonly resources: readonly { readonly resource: Resource; readonly canCurate: boolean }[];
}

/**
 * Likely duplicates of what somebody keeps, beside what others keep as far as they may see it (invariant 7), but for those that were
 * told apart; refused to whoever keeps
 * nothing.
 */
export async function resourceDuplicates(
  ports: ReaderPorts & Pick<Ports, "resources" | "toldApart">,
  { actor, seenInFiles }: { actor: Actor; seenInFiles: Pick<SeenInFiles, "contentHash"> },
): Promise<Result<readonly DuplicatesToMend[], "access.refused">> {
  const reader = await resourceReader(ports, actor);
  if (!keepsResources(actor, reader.networks)) return refuse("access.refused");
  const hash = (id: Resource["id"]) => seenInFiles.contentHash(id);
  const all = (await ports.resources.list()).map(({ value }) => value);
  const byId = new Map(all.map((each) => [each.id, each]));
  const apart = pairsApart(await ports.toldApart.list(), (id) => byId.get(id), hash);
  // Who may see what is asked of few, and again grouped: what they may not see ties no others together.
  const suspects = likelyDuplicates(all, hash, apart)
    .flatMap(({ resources }) => resources)
    .filter((each) => canSee(reader, each));
  return ok(
    likelyDuplicates(suspects, hash, apart).flatMap(({ same, resources }) => {
      const members = resources.map((resource) => ({ resource, canCurate: canCurate(reader, resource) }));
      return members.some((each) => each.canCurate) ? [{ same, resources: members }] : [];
    }),
  );
}
