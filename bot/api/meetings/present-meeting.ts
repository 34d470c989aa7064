import type { MeetingSummary } from "../../../shared/contract/meetings/meeting.schema.ts";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { SeriesId } from "../../../shared/domain/meetings/ids.ts";
import { type Invitation, isInvited, type Reply } from "../../../shared/domain/meetings/invitation.ts";
import { type Meeting, type MeetingStanding, standingOf } from "../../../shared/domain/meetings/meeting.ts";
import { canPlanMeetings } from "../../../shared/domain/meetings/rights.ts";
import type { Network } from "../../../shared/domain/networks/network.ts";
import { becauseWords, whereWords } from "../../../shared/sentences/meetings/meetings.ts";

/** What a meeting is seen against, the same for every meeting of one answer. */
export interface MeetingSetting {
  readonly actor: Actor;
  readonly directory: Directory;
  readonly networks: readonly Network[];
  /** How many meetings each series has; one that is not here shows no series. */
  readonly seriesLengths: ReadonlyMap<SeriesId, number>;
  readonly now: Date;
}

/** A meeting with the invitation of the person who asks, if they have one. */
export interface SeenMeeting {
  readonly meeting: Meeting;
  readonly invitation?: Invitation | undefined;
}

/** Which meeting, and when. */
export const presentBrief = ({
  id,
  title,
  startsAt,
  endsAt,
}: Pick<Meeting, "id" | "title" | "startsAt" | "endsAt">) => ({
  id,
  title,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});

/** One meeting as the person who asks sees it; of invitations it tells them their own alone (invariant 7). */
export function presentSummary(
  { meeting, invitation }: SeenMeeting,
  setting: MeetingSetting,
): MeetingSummary {
  const { actor, directory, networks, now } = setting;
  const network = networks.find(({ id }) => id === meeting.network);
  const canPlan = canPlanMeetings(actor, network);
  const mine =
    invitation?.person === actor.person && isInvited(invitation) && meeting.status !== "draft"
      ? presentMine(invitation, directory)
      : undefined;
  const standing = standingOf(meeting, now);
  const { joinUrl } = meeting.outlook;
  const ofSeries = meeting.series && setting.seriesLengths.get(meeting.series.id);
  return {
    ...presentBrief(meeting),
    kind: meeting.kind,
    ...(network ? { network: { id: network.id, name: network.name } } : {}),
    standing,
    mode: meeting.mode,
    where: whereWords(meeting, directory),
    ...(mine ? { mine } : {}),
    ...(joinUrl && (mine || canPlan) && isJoinable(standing) ? { joinUrl } : {}),
    preWorkMinutes: meeting.preWorkMinutes,
    ...(meeting.series && ofSeries !== undefined
      ? { series: { id: meeting.series.id, occurrence: meeting.series.occurrence, of: ofSeries } }
      : {}),
    canPlan,
  };
}

/** How many meetings each series has among these, for `MeetingSetting`. */
export function seriesLengths(meetings: readonly Meeting[]): Map<SeriesId, number> {
  const lengths = new Map<SeriesId, number>();
  for (const { series } of meetings) if (series) lengths.set(series.id, (lengths.get(series.id) ?? 0) + 1);
  return lengths;
}

export const presentReply = (
  reply: Reply,
  directory: Directory,
): NonNullable<MeetingSummary["mine"]>["reply"] => ({
  kind: reply.kind,
  ...(reply.reason ? { reason: reply.reason } : {}),
  ...(reply.representative ? { representative: presentNamed(reply.representative, directory) } : {}),
});

export const presentNamed = (id: PersonId, directory: Directory): { id: string; name: string } => ({
  id,
  name: directory.person(id)?.name ?? "somebody who has left",
});

function presentMine(invitation: Invitation, directory: Directory): MeetingSummary["mine"] {
  const reply = invitation.reply && presentReply(invitation.reply, directory);
  return {
    expectation: invitation.expectation,
    because: becauseWords(invitation, directory),
    ...(reply ? { reply } : {}),
  };
}

const isJoinable = (standing: MeetingStanding): boolean => standing === "scheduled" || standing === "changed";
