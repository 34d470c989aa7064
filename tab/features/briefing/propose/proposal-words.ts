import type { Proposal } from "../../../../shared/contract/briefing/proposal.schema.ts";
import { day } from "../../../../shared/sentences/dates.ts";

/** Whether its proposer can still change it or take it back. */
export const isOpenProposal = ({ status }: Proposal): boolean =>
  status === "waiting" || status === "sent-back";

/** How a proposal stands, in a sentence for its proposer. */
export function proposalStanding({ status, edition, decidedBy }: Proposal, today: string): string {
  const on = day(edition, today);
  switch (status) {
    case "waiting":
      return `For ${on}. An editor has not decided yet.`;
    case "accepted":
      return edition <= today ? `It was in the briefing of ${on}.` : `It goes into the briefing of ${on}.`;
    case "sent-back":
      return `${decidedBy || "An editor"} sent it back. Change it, and it goes to the editor again.`;
    case "withdrawn":
      return `For ${on}. You took it back.`;
  }
}
