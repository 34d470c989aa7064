import type { ItemProposalNotice } from "../../../../shared/domain/briefing/proposals/ports.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import { noticeText } from "../notice-text.ts";

/** So much of a title fits beside a reason. */
const titleLength = 60;

export const itemProposalLabel = ({ proposal }: ItemProposalNotice): string =>
  shortened(proposal.title, titleLength);

/** What the activity feed says of a proposed item: that it is in, or why it came back. */
export function itemProposalText(notice: ItemProposalNotice, today: string): string {
  const title = `“${itemProposalLabel(notice)}”`;
  const words = notice.accepted
    ? `${title} will be in the briefing of ${day(notice.proposal.edition, today)}.`
    : `${title} came back to you: ${notice.because ?? ""}`;
  return noticeText(words);
}
