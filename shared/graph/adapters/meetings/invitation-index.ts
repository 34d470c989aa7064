import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Invitation } from "../../../domain/meetings/invitation.ts";
import type { ListItem } from "../../mirror/list-items.ts";
import type { ListMirror } from "../../mirror/list-mirror.ts";
import { RowGroups } from "../row-groups.ts";
import { RowsOnDemand } from "../rows-on-demand.ts";

/** Invitations by meeting and by person, so that a page costs what it shows and not what was ever sent. */
export class InvitationIndex {
  private readonly mirror: ListMirror;
  private readonly rows: RowsOnDemand<Invitation>;
  private readonly meetings: RowGroups;
  private readonly people: RowGroups;

  constructor(mirror: ListMirror, read: (item: ListItem) => Invitation | undefined) {
    this.mirror = mirror;
    this.rows = new RowsOnDemand(mirror, read);
    this.meetings = new RowGroups(mirror, "Meeting");
    this.people = new RowGroups(mirror, "Person");
  }

  find({ meeting, person }: Pick<Invitation, "meeting" | "person">): Invitation | undefined {
    const ids = this.people.of(person).filter((id) => this.mirror.value(id, "Meeting") === meeting);
    return this.rows.getAll(ids).at(-1);
  }

  ofMeeting(meeting: MeetingId): Invitation[] {
    return this.rows.getAll(this.meetings.of(meeting));
  }

  ofPerson(person: PersonId): Invitation[] {
    return this.rows.getAll(this.people.of(person));
  }
}
