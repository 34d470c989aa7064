import { counted } from "../../../../shared/sentences/lists.ts";

/** "41 people", as far as is known. */
const everybody = (people: number | undefined): string =>
  people === undefined ? "Everybody asked" : counted(people, "person", "people");
const gets = (people: number | undefined): string => (people === undefined || people === 1 ? "gets" : "get");

/** What is sent when it is scheduled: "41 people get an invitation in Outlook now." */
export function invitingSentence(people: number | undefined, meetings: number): string {
  const what =
    meetings === 1 ? "an invitation" : `an invitation to each of ${counted(meetings, "meeting", "meetings")}`;
  return `${everybody(people)} ${gets(people)} ${what} in Outlook now.`;
}

/** "Schedule and invite 41 people", "Schedule 6 meetings". */
export function schedulingLabel(people: number | undefined, meetings: number): string {
  if (meetings > 1) return `Schedule ${counted(meetings, "meeting", "meetings")}`;
  return people === undefined
    ? "Schedule and invite"
    : `Schedule and invite ${counted(people, "person", "people")}`;
}

/** Who hears of a change, and of what: "41 people get the change in Outlook now: date and time, place." */
export function changingSentence(people: number | undefined, changed: readonly string[]): string {
  const what = changed.length === 0 ? "" : ` What changed: ${changed.map(withSmallLetter).join(", ")}.`;
  return `${everybody(people)} ${gets(people)} the change in Outlook now.${what}`;
}

/** "41 people are told in Outlook now that it is cancelled, and why." */
export function cancellingSentence(people: number | undefined, meetings: number): string {
  const are = people === undefined || people === 1 ? "is" : "are";
  const what = meetings === 1 ? "it is cancelled" : `these ${meetings} meetings are cancelled`;
  return `${everybody(people)} ${are} told in Outlook now that ${what}, and why.`;
}

const withSmallLetter = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
