import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import type { NetworkId } from "../../../../shared/domain/networks/network.ts";
import { addDays, type CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import {
  type ListedMeeting,
  listMeetings,
} from "../../../../shared/usecases/meetings/calendar/list-meetings.ts";
import { seeMeeting } from "../../../../shared/usecases/meetings/calendar/see-meeting.ts";
import { meetingSetting } from "../../../api/meetings/meeting-setting.ts";
import { presentSummary } from "../../../api/meetings/present-meeting.ts";
import { actorOf, type Turn } from "../../turn.ts";

/** How far ahead one looks who names no day: to the end of the next academic year's first term at the most. */
const daysAhead = 200;

export interface MeetingsWanted {
  readonly networks: readonly NetworkId[];
  readonly from?: CivilDate | undefined;
  readonly to?: CivilDate | undefined;
  /** Only those the person is invited to; the rest of the networks named besides. */
  readonly mine: boolean;
}

/** Meetings that are on and not over, in order of start, as the person sees them; without their own part where others read along. */
export async function comingMeetings(turn: Turn, wanted: MeetingsWanted): Promise<MeetingSummary[]> {
  const { ports, today } = turn;
  const from = wanted.from ?? today;
  const actor = actorOf(turn);
  const listed = await listMeetings(ports, { actor, from, to: wanted.to ?? addDays(from, daysAhead) });
  const now = ports.clock.now();
  const fits = ({ meeting, invitation }: ListedMeeting) =>
    meeting.status === "scheduled" &&
    meeting.endsAt > now &&
    londonDate(meeting.startsAt) >= from &&
    (wanted.networks.length === 0 ||
      (meeting.network !== undefined && wanted.networks.includes(meeting.network))) &&
    (!wanted.mine || (invitation !== undefined && invitation.withdrawnAt === undefined));
  return present(turn, listed.filter(fits));
}

/** One meeting as the person sees it; undefined when they may not know of it. */
export async function meetingForReader(turn: Turn, id: MeetingId): Promise<MeetingSummary | undefined> {
  const seen = await seeMeeting(turn.ports, { actor: actorOf(turn), meeting: id });
  return seen.ok ? (await present(turn, [seen.value]))[0] : undefined;
}

async function present(turn: Turn, listed: readonly ListedMeeting[]): Promise<MeetingSummary[]> {
  const setting = await meetingSetting(turn.ports, actorOf(turn));
  return listed.map((each) =>
    presentSummary(turn.isPrivate ? each : { ...each, invitation: undefined }, setting),
  );
}
