import type { Actor } from "../../domain/directory/actor.ts";
import type { Ports } from "../../domain/ports.ts";
import type { AskedResources, FoundResources } from "../../domain/resources/ports.ts";
import { londonDate } from "../../domain/time/london.ts";
import { type ReaderPorts, resourceReader } from "./resource-reader.ts";

/** The resources that fit what somebody asks for, of those that they may see, or of those that everybody may. */
export async function findResources(
  ports: ReaderPorts & Pick<Ports, "resources" | "resourceChoices">,
  reader: Actor | "everybody",
  asked: Omit<AskedResources, "reader" | "today" | "savedIds">,
): Promise<FoundResources> {
  const today = londonDate(ports.clock.now());
  if (reader === "everybody") return ports.resources.search({ ...asked, today, reader });
  const choices = await ports.resourceChoices.find(reader.person);
  return ports.resources.search({
    ...asked,
    today,
    savedIds: choices?.value.saved ?? [],
    reader: await resourceReader(ports, reader),
  });
}
