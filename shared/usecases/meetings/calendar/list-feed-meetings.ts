import type { CalendarFeed } from "../../../domain/meetings/feed.ts";
import { isInvited } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { reachesSchool } from "../../../domain/meetings/reach.ts";
import type { Ports } from "../../../domain/ports.ts";
import { type ListedMeeting, standing } from "./list-meetings.ts";

const dayMilliseconds = 86_400_000;
/** What calendars keep of the past, and as far ahead as meetings are planned. */
const daysBack = 90;
const daysAhead = 550;

type FeedMeetingPorts = Pick<Ports, "meetings" | "invitations" | "directory" | "clock">;

/**
 * The meetings that a feed shows, in order of start, drafts left out. The owner's own row comes with theirs alone: a
 * network's and a school's feed say nothing of anybody's replies.
 */
export async function listFeedMeetings(
  ports: FeedMeetingPorts,
  { owner, subject }: CalendarFeed,
): Promise<ListedMeeting[]> {
  const now = ports.clock.now().getTime();
  const within = await ports.meetings.listBetween(
    new Date(now - daysBack * dayMilliseconds),
    new Date(now + daysAhead * dayMilliseconds),
  );
  const directory = await ports.directory.current();
  const own = new Map((await ports.invitations.listOf(owner)).map((row) => [row.meeting, row]));
  const shown: ListedMeeting[] = [];
  for (const { value: meeting } of within) {
    if (meeting.status === "draft") continue;
    if (subject.kind === "person") {
      const row = own.get(meeting.id);
      const invitation = row && isInvited(row) ? await standing(ports, meeting, row) : undefined;
      if (invitation && !isAway(invitation.reply?.kind)) shown.push({ meeting, invitation });
    } else if (subject.kind === "network" ? meeting.network === subject.of : await isOfSchool(meeting))
      shown.push({ meeting, invitation: undefined });
  }
  return shown;

  async function isOfSchool(meeting: Meeting): Promise<boolean> {
    if (subject.kind !== "school") return false;
    return reachesSchool(meeting, await ports.invitations.listFor(meeting), subject.of, directory);
  }
}

const isAway = (kind: string | undefined): boolean =>
  kind === "declined" || kind === "apologies" || kind === "represented";
