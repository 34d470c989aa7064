import type { Actor } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { expectedAt, type Invitee, inviteesOf } from "../../../domain/meetings/invitees.ts";
import { isOn, type Meeting, type MeetingPlan } from "../../../domain/meetings/meeting.ts";
import { isOwnMeeting } from "../../../domain/meetings/own-calendar.ts";
import { dayOf } from "../../../domain/meetings/timetable.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { joinersOf } from "./load-timetable.ts";
import { type PlanningRefusal, planningRefusal } from "./planning-refusal.ts";

/** Who of the audience has something else in their own calendar. */
export interface AudienceFreeBusy {
  /** How many calendars were seen. */
  readonly checked: number;
  /** How many could not be. */
  readonly unknown: number;
  /** Who must come first, then by name. */
  readonly busy: readonly Invitee[];
}

/** Looks into the calendars of everybody asked, at the plan's time. Meetings that Beacon made are told as clashes, not here. */
export async function findFreeBusy(
  ports: Pick<Ports, "directory" | "meetings" | "invitations" | "networks" | "freeBusy">,
  { actor, plan, meeting }: { actor: Actor; plan: MeetingPlan; meeting?: MeetingId | undefined },
): Promise<Result<AudienceFreeBusy, PlanningRefusal>> {
  const may = await planningRefusal(ports, { actor, plan });
  if (!may.ok) return may;
  const directory = await ports.directory.current();
  const joined = await joinersOf(ports, meeting);
  const invitees = joined(inviteesOf(plan, directory, dayOf(plan)));
  const people = invitees.flatMap(({ person }) => directory.person(person) ?? []);
  const span = { from: plan.startsAt, until: plan.endsAt };
  const calendars = await ports.freeBusy.busyBetween(people, span);
  const own = await ownMeetings(ports, plan);
  const busy = invitees.filter(({ person }) =>
    calendars.get(person)?.some((each) => overlaps(each, plan) && !isOwnMeeting(each, own.get(person) ?? [])),
  );
  const nameOf = ({ person }: Invitee) => directory.person(person)?.name ?? "";
  return ok({
    checked: calendars.size,
    unknown: people.length - calendars.size,
    busy: busy.sort(
      (a, b) => a.expectation.localeCompare(b.expectation) || nameOf(a).localeCompare(nameOf(b), "en-GB"),
    ),
  });
}

const overlaps = (
  a: { readonly startsAt: Date; readonly endsAt: Date },
  b: { readonly startsAt: Date; readonly endsAt: Date },
): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/** Beacon's own meetings at the time, by who is asked to them: the plan's itself too, when it stands. */
async function ownMeetings(
  { directory, meetings, invitations }: Pick<Ports, "directory" | "meetings" | "invitations">,
  plan: MeetingPlan,
): Promise<Map<PersonId, Meeting[]>> {
  const own = new Map<PersonId, Meeting[]>();
  const known = await directory.current();
  for (const { value } of await meetings.listBetween(plan.startsAt, plan.endsAt)) {
    if (!isOn(value)) continue;
    // Whoever sent apologies may have it in their calendar still.
    const rows = await invitations.listFor(value);
    for (const { person } of rows.length > 0 ? rows : expectedAt(value, [], known))
      own.set(person, [...(own.get(person) ?? []), value]);
  }
  return own;
}
