import type { CompletionWay, Course } from "../../domain/cpd/course.ts";
import type { CourseConsequences } from "../../domain/cpd/course-consequences.ts";
import type { MandatoryClash } from "../../domain/cpd/mandatory-clashes.ts";
import { choosesSomebody } from "../../domain/directory/audience.ts";
import type { Directory } from "../../domain/directory/directory.ts";
import { dayAndTime, dayOfMonth } from "../dates.ts";
import { audienceWords } from "../directory/audience.ts";
import { counted, sentenceCase } from "../lists.ts";

/** "Mandatory for DSLs and deputy DSLs; optional for all staff." */
export function forWhomWords(
  { mandatoryFor, optionalFor }: Pick<Course, "mandatoryFor" | "optionalFor">,
  directory: Directory,
): string {
  const parts = [
    ...(choosesSomebody(mandatoryFor) ? [`mandatory for ${audienceWords(mandatoryFor, directory)}`] : []),
    ...(choosesSomebody(optionalFor) ? [`optional for ${audienceWords(optionalFor, directory)}`] : []),
  ];
  return parts.length === 0 ? "For nobody yet." : `${sentenceCase(parts.join("; "))}.`;
}

/** "Due by 12 February; holds for 24 months." What is only optional is due by no day (invariant 5). */
export function whenWords({ dueBy, renewal, mandatoryFor }: Course): string {
  const holds =
    renewal.kind === "once"
      ? "once"
      : renewal.kind === "yearly"
        ? "every school year"
        : `every ${counted(renewal.months, "month", "months")}`;
  const due = choosesSomebody(mandatoryFor) ? `due by ${dueDayWords(dueBy)}; ` : "";
  return `${sentenceCase(`${due}${holds}`)}.`;
}

/** "12 February" for a day of the year, `02-12`. */
export const dueDayWords = (dueBy: string): string => dayOfMonth(`2028-${dueBy}`);

/** "By 2 of its 5 meetings, or by its recording." */
export function howWords({ ways, meetings }: Pick<Course, "ways" | "meetings">): string {
  const words = ways.map((way) => wayWords(way, meetings.length));
  return words.length === 0 ? "In no way yet." : `By ${words.join(", or by ")}.`;
}

function wayWords(way: CompletionWay, meetings: number): string {
  if (way.kind === "recording") return "its recording and a short answer";
  if (way.kind === "certificate") return "a certificate from elsewhere";
  if (meetings === 0) return way.needed === "all" ? "all of its meetings" : `${way.needed} of its meetings`;
  if (way.needed === "all") return `all of its ${counted(meetings, "meeting", "meetings")}`;
  return `${way.needed} of its ${counted(meetings, "meeting", "meetings")}`;
}

/** What a course brings about, a sentence each: "Asks 214 people.", "12 of them cannot meet it by its date …". */
export function consequenceSentences(
  { asked, offered, met, exempt, overdue, stranded }: CourseConsequences,
  course: Pick<Course, "ways" | "meetings">,
): { isWarning: boolean; text: string }[] {
  const fact = (text: string) => ({ isWarning: false, text });
  const warning = (text: string) => ({ isWarning: true, text });
  const planned = course.meetings.length;
  const tooMany = course.ways.find(
    (way) => way.kind === "meetings" && way.needed !== "all" && way.needed > planned,
  );
  return [
    fact(asked === 0 ? "Asks nobody." : `Asks ${counted(asked, "person", "people")}.`),
    ...(stranded > 0
      ? [
          warning(
            `${ofThem(stranded, asked)} cannot meet it by ${stranded === 1 ? "the" : "their"} date because too few sessions are left.`,
          ),
        ]
      : []),
    ...(overdue > 0 ? [warning(`For ${ofThem(overdue, asked)} the date has passed.`)] : []),
    ...(tooMany && tooMany.kind === "meetings"
      ? [
          warning(
            `It takes ${tooMany.needed} meetings, and ${planned === 0 ? "none is" : `only ${planned} ${planned === 1 ? "is" : "are"}`} chosen.`,
          ),
        ]
      : []),
    ...(met > 0 ? [fact(`${ofThem(met, asked)} ${met === 1 ? "has" : "have"} done it.`)] : []),
    ...(exempt > 0 ? [fact(`${ofThem(exempt, asked)} ${exempt === 1 ? "is" : "are"} exempt.`)] : []),
    ...(offered > 0 ? [fact(`May be taken by ${counted(offered, "person", "people")} more.`)] : []),
  ];
}

/** "Maths network and DSL network are both on Tuesday 1 December, 2pm: 3 people must be at both." */
export function mandatoryClashSentence({ first, second, people }: MandatoryClash, today: string): string {
  const when = dayAndTime(second.startsAt, today);
  const who = `${counted(people.length, "person", "people")} must be at both`;
  const draft = [first, second].some(({ status }) => status === "draft") ? " One is still a draft." : "";
  return `“${first.title}” and “${second.title}” are at one time, ${when}: ${who}.${draft}`;
}

const ofThem = (count: number, all: number): string =>
  count === all ? `All ${counted(all, "person", "people")}` : `${count} of ${all}`;
