import type { Viewings } from "../../../shared/contract/records/viewings.schema.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { MeetingId } from "../../../shared/domain/meetings/ids.ts";
import type { Viewing } from "../../../shared/domain/records/viewing.ts";
import { academicYearOf, yearsOn } from "../../../shared/domain/time/academic-year.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { day, fullDate } from "../../../shared/sentences/dates.ts";
import { viewedWords, viewingRightWords } from "../../../shared/sentences/records/viewings.ts";

/** As many days as one reads; the export of a person has all. */
const shownAtMost = 100;

interface Seen {
  readonly directory: Directory;
  readonly meetingTitle: (id: MeetingId) => string | undefined;
  readonly today: CivilDate;
}

/** Viewings in words, one entry for each viewer and day. */
export function presentViewings(
  viewings: readonly Viewing[],
  { directory, meetingTitle, today }: Seen,
): Viewings {
  const days = new Map<string, Viewing[]>();
  for (const each of viewings) {
    const key = `${each.on} ${each.viewer} ${each.by}`;
    days.set(key, [...(days.get(key) ?? []), each]);
  }
  const named = ({ subject }: Viewing): string | undefined => {
    if (subject.kind === "school") return directory.school(subject.school)?.name;
    return subject.kind === "meeting" ? meetingTitle(subject.meeting) : undefined;
  };
  const entries = [...days].slice(0, shownAtMost).flatMap(([key, ofDay]) => {
    const [first] = ofDay;
    if (!first) return [];
    return {
      key,
      viewer: directory.person(first.viewer)?.name ?? "Somebody who has left",
      as: viewingRightWords[first.by],
      day: day(first.on, today),
      where: [...new Set(ofDay.map((each) => viewedWords(each.door, named(each))))],
    };
  });
  return {
    since: `since ${fullDate(`${yearsOn(academicYearOf(today), -1).slice(0, 4)}-09-01`)}`,
    viewings: entries,
    more: Math.max(0, days.size - entries.length),
  };
}
