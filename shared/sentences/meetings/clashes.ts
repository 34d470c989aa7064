import type { TrustSettings } from "../../domain/directory/trust-settings.ts";
import type { Clash } from "../../domain/meetings/clashes/clash.ts";
import type { ClosedSchools } from "../../domain/meetings/clashes/closed-schools.ts";
import type { OnlyHolder } from "../../domain/meetings/clashes/only-holder.ts";
import type { UnusualHours } from "../../domain/meetings/clashes/unusual-hours.ts";
import type { MeetingPlan } from "../../domain/meetings/meeting.ts";
import { time, timeOfDay } from "../dates.ts";
import { roleWords } from "../directory/roles.ts";
import { counted, listed } from "../lists.ts";

/** "3 people are also asked to Maths network, 2 of them must be at both." */
export function clashSentence({ meeting, people, isTravelOnly }: Clash): string {
  const title = meeting.title || "a meeting without a title";
  const travel = isTravelOnly ? " One follows the other, with too little time for the way between." : "";
  if (meeting.status === "draft")
    return `${counted(people.length, "person", "people")} would also be asked to ${title}, which is a draft.${travel}`;
  const both = people.filter(({ severity }) => severity === "serious").length;
  if (people.length === 1)
    return both === 1
      ? `1 person is also asked to ${title} and must be at both.${travel}`
      : `1 person is also asked to ${title}.${travel}`;
  const asked = `${counted(people.length, "person", "people")} are also asked to ${title}`;
  if (both === 0) return `${asked}.${travel}`;
  return both === people.length
    ? `${asked}, and all of them must be at both.${travel}`
    : `${asked}, ${both} of them must be at both.${travel}`;
}

/** "The only SENDCO and DSL of a school of 50 pupils". */
export const onlyHolderNote = ({ school, roles }: OnlyHolder): string =>
  `The only ${listed(roles.map((role) => roleWords[role].one))} of a school of ${counted(school.pupils, "pupil", "pupils")}`;

/** "Autumn half term: 24 of the 30 schools are closed", "INSET at all 30 schools". */
export function closedSentence({ as, name, schools }: ClosedSchools, of: number): string {
  const which =
    of === 1
      ? "the school"
      : schools.length === of
        ? `all ${of} schools`
        : `${schools.length} of the ${of} schools`;
  if (as !== "holiday") return `${name} at ${which}`;
  return `${name}: ${which} ${schools.length === 1 ? "is" : "are"} closed`;
}

/** "Ends at 6pm, after the working day (8am to 5:30pm)". */
export function hoursSentence(
  hours: UnusualHours,
  { startsAt, endsAt }: Pick<MeetingPlan, "startsAt" | "endsAt">,
  { workingDay }: Pick<TrustSettings, "workingDay">,
): string {
  const day = `the working day (${timeOfDay(workingDay.from)} to ${timeOfDay(workingDay.to)})`;
  switch (hours) {
    case "weekend":
      return "At a weekend";
    case "several-days":
      return "Ends on another day than it begins";
    case "before-working-day":
      return `Begins at ${time(startsAt)}, before ${day}`;
    case "after-working-day":
      return `Ends at ${time(endsAt)}, after ${day}`;
    case "friday-afternoon":
      return "On Friday afternoon";
  }
}
