import { type Audience, resolveAudience } from "../directory/audience.ts";
import type { Directory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { Meeting } from "../meetings/meeting.ts";
import { dayOf, type Engagement } from "../meetings/timetable.ts";
import type { Course } from "./course.ts";

/** Two meetings at one time, and who must be at both. */
export interface MandatoryClash {
  readonly first: Meeting;
  readonly second: Meeting;
  readonly people: readonly PersonId[];
}

/**
 * Meetings that overlap although somebody must be at both, in order of time. One must be at a meeting that is mandatory, and at
 * one without which a mandatory course cannot be completed. Drafts count: it is before they are published that it helps.
 */
export function mandatoryClashes(
  engagements: readonly Engagement[],
  courses: readonly Course[],
  directory: Directory,
): MandatoryClash[] {
  const inOrder = engagements.toSorted(
    (a, b) =>
      a.meeting.startsAt.getTime() - b.meeting.startsAt.getTime() || (a.meeting.id < b.meeting.id ? -1 : 1),
  );
  const demanding = coursesByMeeting(courses);
  const mustCome = new Map<MeetingId, ReadonlySet<PersonId>>();
  const whoMust = (engagement: Engagement) => {
    const { id } = engagement.meeting;
    const known = mustCome.get(id) ?? mustComeTo(engagement, demanding.get(id) ?? [], directory);
    mustCome.set(id, known);
    return known;
  };
  return inOrder.flatMap((one, index) => {
    const clashes: MandatoryClash[] = [];
    for (const other of inOrder.slice(index + 1)) {
      if (other.meeting.startsAt >= one.meeting.endsAt) break;
      const here = whoMust(one);
      const people = [...whoMust(other)].filter((person) => here.has(person)).sort();
      if (people.length > 0) clashes.push({ first: one.meeting, second: other.meeting, people });
    }
    return clashes;
  });
}

/** Whether a course can only be completed by coming to every one of its meetings. */
export function needsEveryMeeting({ ways, meetings }: Pick<Course, "ways" | "meetings">): boolean {
  return (
    ways.length > 0 &&
    ways.every((way) => way.kind === "meetings" && (way.needed === "all" || way.needed >= meetings.length))
  );
}

function coursesByMeeting(courses: readonly Course[]): Map<MeetingId, Audience[]> {
  const asked = new Map<MeetingId, Audience[]>();
  for (const course of courses)
    if (!course.retiredAt && needsEveryMeeting(course))
      for (const id of course.meetings) asked.set(id, [...(asked.get(id) ?? []), course.mandatoryFor]);
  return asked;
}

function mustComeTo(
  { meeting, invitees }: Engagement,
  audiences: readonly Audience[],
  directory: Directory,
): ReadonlySet<PersonId> {
  const people = new Set(
    invitees.flatMap(({ person, expectation }) => (expectation === "mandatory" ? [person] : [])),
  );
  for (const audience of audiences)
    for (const person of resolveAudience(audience, directory, dayOf(meeting))) people.add(person);
  return people;
}
