import { day } from "../../../../shared/sentences/dates.ts";
import { counted, listed, sentenceCase } from "../../../../shared/sentences/lists.ts";
import type { About } from "../../about.ts";
import { answer } from "../../answer.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { meetingCard } from "../../cards/meetings/meeting.card.ts";
import { meetingListCard } from "../../cards/meetings/meeting-list.card.ts";
import { whatsOn } from "../../questions/meeting-questions.ts";
import { networkIds, networksMeant } from "./networks-meant.ts";
import { comingMeetings } from "./see-meetings.ts";

export const whatsOnIntent = answer(whatsOn, async (named, turn) => {
  const { today, links } = turn;
  const meant = await networksMeant(turn, named.networks);
  if (meant.length === 0 && !turn.isPrivate) return turn.show(inPrivateCard(whatsOn, links, named));
  const meetings = await comingMeetings(turn, {
    networks: networkIds(meant),
    from: named.from,
    to: named.to,
    mine: meant.length === 0,
  });
  const whose = meant.length > 0 ? listed(meant.map(({ name }) => name)) : "you";
  const when = daysWords(named, today);
  const [first] = meetings;
  if (!first)
    return turn.say(`${sentenceCase(whose)} ${meant.length > 0 ? "has" : "have"} no meeting${when}.`);
  if (meetings.length === 1) return turn.show(meetingCard(first, { today, links }));
  const title = `${counted(meetings.length, "meeting", "meetings")} for ${whose}${when}`;
  return turn.show(meetingListCard(meetings, { title, today, links }));
});

/** " on Thursday 26 November", " between Monday 30 November and Sunday 6 December"; nothing when no day was named. */
export function daysWords({ from, to }: Pick<About, "from" | "to">, today: string): string {
  if (!from || !to) return "";
  return from === to ? ` on ${day(from, today)}` : ` between ${day(from, today)} and ${day(to, today)}`;
}
