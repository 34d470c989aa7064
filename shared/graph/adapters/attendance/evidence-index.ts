import { type Evidence, isOfMeeting, type MeetingEvidence } from "../../../domain/attendance/evidence.ts";
import { isEvidence, type Recorded, type SightingSeen } from "../../../domain/attendance/sighting.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { ListItem } from "../../mirror/list-items.ts";
import type { ListMirror } from "../../mirror/list-mirror.ts";
import { RowGroups } from "../row-groups.ts";
import { RowsOnDemand } from "../rows-on-demand.ts";
import { MatchedSightings } from "./matched-sightings.ts";
import { isOfNobodyYet } from "./nobody-yet.ts";

/** Evidence by meeting and by person, so that a page costs what it shows and not what was ever recorded. */
export class EvidenceIndex {
  private readonly mirror: ListMirror;
  private readonly rows: RowsOnDemand<Recorded>;
  private readonly meetings: RowGroups;
  private readonly people: RowGroups;
  private readonly matched = new MatchedSightings();

  constructor(mirror: ListMirror, read: (item: ListItem) => Recorded | undefined) {
    this.mirror = mirror;
    this.rows = new RowsOnDemand(mirror, read);
    this.meetings = new RowGroups(mirror, "Meeting");
    this.people = new RowGroups(mirror, "Person");
    this.match(read);
  }

  has({ id }: Recorded): boolean {
    return this.mirror.byKey(id) !== undefined;
  }

  ofMeeting(meeting: MeetingId): MeetingEvidence[] {
    return [
      ...this.rows.getAll(this.meetings.of(meeting)).filter(isSeenAtMeeting),
      ...this.matched.ofMeeting(meeting),
    ];
  }

  hasMeeting(meeting: MeetingId): boolean {
    return (
      this.matched.ofMeeting(meeting).length > 0 ||
      this.meetings.of(meeting).some((id) => isSeenAtMeeting(this.rows.get(id)))
    );
  }

  ofPerson(person: PersonId): Evidence[] {
    return [...this.rows.getAll(this.people.of(person)).filter(isEvidence), ...this.matched.ofPerson(person)];
  }

  ofPersonAt(person: PersonId, meeting: MeetingId): MeetingEvidence[] {
    const ids = this.people.of(person).filter((id) => this.mirror.value(id, "Meeting") === meeting);
    return [
      ...this.rows.getAll(ids).filter(isSeenAtMeeting),
      ...this.matched.ofPerson(person).filter((each) => each.meeting === meeting),
    ];
  }

  sightingsAt(meeting: MeetingId): SightingSeen[] {
    return this.matched.seenAt(meeting);
  }

  private match(read: (item: ListItem) => Recorded | undefined): void {
    const ofNobodyYet = (row: ListItem | undefined) => {
      const recorded = row && isOfNobodyYet(row.fields.Observed) ? read(row) : undefined;
      return recorded && !isEvidence(recorded) ? recorded : undefined;
    };
    for (const [id, observed] of this.mirror.values("Observed"))
      if (isOfNobodyYet(observed)) this.matched.take(undefined, ofNobodyYet(this.mirror.byId(id)));
    this.mirror.onChange(({ before, after }) => this.matched.take(ofNobodyYet(before), ofNobodyYet(after)));
  }
}

/** Evidence itself, and not what is to be matched before it is anybody's. */
const isSeenAtMeeting = (recorded: Recorded | undefined): recorded is MeetingEvidence =>
  recorded !== undefined && isEvidence(recorded) && isOfMeeting(recorded);
