import { resolveAudience } from "../../../shared/domain/directory/audience.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import type { MeetingAction, MeetingActionId, Minutes } from "../../../shared/domain/meetings/minutes.ts";
import type { Network } from "../../../shared/domain/networks/network.ts";
import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../../shared/domain/time/london.ts";
import { listed } from "../../../shared/sentences/lists.ts";
import { onOrAfter } from "../calendar/weekdays.ts";
import type { Random } from "../random.ts";
import type { Topic } from "./topic.ts";

/** Minutes of a meeting that was held: what was said, two things agreed, and two actions, most of the older ones done. */
export function seedMinutes(
  meeting: Meeting,
  { topic, network }: { topic: Topic; network: Network },
  { directory, today, random }: { directory: Directory; today: CivilDate; random: Random },
): Minutes {
  const heldOn = londonDate(meeting.startsAt);
  const members = resolveAudience(network.members, directory, today).filter(
    (person) => !network.leads.includes(person),
  );
  const owners = [members.length > 0 ? random.pick(members) : meeting.organisedBy, meeting.organisedBy];
  const leads = listed(network.leads.map((lead) => directory.person(lead)?.name ?? ""));
  return {
    meeting: meeting.id,
    text: [
      `${leads} opened the meeting. Apologies stand in the register.`,
      `Agenda: ${topic.agenda.join("; ")}.`,
      topic.discussed,
    ].join("\n\n"),
    agreed: topic.agreed,
    actions: topic.actions.map((text, index) =>
      toAction(text, { index, owners, meeting, heldOn, today, random }),
    ),
  };
}

function toAction(
  text: string,
  of: {
    index: number;
    owners: readonly PersonId[];
    meeting: Meeting;
    heldOn: CivilDate;
    today: CivilDate;
    random: Random;
  },
): MeetingAction {
  const dueOn = onOrAfter(addDays(of.heldOn, 14 + of.index * 21), 4);
  const isDone = of.random.chance(dueOn < of.today ? 0.85 : 0.25);
  const doneOn = addDays(of.heldOn, of.random.whole(2, 12));
  return {
    id: `${of.meeting.id}-${of.index + 1}` as MeetingActionId,
    text,
    owner: of.owners[of.index] ?? of.meeting.organisedBy,
    dueOn,
    ...(isDone && doneOn < of.today ? { doneAt: londonInstant(doneOn, "16:10") } : {}),
  };
}
