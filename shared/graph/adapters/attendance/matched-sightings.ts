import type { EvidenceId, MeetingEvidence } from "../../../domain/attendance/evidence.ts";
import {
  isSighting,
  type MatchDecision,
  matchedEvidence,
  type Sighting,
  type SightingSeen,
  sightingsSeen,
} from "../../../domain/attendance/sighting.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";

/** Whom nobody could tell, and for whom each counts by the newest decision on it. They are few, and kept as they are read. */
export class MatchedSightings {
  private readonly sightings = new Map<MeetingId, Map<EvidenceId, Sighting>>();
  /** By what they decide on. */
  private readonly decisions = new Map<EvidenceId, Map<EvidenceId, MatchDecision>>();
  private readonly meetings = new Map<MeetingId, Map<EvidenceId, MeetingEvidence>>();
  private readonly people = new Map<PersonId, Map<EvidenceId, MeetingEvidence>>();

  take(before: Sighting | MatchDecision | undefined, after: Sighting | MatchDecision | undefined): void {
    if (before) this.changing(before, () => this.remove(before));
    if (after) this.changing(after, () => this.put(after));
  }

  ofMeeting(meeting: MeetingId): MeetingEvidence[] {
    return [...(this.meetings.get(meeting)?.values() ?? [])];
  }

  ofPerson(person: PersonId): MeetingEvidence[] {
    return [...(this.people.get(person)?.values() ?? [])];
  }

  seenAt(meeting: MeetingId): SightingSeen[] {
    const sightings = [...(this.sightings.get(meeting)?.values() ?? [])];
    return sightingsSeen(
      sightings,
      sightings.flatMap(({ id }) => this.decisionsOn(id)),
    );
  }

  /** Around a change to a sighting or to a decision on it, moves what it counts from whom it counted for to whom it does. */
  private changing(recorded: Sighting | MatchDecision, change: () => void): void {
    const was = this.matched(recorded);
    if (was) {
      this.people.get(was.person)?.delete(was.id);
      this.meetings.get(was.meeting)?.delete(was.id);
    }
    change();
    const is = this.matched(recorded);
    if (is) {
      place(this.people, is.person).set(is.id, is);
      place(this.meetings, is.meeting).set(is.id, is);
    }
  }

  private matched(recorded: Sighting | MatchDecision): MeetingEvidence | undefined {
    const id = isSighting(recorded) ? recorded.id : recorded.sighting;
    const sighting = this.sightings.get(recorded.meeting)?.get(id);
    const [seen] = sighting ? sightingsSeen([sighting], this.decisionsOn(id)) : [];
    return seen && matchedEvidence(seen);
  }

  private decisionsOn(sighting: EvidenceId): MatchDecision[] {
    return [...(this.decisions.get(sighting)?.values() ?? [])];
  }

  private remove(recorded: Sighting | MatchDecision): void {
    if (isSighting(recorded)) this.sightings.get(recorded.meeting)?.delete(recorded.id);
    else this.decisions.get(recorded.sighting)?.delete(recorded.id);
  }

  private put(recorded: Sighting | MatchDecision): void {
    if (isSighting(recorded)) place(this.sightings, recorded.meeting).set(recorded.id, recorded);
    else place(this.decisions, recorded.sighting).set(recorded.id, recorded);
  }
}

function place<Key, Value>(groups: Map<Key, Map<EvidenceId, Value>>, key: Key): Map<EvidenceId, Value> {
  const group = groups.get(key) ?? new Map<EvidenceId, Value>();
  groups.set(key, group);
  return group;
}
