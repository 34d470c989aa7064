import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import type { Invitation } from "../../../../shared/domain/meetings/invitation.ts";
import { talliesOf } from "../../../../shared/domain/meetings/tallies.ts";
import { listMeetingPeople } from "../../../../shared/usecases/meetings/replies/list-meeting-people.ts";
import { answer } from "../../answer.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { whoIsComingCard } from "../../cards/meetings/who-is-coming.card.ts";
import { whoIsComing } from "../../questions/meeting-questions.ts";
import { actorOf, type Turn } from "../../turn.ts";
import { networkIds, networksMeant } from "./networks-meant.ts";
import { comingMeetings } from "./see-meetings.ts";
import { daysWords } from "./whats-on.intent.ts";

export const whoIsComingIntent = answer(whoIsComing, async (named, turn) => {
  const { today, links } = turn;
  const meant = await networksMeant(turn, named.networks);
  if (meant.length === 0 && !turn.isPrivate) return turn.show(inPrivateCard(whoIsComing, links, named));
  const wanted = { networks: networkIds(meant), from: named.from, to: named.to };
  const [meeting] = await comingMeetings(turn, { ...wanted, mine: meant.length === 0 });
  if (!meeting) return turn.say(`I found no meeting${daysWords(named, today)} that you could mean.`);
  return turn.show(
    whoIsComingCard(meeting, {
      today,
      links,
      tallies: await tallies(turn, meeting),
      // Names are the leads' and, of their own staff, the head's: never where others read along (invariant 7).
      people: turn.isPrivate ? await othersSeen(turn, meeting) : [],
    }),
  );
});

async function tallies({ ports }: Turn, { id }: MeetingSummary) {
  const found = await ports.meetings.find(id as MeetingId);
  return talliesOf(found?.value ?? {}, found ? await ports.invitations.listFor(found.value) : []);
}

async function othersSeen(turn: Turn, { id }: MeetingSummary) {
  const listed = await listMeetingPeople(turn.ports, { actor: actorOf(turn), meeting: id as MeetingId });
  if (!listed.ok) return [];
  const directory = await turn.ports.directory.current();
  return listed.value.invitations
    .filter(({ person }) => person !== turn.person)
    .map(({ person, reply }: Invitation) => ({
      name: directory.person(person)?.name ?? "somebody who has left",
      reply: reply?.kind,
    }));
}
