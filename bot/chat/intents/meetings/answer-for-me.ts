import type { z } from "zod";
import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import { replyToMeeting as reply } from "../../../../shared/usecases/meetings/replies/reply-to-meeting.ts";
import type { About } from "../../about.ts";
import { action } from "../../cards/action.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { meetingCard } from "../../cards/meetings/meeting.card.ts";
import { meetingListCard } from "../../cards/meetings/meeting-list.card.ts";
import { reasonCard } from "../../cards/meetings/reason.card.ts";
import { type accept, type apologies, giveReason, replyToMeeting } from "../../meeting-replies.ts";
import { actorOf, type Reply, type Turn } from "../../turn.ts";
import { networkIds, networksMeant } from "./networks-meant.ts";
import { comingMeetings, meetingForReader } from "./see-meetings.ts";
import { daysWords } from "./whats-on.intent.ts";

type Given = z.output<typeof replyToMeeting.input>;

/** Says for the person whether they come to the one meeting that their words fit; asks which where they fit several. */
export async function answerForMe(
  question: typeof apologies | typeof accept,
  named: About,
  turn: Turn,
): Promise<Reply> {
  const { today, links } = turn;
  if (!turn.isPrivate) return turn.show(inPrivateCard(question, links, named));
  const meant = await networksMeant(turn, named.networks);
  const found = await comingMeetings(turn, {
    networks: networkIds(meant),
    from: named.from,
    to: named.to,
    mine: true,
  });
  const now = turn.ports.clock.now();
  const open = found.filter(({ startsAt }) => new Date(startsAt) > now);
  const [only, another] = open;
  const isComing = question.name === "meeting.accept";
  if (!only)
    return turn.say(
      `You have no meeting${daysWords(named, today)} to ${isComing ? "accept" : "send apologies for"}.`,
    );
  if (another)
    return turn.show(
      meetingListCard(open, {
        title: isComing ? "Which will you come to?" : "Which can't you come to?",
        today,
        links,
        choose: (meeting) =>
          isComing
            ? action(replyToMeeting, "This one", { meeting, kind: "accepted" })
            : action(giveReason, "This one", {
                meeting,
                ...(named.reason ? { reason: named.reason } : {}),
              }),
      }),
    );
  return isComing
    ? send(turn, { meeting: only.id as MeetingId, kind: "accepted" })
    : stayAway(turn, only, named.reason);
}

/** Apologies with the reason that came along, or the question for one; an optional meeting wants none. */
export async function stayAway(
  turn: Turn,
  meeting: MeetingSummary,
  reason: string | undefined,
): Promise<Reply> {
  const id = meeting.id as MeetingId;
  if (meeting.mine?.expectation === "optional")
    return send(turn, { meeting: id, kind: "declined", ...(reason ? { reason } : {}) });
  if (reason) return send(turn, { meeting: id, kind: "apologies", reason });
  return turn.show(reasonCard(meeting, { today: turn.today }));
}

/** Records the reply and shows the meeting as it now stands, with one sentence on what was done. */
export async function send(turn: Turn, { meeting: id, kind, reason }: Given): Promise<Reply> {
  const { ports, today, links } = turn;
  const before = await meetingForReader(turn, id);
  const replied = await reply(ports, {
    actor: actorOf(turn),
    meeting: id,
    door: "chat",
    reply: { kind, ...(reason ? { reason } : {}) },
  });
  const meeting = await meetingForReader(turn, id);
  if (!meeting) return turn.say(turn.sentence("meeting.not-found"));
  if (!replied.ok) {
    if (replied.code === "reply.invalid" && kind === "apologies")
      return turn.show(reasonCard(meeting, { today }));
    return turn.show(meetingCard(meeting, { today, links, note: turn.sentence(replied.code) }));
  }
  return turn.show(meetingCard(meeting, { today, links, note: noteOf(before, meeting) }));
}

/** What was done, in one sentence; the card's own button takes it back. */
function noteOf(before: MeetingSummary | undefined, { title, mine }: MeetingSummary): string {
  const kind = mine?.reply?.kind;
  if (before?.mine?.reply?.kind === kind) return "You had said so already. Nothing has changed.";
  switch (kind) {
    case "accepted":
      return `I've told the organisers that you are coming to ${title}.`;
    case "waiting":
      return `${title} is full. You are on the waiting list, and you will hear when there is a place.`;
    case "apologies":
      return `I've sent your apologies for ${title}.`;
    default:
      return `I've told the organisers that you are not coming to ${title}.`;
  }
}
