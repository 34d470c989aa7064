import type { Actor } from "../../domain/directory/actor.ts";
import type { Ports } from "../../domain/ports.ts";
import type { AskedResources, FoundResources } from "../../domain/resources/ports.ts";
import { type ReaderPorts, resourceReader } from "./resource-reader.ts";

/** The resources that fit what somebody asks for, of those that they may see. */
export async function findResources(
  ports: ReaderPorts & Pick<Ports, "resources">,
  actor: Actor,
  asked: Omit<AskedResources, "reader">,
): Promise<FoundResources> {
  return ports.resources.search({ ...asked, reader: await resourceReader(ports, actor) });
}
