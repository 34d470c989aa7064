import type { TrustSettings } from "../../directory/trust-settings.ts";
import { type CivilDate, isoWeekday } from "../../time/civil-date.ts";
import { londonDate, londonTime } from "../../time/london.ts";
import type { MeetingPlan } from "../meeting.ts";
import type { Severity } from "./clash.ts";

/** What is unusual about the hours of a meeting. */
export const unusualHours = [
  "weekend",
  "several-days",
  "before-working-day",
  "after-working-day",
  "friday-afternoon",
] as const;
export type UnusualHours = (typeof unusualHours)[number];

export const severityOfHours: Readonly<Record<UnusualHours, Severity>> = {
  weekend: "serious",
  "several-days": "notable",
  "before-working-day": "notable",
  "after-working-day": "notable",
  "friday-afternoon": "slight",
};

const noon = "12:00";

/** Whether the meeting lies on a weekend, outside the working day or on Friday afternoon, by the clocks of England. */
export function unusualHoursOf(
  { startsAt, endsAt }: Pick<MeetingPlan, "startsAt" | "endsAt">,
  settings: Pick<TrustSettings, "workingDay">,
): UnusualHours[] {
  const date = londonDate(startsAt);
  // A meeting that ends at midnight ends on its own day.
  const lastDate = londonDate(new Date(endsAt.getTime() - 1));
  if (lastDate !== date) return isoWeekday(date) > 5 ? ["weekend", "several-days"] : ["several-days"];
  return unusualTimes(date, { from: londonTime(startsAt), to: londonTime(endsAt) }, settings);
}

/** The same of times on a date, as clocks show them. */
export function unusualTimes(
  date: CivilDate,
  { from, to }: { from: string; to: string },
  { workingDay }: Pick<TrustSettings, "workingDay">,
): UnusualHours[] {
  if (isoWeekday(date) > 5) return ["weekend"];
  const found: UnusualHours[] = [];
  const end = to === "00:00" ? "24:00" : to;
  if (from < workingDay.from) found.push("before-working-day");
  if (end > workingDay.to) found.push("after-working-day");
  if (isoWeekday(date) === 5 && end > noon) found.push("friday-afternoon");
  return found;
}
