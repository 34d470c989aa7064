import { type Invitation, isInvited, type ReplyKind } from "./invitation.ts";
import type { MeetingPlan } from "./meeting.ts";
import { asTheyStand } from "./places.ts";

/** How many of the invited have said what. The kinds and `noReply` add up to `invited`. */
export type Tallies = Readonly<Record<ReplyKind | "noReply" | "invited", number>>;

/** Counts replies as they stand: an acceptance for which there is no place counts as waiting. */
export function talliesOf(
  meeting: Pick<MeetingPlan, "capacity">,
  invitations: readonly Invitation[],
): Tallies {
  const tallies: Record<ReplyKind | "noReply" | "invited", number> = {
    invited: 0,
    accepted: 0,
    tentative: 0,
    declined: 0,
    apologies: 0,
    represented: 0,
    waiting: 0,
    noReply: 0,
  };
  for (const { reply } of asTheyStand(meeting, invitations.filter(isInvited))) {
    tallies.invited++;
    tallies[reply?.kind ?? "noReply"]++;
  }
  return tallies;
}
