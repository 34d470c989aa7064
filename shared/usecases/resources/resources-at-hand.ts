import type { Actor } from "../../domain/directory/actor.ts";
import type { Ports } from "../../domain/ports.ts";
import type { Resource } from "../../domain/resources/resource.ts";
import { type ReaderPorts, resourceReader } from "./resource-reader.ts";

/** What somebody likely wants before they have typed a word: what was changed last. */
export async function resourcesAtHand(
  ports: ReaderPorts & Pick<Ports, "resources">,
  { actor, limit }: { actor: Actor; limit: number },
): Promise<readonly Resource[]> {
  return ports.resources.recent({ reader: await resourceReader(ports, actor), limit });
}
