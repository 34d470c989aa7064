import type { Actor } from "../../domain/directory/actor.ts";
import type { Ports } from "../../domain/ports.ts";
import type { AskedResources, FoundResources } from "../../domain/resources/ports.ts";
import { londonDate } from "../../domain/time/london.ts";
import { colleaguesOpenings } from "./openings/colleagues-openings.ts";
import { type ReaderPorts, resourceReader } from "./resource-reader.ts";

/**
 * The resources that fit what somebody asks for, of those that they may see, or of those that everybody may. Where two fit alike, the
 * one that colleagues in the asker's posts opened stands first.
 */
export async function findResources(
  ports: ReaderPorts & Pick<Ports, "resources" | "resourceChoices" | "openings">,
  reader: Actor | "everybody",
  asked: Omit<AskedResources, "reader" | "today" | "savedIds" | "opened">,
): Promise<FoundResources> {
  const today = londonDate(ports.clock.now());
  if (reader === "everybody") return ports.resources.search({ ...asked, today, reader });
  const choices = await ports.resourceChoices.find(reader.person);
  const known = await resourceReader(ports, reader);
  const opened = new Map([...(await colleaguesOpenings(ports, known))].map(([id, { times }]) => [id, times]));
  return ports.resources.search({
    ...asked,
    ...{ today, opened },
    savedIds: choices?.value.saved ?? [],
    reader: known,
  });
}
