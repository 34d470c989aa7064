import { isOpenForEditing } from "../../../domain/briefing/edition.ts";
import type { BriefingItem } from "../../../domain/briefing/item.ts";
import {
  isUntold,
  itemOf,
  type Proposal,
  type ProposalId,
  type ProposalStanding,
  reasonLimit,
  withUntold,
} from "../../../domain/briefing/proposals/proposal.ts";
import { type Actor, canEditBriefing } from "../../../domain/directory/actor.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { isQuietNow, type QuietPorts } from "../../directory/is-quiet-now.ts";
import { blankEdition } from "../write-item.ts";
import { type TellDecisionPorts, tellDecision } from "./tell-of-decisions.ts";

type DecidePorts = QuietPorts & TellDecisionPorts & Pick<Ports, "proposals" | "items" | "editions">;

export type DecideItemRefusal =
  | "access.refused"
  | "proposal.not-found"
  | "proposal.decided"
  | "proposal.changed"
  | "proposal.invalid"
  | "item.locked";

export interface Decided {
  readonly proposal: Versioned<Proposal>;
  /** The item that it became, when it was accepted. */
  readonly item?: Versioned<BriefingItem>;
}

/**
 * Takes a proposal into its edition as an item, or sends it back with a reason; its proposer is told, when quiet hours have ended. Of
 * two editors who decide at once, one is refused; the same decision sent again by the same editor finishes what a cut left undone, in
 * quiet hours by leaving it to the job that tells when they have ended.
 */
export async function decideItemProposal(
  ports: DecidePorts,
  {
    actor,
    id,
    version,
    accepted,
    because,
  }: { actor: Actor; id: ProposalId; version: string; accepted: boolean; because: string },
): Promise<Result<Decided, DecideItemRefusal>> {
  if (!canEditBriefing(actor)) return refuse("access.refused");
  const found = await ports.proposals.find(id);
  if (!found || found.value.standing.status === "withdrawn") return refuse("proposal.not-found");
  const reason = because.trim();
  if (!accepted && reason === "")
    return refuse("proposal.invalid", [{ pointer: "/because", code: "required" }]);
  if (reason.length > reasonLimit)
    return refuse("proposal.invalid", [{ pointer: "/because", code: "too-long" }]);
  const waits = found.value.proposer !== actor.person && (await isQuietNow(ports));
  const later = (proposal: Proposal) => (waits ? withUntold(proposal) : proposal);
  const by = { by: actor.person, at: ports.clock.now() };
  const wanted: ProposalStanding = accepted
    ? { status: "accepted", ...by }
    : { status: "sent-back", ...by, because: reason };
  if (isSame(found.value.standing, wanted)) {
    if (!waits || isUntold(found.value)) return finish(ports, found, actor);
    const left = await ports.proposals.save(later(found.value), found.version);
    return left.ok ? finish(ports, left.value, actor) : left;
  }
  if (found.value.standing.status !== "waiting") return refuse("proposal.decided");
  const edition =
    (await ports.editions.find(found.value.edition)) ??
    (accepted ? await ports.editions.create(blankEdition(found.value.edition)) : undefined);
  if (accepted && edition && !isOpenForEditing(edition.value)) return refuse("item.locked");
  const saved = await ports.proposals.save(later({ ...found.value, standing: wanted }), version);
  return saved.ok ? finish(ports, saved.value, actor) : saved;
}

/** Whether a decision is the one that stands, whenever it was made. */
const isSame = (stands: ProposalStanding, wanted: ProposalStanding): boolean =>
  (stands.status === "accepted" && wanted.status === "accepted" && stands.by === wanted.by) ||
  (stands.status === "sent-back" &&
    wanted.status === "sent-back" &&
    stands.by === wanted.by &&
    stands.because === wanted.because);

async function finish(
  ports: DecidePorts,
  proposal: Versioned<Proposal>,
  actor: Actor,
): Promise<Result<Decided, DecideItemRefusal>> {
  const { proposer, standing } = proposal.value;
  const item = standing.status === "accepted" ? await ports.items.create(itemOf(proposal.value)) : undefined;
  // Who decided on their own is told nothing.
  if (proposer !== actor.person && !isUntold(proposal.value)) await tellDecision(ports, proposal.value);
  return ok({ proposal, ...(item ? { item } : {}) });
}
