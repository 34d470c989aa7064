import {
  type Evidence,
  type EvidenceId,
  isOfMeeting,
  type MeetingEvidence,
} from "../../../domain/attendance/evidence.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { MirroredRows } from "../rows.ts";

/** Evidence by meeting and by person, so that a page costs what it shows and not what was ever recorded. */
export class EvidenceIndex {
  private readonly meetings = new Map<MeetingId, Map<EvidenceId, MeetingEvidence>>();
  private readonly people = new Map<PersonId, Map<EvidenceId, Evidence>>();

  constructor(rows: MirroredRows<Evidence>) {
    for (const { value } of rows.all()) this.take(undefined, value);
    rows.onChange((before, after) => this.take(before, after));
  }

  has({ id, person }: Evidence): boolean {
    return this.people.get(person)?.has(id) ?? false;
  }

  ofMeeting(meeting: MeetingId): MeetingEvidence[] {
    return [...(this.meetings.get(meeting)?.values() ?? [])];
  }

  ofPerson(person: PersonId): Evidence[] {
    return [...(this.people.get(person)?.values() ?? [])];
  }

  private take(before: Evidence | undefined, after: Evidence | undefined): void {
    if (before) {
      this.people.get(before.person)?.delete(before.id);
      if (isOfMeeting(before)) this.meetings.get(before.meeting)?.delete(before.id);
    }
    if (after) {
      place(this.people, after.person).set(after.id, after);
      if (isOfMeeting(after)) place(this.meetings, after.meeting).set(after.id, after);
    }
  }
}

function place<Key, Value>(groups: Map<Key, Map<EvidenceId, Value>>, key: Key): Map<EvidenceId, Value> {
  const group = groups.get(key) ?? new Map<EvidenceId, Value>();
  groups.set(key, group);
  return group;
}
