import type { Proposal as ProposalBody } from "../../../shared/contract/briefing/proposal.schema.ts";
import { itemOf, type Proposal } from "../../../shared/domain/briefing/proposals/proposal.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { Versioned } from "../../../shared/domain/versioned.ts";
import { presentEditorItem } from "./present-edition.ts";

export function presentProposal(
  { value: proposal, version }: Versioned<Proposal>,
  directory: Directory,
): ProposalBody {
  const { proposer, proposedAt, standing } = proposal;
  const nameOf = (person: typeof proposer) => directory.person(person)?.name ?? "";
  return {
    ...presentEditorItem({ value: itemOf(proposal), version }, directory),
    proposer: { id: proposer, name: nameOf(proposer) },
    proposedAt: proposedAt.toISOString(),
    status: standing.status,
    ...("by" in standing ? { decidedBy: nameOf(standing.by) } : {}),
    ...("because" in standing ? { because: standing.because } : {}),
  };
}
