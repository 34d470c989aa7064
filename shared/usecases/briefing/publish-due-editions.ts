import type { EditionId } from "../../domain/briefing/ids.ts";
import { isDue } from "../../domain/briefing/publication.ts";
import { eachInTurn } from "../each-in-turn.ts";
import { type ClaimPorts, claimEdition } from "./claim-edition.ts";
import { type DeliverPorts, deliverEdition } from "./deliver-edition.ts";

/**
 * Publishes what is due and goes on with what was begun and abandoned. Safe to run at any time, on any number of servers.
 * Answers the editions that it finished. A fault in one edition does not keep the next from going out; it is handed on afterwards.
 */
export async function publishDueEditions(ports: ClaimPorts & DeliverPorts): Promise<EditionId[]> {
  const finished: EditionId[] = [];
  await eachInTurn(
    await ports.editions.list(),
    "Some editions could not be delivered yet.",
    async ({ value }) => {
      if (!isDue(value, ports.clock.now())) return;
      const claim = await claimEdition(ports, { edition: value.id });
      if (!claim.ok) return;
      const delivered = await deliverEdition(ports, claim.value);
      if (delivered.ok) finished.push(value.id);
    },
  );
  return finished;
}
