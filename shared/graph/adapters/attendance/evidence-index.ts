import {
  type Evidence,
  type EvidenceId,
  isOfMeeting,
  type MeetingEvidence,
} from "../../../domain/attendance/evidence.ts";
import {
  isEvidence,
  isMatchDecision,
  isSighting,
  type MatchDecision,
  matchedEvidence,
  type Recorded,
  type Sighting,
  type SightingSeen,
  sightingsSeen,
} from "../../../domain/attendance/sighting.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { MirroredRows } from "../rows.ts";

/** Evidence by meeting and by person, so that a page costs what it shows and not what was ever recorded. */
export class EvidenceIndex {
  private readonly meetings = new Map<MeetingId, Map<EvidenceId, MeetingEvidence>>();
  private readonly people = new Map<PersonId, Map<EvidenceId, Evidence>>();
  private readonly sightings = new Map<MeetingId, Map<EvidenceId, Sighting>>();
  /** By what they decide on. */
  private readonly decisions = new Map<EvidenceId, Map<EvidenceId, MatchDecision>>();

  constructor(rows: MirroredRows<Recorded>) {
    for (const { value } of rows.all()) this.take(undefined, value);
    rows.onChange((before, after) => this.take(before, after));
  }

  has(recorded: Recorded): boolean {
    if (isEvidence(recorded)) return this.people.get(recorded.person)?.has(recorded.id) ?? false;
    if (isSighting(recorded)) return this.sightings.get(recorded.meeting)?.has(recorded.id) ?? false;
    return this.decisions.get(recorded.sighting)?.has(recorded.id) ?? false;
  }

  ofMeeting(meeting: MeetingId): MeetingEvidence[] {
    return [...(this.meetings.get(meeting)?.values() ?? [])];
  }

  hasMeeting(meeting: MeetingId): boolean {
    return (this.meetings.get(meeting)?.size ?? 0) > 0;
  }

  ofPerson(person: PersonId): Evidence[] {
    return [...(this.people.get(person)?.values() ?? [])];
  }

  ofPersonAt(person: PersonId, meeting: MeetingId): MeetingEvidence[] {
    return this.ofPerson(person).flatMap((each) =>
      isOfMeeting(each) && each.meeting === meeting ? [each] : [],
    );
  }

  sightingsAt(meeting: MeetingId): SightingSeen[] {
    const sightings = [...(this.sightings.get(meeting)?.values() ?? [])];
    return sightingsSeen(
      sightings,
      sightings.flatMap(({ id }) => this.decisionsOn(id)),
    );
  }

  private take(before: Recorded | undefined, after: Recorded | undefined): void {
    if (before) this.changing(before, () => this.remove(before));
    if (after) this.changing(after, () => this.put(after));
  }

  /** Around a change to a sighting or to a decision on it, moves what it counts from whom it counted for to whom it does. */
  private changing(recorded: Recorded, change: () => void): void {
    if (isEvidence(recorded)) {
      change();
      return;
    }
    const was = this.matched(recorded);
    if (was) this.drop(was);
    change();
    const is = this.matched(recorded);
    if (is) this.put(is);
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

  private remove(recorded: Recorded): void {
    if (isEvidence(recorded)) this.drop(recorded);
    else if (isSighting(recorded)) this.sightings.get(recorded.meeting)?.delete(recorded.id);
    else this.decisions.get(recorded.sighting)?.delete(recorded.id);
  }

  private put(recorded: Recorded): void {
    if (isSighting(recorded)) place(this.sightings, recorded.meeting).set(recorded.id, recorded);
    else if (isMatchDecision(recorded)) place(this.decisions, recorded.sighting).set(recorded.id, recorded);
    else {
      place(this.people, recorded.person).set(recorded.id, recorded);
      if (isOfMeeting(recorded)) place(this.meetings, recorded.meeting).set(recorded.id, recorded);
    }
  }

  private drop(evidence: Evidence): void {
    this.people.get(evidence.person)?.delete(evidence.id);
    if (isOfMeeting(evidence)) this.meetings.get(evidence.meeting)?.delete(evidence.id);
  }
}

function place<Key, Value>(groups: Map<Key, Map<EvidenceId, Value>>, key: Key): Map<EvidenceId, Value> {
  const group = groups.get(key) ?? new Map<EvidenceId, Value>();
  groups.set(key, group);
  return group;
}
