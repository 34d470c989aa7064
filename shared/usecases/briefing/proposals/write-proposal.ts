import type { ItemContent } from "../../../domain/briefing/item.ts";
import { canPropose } from "../../../domain/briefing/proposals/can-propose.ts";
import {
  isOpenProposal,
  type Proposal,
  type ProposalId,
  proposalDeadline,
} from "../../../domain/briefing/proposals/proposal.ts";
import { isBriefingTuesday } from "../../../domain/briefing/tuesdays.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { CivilDate } from "../../../domain/time/civil-date.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { contentErrors } from "../content-errors.ts";

type WritePorts = Pick<Ports, "proposals" | "directory" | "networks" | "clock">;

export type ProposeRefusal =
  | "access.refused"
  | "item.invalid"
  | "edition.not-a-briefing-tuesday"
  | "proposal.too-late";

/** Proposes an item for a Tuesday. Safe to repeat: the id is the sender's. */
export async function proposeItem(
  ports: WritePorts,
  { actor, id, edition, content }: { actor: Actor; id: ProposalId; edition: CivilDate; content: ItemContent },
): Promise<Result<Versioned<Proposal>, ProposeRefusal>> {
  const now = ports.clock.now();
  if (!(await mayPropose(ports, actor))) return refuse("access.refused");
  const directory = await ports.directory.current();
  if (!isBriefingTuesday(edition, directory.schools, await ports.directory.closures()))
    return refuse("edition.not-a-briefing-tuesday");
  if (now >= proposalDeadline(edition)) return refuse("proposal.too-late");
  const errors = contentErrors(content, edition, directory);
  if (errors.length > 0) return refuse("item.invalid", errors);
  const made = await ports.proposals.create({
    ...{ id, edition, content, proposer: actor.person, proposedAt: now },
    standing: { status: "waiting" },
  });
  // Whoever guesses another's id learns nothing of what stands under it.
  return made.value.proposer === actor.person ? ok(made) : refuse("access.refused");
}

export type RewriteRefusal =
  | "proposal.not-found"
  | "proposal.decided"
  | "proposal.changed"
  | "proposal.too-late"
  | "item.invalid";

/** Writes one's own proposal again; one that was sent back waits for an editor once more. */
export async function rewriteProposal(
  ports: WritePorts,
  { actor, id, version, content }: { actor: Actor; id: ProposalId; version: string; content: ItemContent },
): Promise<Result<Versioned<Proposal>, RewriteRefusal>> {
  const own = await ownOpen(ports, actor, id);
  if (!own.ok) return own;
  if (ports.clock.now() >= proposalDeadline(own.value.value.edition)) return refuse("proposal.too-late");
  const errors = contentErrors(content, own.value.value.edition, await ports.directory.current());
  if (errors.length > 0) return refuse("item.invalid", errors);
  return ports.proposals.save({ ...own.value.value, content, standing: { status: "waiting" } }, version);
}

/** Takes one's own proposal back. Safe to repeat. */
export async function withdrawProposal(
  ports: WritePorts,
  { actor, id, version }: { actor: Actor; id: ProposalId; version: string },
): Promise<Result<Versioned<Proposal>, "proposal.not-found" | "proposal.decided" | "proposal.changed">> {
  const found = await ports.proposals.find(id);
  if (found?.value.proposer === actor.person && found.value.standing.status === "withdrawn") return ok(found);
  const own = await ownOpen(ports, actor, id);
  if (!own.ok) return own;
  return ports.proposals.save({ ...own.value.value, standing: { status: "withdrawn" } }, version);
}

async function ownOpen(
  { proposals }: Pick<Ports, "proposals">,
  actor: Actor,
  id: ProposalId,
): Promise<Result<Versioned<Proposal>, "proposal.not-found" | "proposal.decided">> {
  const found = await proposals.find(id);
  if (!found || found.value.proposer !== actor.person) return refuse("proposal.not-found");
  return isOpenProposal(found.value) ? ok(found) : refuse("proposal.decided");
}

/** Whether somebody may propose items today. */
export async function mayPropose(
  { directory, networks, clock }: Pick<Ports, "directory" | "networks" | "clock">,
  actor: Actor,
): Promise<boolean> {
  return canPropose(actor, {
    directory: await directory.current(),
    networks: await networks.list(),
    today: londonDate(clock.now()),
  });
}
