import type { Correction } from "../../domain/briefing/corrections/correction.ts";
import { londonDate } from "../../domain/time/london.ts";
import { day } from "../dates.ts";

const deeds: Record<Correction["kind"], string> = {
  corrected: "Corrected",
  withdrawn: "An item was withdrawn",
  "put-back": "Put back",
};

/** "Corrected on Wednesday 25 November: the form is due on Friday 4 December." Of a withdrawn item nothing is told but why it went. */
export function correctionSentence(
  { kind, at, note }: { kind: Correction["kind"]; at: Date | string; note: string },
  today: string,
): string {
  const deed = `${deeds[kind]} on ${day(londonDate(new Date(at)), today)}`;
  return note === "" ? `${deed}.` : `${deed}: ${note}`;
}
