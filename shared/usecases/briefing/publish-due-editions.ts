import type { EditionId } from "../../domain/briefing/ids.ts";
import { isDue } from "../../domain/briefing/publication.ts";
import { type ClaimPorts, claimEdition } from "./claim-edition.ts";
import { type DeliverPorts, deliverEdition } from "./deliver-edition.ts";

/**
 * Publishes what is due and goes on with what was begun and abandoned. Safe to run at any time, on any number of servers.
 * Answers the editions that it finished. A fault in one edition does not keep the next from going out; it is handed on afterwards.
 */
export async function publishDueEditions(ports: ClaimPorts & DeliverPorts): Promise<EditionId[]> {
  const finished: EditionId[] = [];
  const faults: unknown[] = [];
  for (const { value } of await ports.editions.list()) {
    if (!isDue(value, ports.clock.now())) continue;
    try {
      const claim = await claimEdition(ports, { edition: value.id });
      if (!claim.ok) continue;
      const delivered = await deliverEdition(ports, claim.value);
      if (delivered.ok) finished.push(value.id);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, "Some editions could not be delivered yet.");
  return finished;
}
