import type { Branded } from "../../brand.ts";
import type { PersonId } from "../../directory/person.ts";
import { addDays } from "../../time/civil-date.ts";
import { londonInstant } from "../../time/london.ts";
import type { EditionId, ItemId } from "../ids.ts";
import type { BriefingItem, ItemContent } from "../item.ts";

export type ProposalId = Branded<"ProposalId">;

/**
 * How a proposal stands. One that is sent back can be written again by its proposer; one that is accepted became an item of the same
 * id, and its own words stay as they were.
 */
export type ProposalStanding =
  | { readonly status: "waiting" }
  | (DecisionMade & { readonly status: "accepted" })
  | (DecisionMade & { readonly status: "sent-back"; readonly because: string })
  | { readonly status: "withdrawn" };

interface DecisionMade {
  readonly by: PersonId;
  readonly at: Date;
  /** Its proposer is told when the trust's quiet hours end. */
  readonly untold?: true;
}

export const proposalStatuses = ["waiting", "accepted", "sent-back", "withdrawn"] as const;

/** An item as somebody would have it in one Tuesday's briefing, until an editor has decided. */
export interface Proposal {
  readonly id: ProposalId;
  readonly edition: EditionId;
  readonly content: ItemContent;
  readonly proposer: PersonId;
  readonly proposedAt: Date;
  readonly standing: ProposalStanding;
}

/** Characters of the reason with which an editor sends a proposal back. */
export const reasonLimit = 500;

/** Editors have the Tuesday's morning to choose and to edit: proposals are in by noon on the Monday, by the clocks of England. */
export const proposalDeadline = (edition: EditionId): Date => londonInstant(addDays(edition, -1), "12:00");

/** Whether the proposer may still change or withdraw it. */
export const isOpenProposal = ({ standing }: Pick<Proposal, "standing">): boolean =>
  standing.status === "waiting" || standing.status === "sent-back";

/** Whether a decision waits to be told of. */
export const isUntold = ({ standing }: Pick<Proposal, "standing">): boolean =>
  "untold" in standing && standing.untold === true;

/** The proposal of which its proposer is to be told later; one that nobody has decided stays as it is. */
export const withUntold = (proposal: Proposal): Proposal =>
  "by" in proposal.standing ? { ...proposal, standing: { ...proposal.standing, untold: true } } : proposal;

/** The proposal once its proposer is told. */
export function withTold(proposal: Proposal): Proposal {
  if (!("untold" in proposal.standing)) return proposal;
  const { untold: _told, ...standing } = proposal.standing;
  return { ...proposal, standing };
}

/** The item that a proposal becomes: its id is the proposal's, so that taking it in twice makes one. */
export const itemOf = ({ id, edition, content }: Proposal): BriefingItem => ({
  ...content,
  id: id as string as ItemId,
  edition,
});
