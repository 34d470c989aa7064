import type { Actor } from "../../domain/directory/actor.ts";
import type { Ports } from "../../domain/ports.ts";
import type { AskedResources, FoundResources } from "../../domain/resources/ports.ts";
import { type ReaderPorts, resourceReader } from "./resource-reader.ts";

/** The resources that fit what somebody asks for, of those that they may see, or of those that everybody may. */
export async function findResources(
  ports: ReaderPorts & Pick<Ports, "resources">,
  reader: Actor | "everybody",
  asked: Omit<AskedResources, "reader">,
): Promise<FoundResources> {
  return ports.resources.search({
    ...asked,
    reader: reader === "everybody" ? reader : await resourceReader(ports, reader),
  });
}
