import type { Actor } from "../../../domain/directory/actor.ts";
import { isCentralTeam } from "../../../domain/directory/actor.ts";
import { leadsNetwork } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import { daysToBringBack } from "../../../domain/resources/changed-standing.ts";
import { type Resource, standingOf } from "../../../domain/resources/resource.ts";
import { canCurate, canDecide } from "../../../domain/resources/resource-rights.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";

export interface KeptResources {
  readonly waiting: readonly Versioned<Resource>[];
  readonly proposed: readonly Versioned<Resource>[];
  readonly archived: readonly Versioned<Resource>[];
  readonly removed: readonly (Versioned<Resource> & { readonly daysLeft: number })[];
  readonly isCurator: boolean;
}

/** What no search finds: proposals for them to decide on, their own proposals, and what was put away of the collections they keep. */
export async function listKept(
  ports: ReaderPorts & Pick<Ports, "resources">,
  { actor }: { actor: Actor },
): Promise<KeptResources> {
  const reader = await resourceReader(ports, actor);
  const unfound = [...(await ports.resources.listUnfound())].sort((a, b) =>
    a.value.title.localeCompare(b.value.title, "en-GB"),
  );
  const waiting = unfound.filter(({ value }) => canDecide(reader, value));
  const kept = unfound.filter(({ value }) => canCurate(reader, value));
  const removed = kept.flatMap((each) => {
    const standing = standingOf(each.value);
    if (standing.status !== "removed") return [];
    const daysLeft = daysToBringBack(standing.on, reader.today);
    return daysLeft < 0 ? [] : [{ ...each, daysLeft }];
  });
  return {
    waiting,
    proposed: unfound.filter(
      ({ value }) =>
        standingOf(value).status === "proposed" &&
        value.contributor === actor.person &&
        !canDecide(reader, value),
    ),
    archived: kept.filter(({ value }) => standingOf(value).status === "archived"),
    removed: removed.sort((a, b) => b.daysLeft - a.daysLeft),
    isCurator: isCentralTeam(actor) || reader.networks.some((network) => leadsNetwork(actor.person, network)),
  };
}
