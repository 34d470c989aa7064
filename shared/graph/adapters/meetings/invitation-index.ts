import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Invitation } from "../../../domain/meetings/invitation.ts";
import type { MirroredRows } from "../rows.ts";

/** Invitations by meeting and by person, so that a page costs what it shows and not what was ever sent. */
export class InvitationIndex {
  private readonly meetings = new Map<MeetingId, Map<PersonId, Invitation>>();
  private readonly people = new Map<PersonId, Map<MeetingId, Invitation>>();

  constructor(rows: MirroredRows<Invitation>) {
    for (const { value } of rows.all()) this.take(undefined, value);
    rows.onChange((before, after) => this.take(before, after));
  }

  find(of: Pick<Invitation, "meeting" | "person">): Invitation | undefined {
    return this.meetings.get(of.meeting)?.get(of.person);
  }

  ofMeeting(meeting: MeetingId): Invitation[] {
    return [...(this.meetings.get(meeting)?.values() ?? [])];
  }

  ofPerson(person: PersonId): Invitation[] {
    return [...(this.people.get(person)?.values() ?? [])];
  }

  private take(before: Invitation | undefined, after: Invitation | undefined): void {
    if (before) {
      this.meetings.get(before.meeting)?.delete(before.person);
      this.people.get(before.person)?.delete(before.meeting);
    }
    if (after) {
      place(this.meetings, after.meeting).set(after.person, after);
      place(this.people, after.person).set(after.meeting, after);
    }
  }
}

function place<Outer, Inner>(groups: Map<Outer, Map<Inner, Invitation>>, key: Outer): Map<Inner, Invitation> {
  const group = groups.get(key) ?? new Map<Inner, Invitation>();
  groups.set(key, group);
  return group;
}
