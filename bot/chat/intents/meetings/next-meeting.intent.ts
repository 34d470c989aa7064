import { listed } from "../../../../shared/sentences/lists.ts";
import { answer } from "../../answer.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { meetingCard } from "../../cards/meetings/meeting.card.ts";
import { nextMeeting } from "../../questions/meeting-questions.ts";
import { networkIds, networksMeant } from "./networks-meant.ts";
import { comingMeetings } from "./see-meetings.ts";

export const nextMeetingIntent = answer(nextMeeting, async (named, turn) => {
  const { today, links } = turn;
  const meant = await networksMeant(turn, named.networks);
  if (meant.length === 0 && !turn.isPrivate) return turn.show(inPrivateCard(nextMeeting, links, named));
  const [next] = await comingMeetings(turn, {
    networks: networkIds(meant),
    from: named.from,
    to: named.to,
    mine: meant.length === 0,
  });
  if (next) return turn.show(meetingCard(next, { today, links }));
  return turn.say(
    meant.length > 0
      ? `${listed(meant.map(({ name }) => name))} has no meeting planned yet.`
      : "You have no meetings planned yet. I'll show them here once you are invited.",
  );
});
