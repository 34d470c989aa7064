import type { Operation } from "../../operation.ts";
import { itemContentSchema } from "../item.schema.ts";
import {
  myProposalsSchema,
  newProposalSchema,
  proposalDecisionSchema,
  proposalSchema,
} from "../proposal.schema.ts";

/** What heads and network leads would have in the briefing, and what an editor says to it. */
export const proposingOperations: readonly Operation[] = [
  {
    id: "listMyProposals",
    method: "GET",
    path: "/briefing/proposals",
    summary: "One's own proposals, the last first, and the Tuesdays for which one may propose.",
    answer: myProposalsSchema,
  },
  {
    id: "proposeItem",
    method: "POST",
    path: "/briefing/proposals",
    summary: "Proposes an item under an id that the sender chose, so that a repeat finds the first.",
    body: newProposalSchema,
    status: 201,
    answer: proposalSchema,
    refusals: ["item.invalid", "edition.not-a-briefing-tuesday", "proposal.too-late"],
  },
  {
    id: "rewriteProposal",
    method: "PUT",
    path: "/briefing/proposals/:proposal",
    summary: "Changes one's own proposal while nobody has decided on it, or sends it in again.",
    body: itemContentSchema,
    ifMatch: true,
    answer: proposalSchema,
    refusals: [
      "item.invalid",
      "proposal.not-found",
      "proposal.changed",
      "proposal.decided",
      "proposal.too-late",
    ],
  },
  {
    id: "withdrawProposal",
    method: "DELETE",
    path: "/briefing/proposals/:proposal",
    summary: "Withdraws one's own proposal.",
    ifMatch: true,
    answer: proposalSchema,
    refusals: ["proposal.not-found", "proposal.changed", "proposal.decided"],
  },
  {
    id: "decideProposal",
    method: "POST",
    path: "/briefing/proposals/:proposal/decision",
    summary: "Takes a proposal into its edition, or sends it back with a reason. For editors.",
    body: proposalDecisionSchema,
    ifMatch: true,
    answer: proposalSchema,
    refusals: [
      "proposal.invalid",
      "proposal.not-found",
      "proposal.changed",
      "proposal.decided",
      "item.locked",
    ],
  },
];
