import type { CourseId } from "../../../domain/cpd/course.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import type { ListItem } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { coursesList, exemptionsList } from "../../schema/cpd.list.ts";
import { peopleList, postsList, schoolsList } from "../../schema/directory.list.ts";
import { meetingsList } from "../../schema/meetings.list.ts";
import { settingsList } from "../../schema/settings.list.ts";
import { isOfNobodyYet } from "../attendance/nobody-yet.ts";

/** What must be counted again, out of the rows that have changed. */
export interface TakeUpMarks {
  /** Meetings of which anything was recorded of anybody. */
  readonly registered: Set<MeetingId>;
  everybody: boolean;
  readonly people: Set<PersonId>;
  readonly courses: Set<CourseId>;
  /** Planned otherwise than before: their courses and everybody invited. */
  readonly meetings: Map<MeetingId, AcademicYear>;
  /** Something may be recorded of somebody for the first time, or no longer: then the others are absent, or not known. */
  readonly registers: Map<MeetingId, AcademicYear>;
}

/** Columns of which a change can make people stand otherwise. What Beacon writes on its way to Outlook is none. */
const ofMeetings = ["Status", "Year", "StartsAt", "EndsAt", "MandatoryFor", "OptionalFor"];
const ofInvitations = ["Meeting", "Person", "Expectation", "InvitedAs", "Reply", "WithdrawnAt"];

const listsHeard: ReadonlySet<string> = new Set(
  [schoolsList, settingsList, peopleList, postsList, coursesList, exemptionsList, meetingsList].map(
    ({ name }) => name,
  ),
);

/** Whether how people stand is counted from what is in this list. */
export const isCounted = (list: string): boolean =>
  listsHeard.has(list) || list.startsWith("Invitations ") || list.startsWith("Evidence ");

/** Listens to the mirror and marks. `begins` is the first academic year whose evidence may still change. */
export function takeUpMarks(
  mirror: Pick<SiteMirror, "onChange">,
  { begins }: { begins: string },
): TakeUpMarks {
  const marks: TakeUpMarks = {
    registered: new Set(),
    everybody: true,
    people: new Set(),
    courses: new Set(),
    meetings: new Map(),
    registers: new Map(),
  };
  mirror.onChange((list, { before, after }) => {
    if (marks.everybody) return;
    const rows = [before, after].flatMap((row) => row ?? []);
    if (list === schoolsList.name || list === settingsList.name) marks.everybody = true;
    else if (list === peopleList.name) for (const row of rows) marks.people.add(text(row, "Key"));
    else if (list === coursesList.name) for (const row of rows) marks.courses.add(text(row, "Key"));
    else if (list === meetingsList.name) {
      if (differs(ofMeetings, before, after))
        for (const row of rows) marks.meetings.set(text(row, "Key"), text(row, "Year"));
    } else if (list === postsList.name || list === exemptionsList.name) markPeople(rows);
    else if (list.startsWith("Invitations ")) {
      if (differs(ofInvitations, before, after)) markPeople(rows);
    } else if (list.startsWith("Evidence ")) {
      const year = list.slice("Evidence ".length) as AcademicYear;
      if (year < begins) return;
      // Whom nobody could tell is matched to a person by another row, and perhaps to another later on.
      if (rows.some((row) => isOfNobodyYet(row.fields.Observed)))
        for (const row of rows) marks.meetings.set(text(row, "Meeting"), year);
      markPeople(rows);
      const [left, come] = [before, after].map((row) => row && text<MeetingId>(row, "Meeting"));
      if (left && left !== come) marks.registers.set(left, year);
      if (come && !marks.registered.has(come)) marks.registers.set(come, year);
    }
  });
  return marks;

  function markPeople(rows: readonly ListItem[]): void {
    for (const row of rows) if (row.fields.Person) marks.people.add(text(row, "Person"));
  }
}

const text = <Id extends string>(row: ListItem, column: string): Id => String(row.fields[column] ?? "") as Id;

const differs = (
  columns: readonly string[],
  before: ListItem | undefined,
  after: ListItem | undefined,
): boolean =>
  !before ||
  !after ||
  columns.some((column) => (before.fields[column] ?? null) !== (after.fields[column] ?? null));
