import type { MeetingPlan } from "../meeting.ts";

type Placed = Pick<MeetingPlan, "mode" | "place" | "school">;

/**
 * How many minutes somebody needs from one meeting to the other. None where either can be joined online, or both are at
 * one school or in one place; a place that is not named yet is taken for another.
 */
export function minutesBetween(a: Placed, b: Placed, travelMinutes: number): number {
  if (a.mode !== "in-person" || b.mode !== "in-person") return 0;
  return isSamePlace(a, b) ? 0 : travelMinutes;
}

function isSamePlace(a: Placed, b: Placed): boolean {
  if (a.school !== undefined || b.school !== undefined) return a.school === b.school;
  const [here, there] = [a, b].map(({ place }) => place.trim().toLowerCase());
  return here !== "" && here === there;
}
