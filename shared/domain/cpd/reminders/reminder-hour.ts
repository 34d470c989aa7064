import { londonTime } from "../../time/london.ts";

/** The hour of the day in which the rhythm's reminders go out; what a server missed in it waits for the next day worked. */
export const reminderHour = { from: "09:00", to: "10:00" } as const;

export function isReminderHour(now: Date): boolean {
  const time = londonTime(now);
  return time >= reminderHour.from && time < reminderHour.to;
}
