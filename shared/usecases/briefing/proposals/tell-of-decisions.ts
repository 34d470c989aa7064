import { type Proposal, withTold } from "../../../domain/briefing/proposals/proposal.ts";
import type { Ports } from "../../../domain/ports.ts";
import { eachInTurn } from "../../each-in-turn.ts";

export type TellDecisionPorts = Pick<Ports, "directory" | "itemProposalNotifier">;

/** Tells a proposer what an editor decided. Safe to repeat: it replaces the first. Who has left is told nothing. */
export async function tellDecision(
  { directory, itemProposalNotifier }: TellDecisionPorts,
  { id, edition, content, proposer, standing }: Proposal,
): Promise<void> {
  if (!(await directory.current()).person(proposer)) return;
  await itemProposalNotifier.tell({
    to: proposer,
    proposal: { id, edition, title: content.title },
    accepted: standing.status === "accepted",
    ...(standing.status === "sent-back" ? { because: standing.because } : {}),
  });
}

/**
 * Tells proposers of what was decided in quiet hours. What has been told is marked, so that it is told once; a server cut off between
 * telling and marking leaves it to the next run, whose notice replaces the first. Safe to run at any time on any number of servers;
 * without news it asks nothing of Graph. Answers of how many it told; a fault with one does not keep the others, and is handed on
 * afterwards.
 */
export async function tellOfItemDecisions(
  ports: TellDecisionPorts & Pick<Ports, "proposals">,
): Promise<number> {
  let told = 0;
  const untold = await ports.proposals.listUntold();
  await eachInTurn(untold, "Some proposers could not be told yet.", async ({ value, version }) => {
    await tellDecision(ports, value);
    // Written again by its proposer, or marked by another server: the next run sees what stands.
    await ports.proposals.save(withTold(value), version);
    told++;
  });
  return told;
}
