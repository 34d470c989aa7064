import type { ProposalNotice } from "../../../../shared/domain/resources/ports.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import { noticeText } from "../notice-text.ts";

/** So much of a title fits beside a reason. */
const titleLength = 60;

export const proposalLabel = ({ resource }: ProposalNotice): string => shortened(resource.title, titleLength);

/** What the activity feed says of a proposal: whether it was taken, and what the curator wrote to it. */
export function proposalNoticeText(notice: ProposalNotice): string {
  const decided = notice.accepted ? "is now in the collection" : "was not taken into the collection";
  const words = `“${proposalLabel(notice)}” ${decided}${notice.because ? `: ${notice.because}` : "."}`;
  return noticeText(words);
}
