import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { keepsResources } from "../../../domain/resources/links/keeps-resources.ts";
import { canUnpin } from "../../../domain/resources/pins/pin-rights.ts";
import { pinStanding } from "../../../domain/resources/pins/pin-standing.ts";
import type { PinStanding } from "../../../domain/resources/pins/pin-standings.ts";
import type { PinnedAnswer } from "../../../domain/resources/pins/pinned-answer.ts";
import type { Resource, ResourceId } from "../../../domain/resources/resource.ts";
import { canSee } from "../../../domain/resources/resource-rights.ts";
import { schoolThesaurus } from "../../../domain/resources/search/thesaurus/school-thesaurus.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type ReaderPorts, resourceReader } from "../resource-reader.ts";

export interface SeenPin {
  readonly pin: PinnedAnswer;
  /** Undefined where it is gone. */
  readonly resource?: Resource;
  readonly standing: PinStanding;
}

/** What is pinned of what somebody keeps: what shows nothing first, because it wants mending, then by its words; refused to whoever keeps nothing. */
export async function listPins(
  ports: ReaderPorts & Pick<Ports, "resources" | "pinnedAnswers">,
  { actor }: { actor: Actor },
): Promise<Result<readonly SeenPin[], "access.refused">> {
  const reader = await resourceReader(ports, actor);
  if (!keepsResources(actor, reader.networks)) return refuse("access.refused");
  const pins = await ports.pinnedAnswers.list();
  const found = await Promise.all(pins.map(({ resource }) => ports.resources.find(resource)));
  const resources = new Map(found.flatMap((each) => (each ? [[each.value.id, each.value] as const] : [])));
  // What they may not see takes nobody's place here, as it takes none in what they find (invariant 7).
  const seen = pins.filter(({ resource: id }) => {
    const resource = resources.get(id);
    return resource !== undefined && canSee(reader, resource);
  });
  const beside = { pins: seen, find: (id: ResourceId) => resources.get(id), thesaurus: schoolThesaurus };
  const listed = pins.flatMap((pin): SeenPin[] => {
    const resource = resources.get(pin.resource);
    if (!canUnpin(reader, pin, resource)) return [];
    return [{ pin, standing: pinStanding(pin, { ...beside, resource }), ...(resource ? { resource } : {}) }];
  });
  const isMended = ({ standing }: SeenPin) => Number(standing === "shown");
  return ok(
    listed.sort((a, b) => isMended(a) - isMended(b) || a.pin.words.localeCompare(b.pin.words, "en-GB")),
  );
}
