import { isWebAddress } from "../briefing/web-address.ts";
import { choosesSomebody } from "../directory/audience.ts";
import { unknownInAudience } from "../directory/audience-errors.ts";
import type { Directory } from "../directory/directory.ts";
import type { MeetingId } from "../meetings/ids.ts";
import type { FieldError } from "../result.ts";
import { isCivilDate } from "../time/civil-date.ts";
import type { CompletionWay, CourseContent } from "./course.ts";

/** Characters, days and numbers; a title fits one line of a phone. */
export const courseLimits = {
  title: 120,
  about: 1000,
  priority: 120,
  priorities: 8,
  meetings: 60,
  graceDays: { least: 0, most: 730 },
  /** Ten years: no certificate holds longer without being one for good. */
  renewalMonths: { least: 1, most: 120 },
  needed: { least: 1, most: 60 },
  address: 1000,
  question: 300,
} as const;

/** What a course is held against: people and schools, and the meetings that there are. */
interface CourseSetting {
  readonly directory: Directory;
  readonly knows: (meeting: MeetingId) => boolean;
}

/** Everything wrong with what was said about a course, each with its place; empty when it may be saved. */
export function courseErrors(content: CourseContent, { directory, knows }: CourseSetting): FieldError[] {
  const errors: FieldError[] = [];
  const line = (pointer: string, text: string, most: number) => {
    if (text.trim() === "") errors.push({ pointer, code: "required" });
    else if (text.length > most) errors.push({ pointer, code: "too-long" });
    // SharePoint keeps no line break in a column of one line.
    if (/[\r\n]/.test(text)) errors.push({ pointer, code: "line-break" });
  };
  const whole = (pointer: string, value: number, { least, most }: { least: number; most: number }) => {
    if (!Number.isInteger(value) || value < least || value > most)
      errors.push({ pointer, code: "out-of-range" });
  };
  line("/title", content.title, courseLimits.title);
  if (content.about.length > courseLimits.about) errors.push({ pointer: "/about", code: "too-long" });
  if (content.priorities.length > courseLimits.priorities)
    errors.push({ pointer: "/priorities", code: "too-many" });
  for (const [index, priority] of content.priorities.entries())
    line(`/priorities/${index}`, priority, courseLimits.priority);
  const { from, until } = content.offered;
  if (until !== undefined && until < from) errors.push({ pointer: "/offered/until", code: "before-start" });
  if (!choosesSomebody(content.mandatoryFor) && !choosesSomebody(content.optionalFor))
    errors.push({ pointer: "/mandatoryFor", code: "nobody" });
  errors.push(...unknownInAudience(content.mandatoryFor, directory, "/mandatoryFor"));
  errors.push(...unknownInAudience(content.optionalFor, directory, "/optionalFor"));
  if (content.renewal.kind === "months")
    whole("/renewal/months", content.renewal.months, courseLimits.renewalMonths);
  // 2028 is a leap year, so that 29 February is a day.
  if (!isCivilDate(`2028-${content.dueBy}`)) errors.push({ pointer: "/dueBy", code: "not-a-date" });
  whole("/graceDays", content.graceDays, courseLimits.graceDays);
  errors.push(...wayErrors(content.ways));
  if (content.meetings.length > courseLimits.meetings)
    errors.push({ pointer: "/meetings", code: "too-many" });
  for (const [index, meeting] of content.meetings.entries())
    if (!knows(meeting)) errors.push({ pointer: `/meetings/${index}`, code: "unknown-meeting" });
  return errors;
}

function wayErrors(ways: readonly CompletionWay[]): FieldError[] {
  if (ways.length === 0) return [{ pointer: "/ways", code: "required" }];
  return ways.flatMap((way, index): FieldError[] => {
    const pointer = `/ways/${index}`;
    if (ways.findIndex(({ kind }) => kind === way.kind) < index) return [{ pointer, code: "duplicate" }];
    if (way.kind === "meetings" && way.needed !== "all") {
      const { least, most } = courseLimits.needed;
      const isRight = Number.isInteger(way.needed) && way.needed >= least && way.needed <= most;
      return isRight ? [] : [{ pointer: `${pointer}/needed`, code: "out-of-range" }];
    }
    if (way.kind !== "recording") return [];
    const errors: FieldError[] = [];
    const { address, question = "" } = way;
    if (address !== undefined) {
      if (address.length > courseLimits.address)
        errors.push({ pointer: `${pointer}/address`, code: "too-long" });
      else if (!isWebAddress(address) || !address.startsWith("https://"))
        errors.push({ pointer: `${pointer}/address`, code: "not-a-web-address" });
    }
    if (question.length > courseLimits.question)
      errors.push({ pointer: `${pointer}/question`, code: "too-long" });
    return errors;
  });
}
