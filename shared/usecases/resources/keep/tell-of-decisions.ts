import type { Ports } from "../../../domain/ports.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import { eachInTurn } from "../../each-in-turn.ts";

export type TellDecisionPorts = Pick<Ports, "directory" | "proposalNotifier">;

/**
 * Tells a contributor what was decided on what they proposed. Safe to repeat: it replaces the first. Somebody who has left, or who
 * decided on what is theirs, is told nothing.
 */
export async function tellDecision(
  { directory, proposalNotifier }: TellDecisionPorts,
  { id, title, contributor, decision }: Resource,
): Promise<void> {
  if (!contributor || !decision || contributor === decision.by) return;
  if (!(await directory.current()).person(contributor)) return;
  const { accepted, because } = decision;
  await proposalNotifier.tell({
    to: contributor,
    resource: { id, title },
    accepted,
    ...(because ? { because } : {}),
  });
}

/**
 * Tells contributors of what was decided in quiet hours, and marks it as told. A server cut off between the two leaves it to the next
 * run, whose notice replaces the first. Safe to run at any time on any number of servers; without news it asks nothing of Graph.
 * Answers of how many it told; a fault with one does not keep the others, and is handed on afterwards.
 */
export async function tellOfResourceDecisions(
  ports: TellDecisionPorts & Pick<Ports, "resources">,
): Promise<number> {
  let told = 0;
  const all = await ports.resources.list();
  await eachInTurn(all, "Some contributors could not be told yet.", async ({ value, version }) => {
    if (!value.decision?.untold) return;
    await tellDecision(ports, value);
    const { untold: _told, ...decision } = value.decision;
    // Changed or marked meanwhile: the next run sees what stands.
    await ports.resources.save({ ...value, decision }, version);
    told++;
  });
  return told;
}
