import type { PersonId } from "../../../domain/directory/person.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { MeetingAction } from "../../../domain/meetings/minutes.ts";
import type { Ports } from "../../../domain/ports.ts";
import { londonDate } from "../../../domain/time/london.ts";

/** What somebody took on at a meeting and has not done. */
export interface MyAction {
  readonly action: MeetingAction;
  readonly meeting: Meeting;
  readonly overdue: boolean;
}

/** What this person took on and has not done, the earliest deadline first and those without one last. */
export async function listMyActions(
  { minutes, meetings, clock }: Pick<Ports, "minutes" | "meetings" | "clock">,
  { person }: { person: PersonId },
): Promise<MyAction[]> {
  const today = londonDate(clock.now());
  const mine: MyAction[] = [];
  for (const { value } of await minutes.list()) {
    const open = value.actions.filter(({ owner, doneAt }) => owner === person && doneAt === undefined);
    if (open.length === 0) continue;
    const meeting = (await meetings.find(value.meeting))?.value;
    if (!meeting) continue;
    for (const action of open)
      mine.push({ action, meeting, overdue: action.dueOn !== undefined && action.dueOn < today });
  }
  return mine.sort(
    (a, b) =>
      (a.action.dueOn ?? "9999").localeCompare(b.action.dueOn ?? "9999") ||
      a.meeting.startsAt.getTime() - b.meeting.startsAt.getTime() ||
      a.action.id.localeCompare(b.action.id),
  );
}
