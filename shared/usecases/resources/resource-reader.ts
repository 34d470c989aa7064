import type { Actor } from "../../domain/directory/actor.ts";
import type { Ports } from "../../domain/ports.ts";
import type { ResourceReader } from "../../domain/resources/resource-rights.ts";
import { londonDate } from "../../domain/time/london.ts";

export type ReaderPorts = Pick<Ports, "directory" | "networks" | "clock">;

/** What tells who somebody is to resources, as things stand now. */
export async function resourceReader(
  { directory, networks, clock }: ReaderPorts,
  actor: Actor,
): Promise<ResourceReader> {
  return {
    actor,
    directory: await directory.current(),
    networks: await networks.list(),
    today: londonDate(clock.now()),
  };
}
