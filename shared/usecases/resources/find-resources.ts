import type { Actor } from "../../domain/directory/actor.ts";
import type { Ports } from "../../domain/ports.ts";
import { chosenBy } from "../../domain/resources/pins/chosen-by.ts";
import { pinsFor } from "../../domain/resources/pins/pins-for.ts";
import type { AskedResources, FoundResources } from "../../domain/resources/ports.ts";
import { schoolThesaurus } from "../../domain/resources/search/thesaurus/school-thesaurus.ts";
import { londonDate } from "../../domain/time/london.ts";
import { colleaguesOpenings } from "./openings/colleagues-openings.ts";
import { type ReaderPorts, resourceReader } from "./resource-reader.ts";

/**
 * The resources that fit what somebody asks for, of those that they may see, or of those that everybody may. Where two fit alike, the
 * one that colleagues in the asker's posts opened stands first; what a curator pinned for these words stands before all.
 */
export async function findResources(
  ports: ReaderPorts & Pick<Ports, "resources" | "resourceChoices" | "openings" | "pinnedAnswers">,
  reader: Actor | "everybody",
  asked: Omit<AskedResources, "reader" | "today" | "savedIds" | "opened" | "pinned">,
): Promise<FoundResources> {
  const today = londonDate(ports.clock.now());
  const networks = await ports.networks.list();
  const pinned = pinsFor(asked.words, await ports.pinnedAnswers.list(), schoolThesaurus).map((pin) => ({
    resource: pin.resource,
    chosenBy: chosenBy(pin, networks),
  }));
  if (reader === "everybody") return ports.resources.search({ ...asked, today, reader, pinned });
  const choices = await ports.resourceChoices.find(reader.person);
  const known = await resourceReader(ports, reader);
  const opened = new Map([...(await colleaguesOpenings(ports, known))].map(([id, { times }]) => [id, times]));
  return ports.resources.search({
    ...asked,
    ...{ today, opened, pinned },
    savedIds: choices?.value.saved ?? [],
    reader: known,
  });
}
