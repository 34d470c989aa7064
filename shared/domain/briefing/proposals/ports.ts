import type { PersonId } from "../../directory/person.ts";
import type { Result } from "../../result.ts";
import type { Versioned } from "../../versioned.ts";
import type { EditionId } from "../ids.ts";
import type { Proposal, ProposalId } from "./proposal.ts";

export interface Proposals {
  find(id: ProposalId): Promise<Versioned<Proposal> | undefined>;
  /** Those of one edition, however they stand, the first proposed first. */
  listFor(edition: EditionId): Promise<Versioned<Proposal>[]>;
  /** Those of one person, the last proposed first. */
  listOf(proposer: PersonId): Promise<Versioned<Proposal>[]>;
  /** Those whose decision waits to be told of; in no order. Asks nothing of Graph. */
  listUntold(): Promise<Versioned<Proposal>[]>;
  /** Creates under the proposal's own id; when that id is taken, answers what stands there, so that a repeat finds the first. */
  create(proposal: Proposal): Promise<Versioned<Proposal>>;
  save(
    proposal: Proposal,
    version: string,
  ): Promise<Result<Versioned<Proposal>, "proposal.changed" | "proposal.not-found">>;
}

/** What a proposer is told in Teams' activity feed. */
export interface ItemProposalNotice {
  readonly to: PersonId;
  readonly proposal: Pick<Proposal, "id" | "edition"> & { readonly title: string };
  readonly accepted: boolean;
  readonly because?: string;
}

/** What somebody is told on the morning on which proposals for an edition close. */
export interface ProposalsClosingNotice {
  readonly to: PersonId;
  readonly edition: EditionId;
  /** Titles of their proposals that were sent back and wait for their mend. */
  readonly sentBack: readonly string[];
  /** How many proposals of others wait for them, as an editor, to read. */
  readonly toRead: number;
}

export interface ProposalsClosingNotifier {
  /** Tells everybody who is told the same in the same requests. Safe to repeat: one edition's replaces the first. */
  tell(notices: readonly ProposalsClosingNotice[]): Promise<void>;
}

export interface ItemProposalNotifier {
  /** Safe to repeat: a later notice of one proposal replaces the earlier. */
  tell(notice: ItemProposalNotice): Promise<void>;
}
