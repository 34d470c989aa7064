import type { HalfTerm } from "../../domain/directory/half-terms.ts";
import type { TrustSettings } from "../../domain/directory/trust-settings.ts";
import { type Cover, coverOf } from "../../domain/meetings/cover/cover.ts";
import type { PlanCover } from "../../domain/meetings/cover/year-cover.ts";
import type { Invitee } from "../../domain/meetings/invitees.ts";
import type { MeetingPlan } from "../../domain/meetings/meeting.ts";
import { type SlotConsequences, slotWeights } from "../../domain/meetings/proposals/slot-cost.ts";
import type { Workload } from "../../domain/meetings/workload/workload.ts";
import { duration, pounds } from "../amounts.ts";
import { roleWords } from "../directory/roles.ts";
import { counted, sentenceCase } from "../lists.ts";
import { clashSentence, closedSentence, hoursSentence } from "./clashes.ts";

/** "41 people must come and 12 may." */
export function reachSentence(invitees: readonly Invitee[]): string {
  const must = invitees.filter(({ expectation }) => expectation === "mandatory").length;
  const may = invitees.length - must;
  if (must + may === 0) return "Nobody yet: choose whom it is for.";
  if (must === 0) return `${counted(may, "person", "people")} may come, nobody must.`;
  const mandatory = `${counted(must, "person", "people")} must come`;
  return may === 0 ? `${mandatory}.` : `${mandatory} and ${may} may.`;
}

/** "£336 of cover: 12 hours at 6 schools. £84 more if everybody who may come does." */
export function coverSentence({ mandatory, optional }: PlanCover, plan: Pick<MeetingPlan, "mode">): string {
  const most = plan.mode === "both" ? ", if everybody comes in person" : "";
  const first =
    mandatory.people === 0 ? "No cover needed." : sentenceCase(`${coverWords(mandatory)}${most}.`);
  if (optional.people === 0) return first;
  const more = mandatory.people === 0 ? "" : " more";
  return `${first} ${pounds(optional.pence)}${more} if everybody who may come does.`;
}

const coverWords = (cover: Cover): string =>
  `${pounds(cover.pence)} of cover: ${duration(cover.minutes)} at ${counted(cover.schools.length, "school", "schools")}`;

/** "Autumn 2"; "Autumn term" where no holiday parts it. */
export const halfTermName = ({ term, half }: HalfTerm): string =>
  half === undefined ? `${sentenceCase(term)} term` : `${sentenceCase(term)} ${half}`;

/** What the meeting adds to the half-term of those who must come, against what the trust allows. */
export function workloadSentence({ minutes, roles, most }: Workload): string {
  const each = `${sentenceCase(duration(minutes))} for each person.`;
  const [first] = roles;
  if (!first) return `${each} Nobody must come, so it counts towards no budget.`;
  const who = roleWords[first.role].many;
  const asked = duration(first.minutes);
  const set = duration(first.budget);
  const budget =
    first.minutes > first.budget
      ? ` The half-term then asks ${who} for ${asked}, ${duration(first.minutes - first.budget)} over the ${set} set.`
      : ` The half-term then asks ${who} for ${asked} of the ${set} set.`;
  const several =
    most && most.roles > 1 && most.minutes > first.minutes
      ? ` Somebody with several posts is asked for ${duration(most.minutes)}.`
      : "";
  return each + budget + several;
}

/** Why a time is good and what speaks against it, the weightiest first. */
export function slotReasons(
  consequences: SlotConsequences,
  plan: Pick<MeetingPlan, "startsAt" | "endsAt">,
  { settings, schools }: { settings: TrustSettings; schools: number },
): string[] {
  const { clashes, closed, hours, people, isBeforeLessons, releases } = consequences;
  const cover = coverOf(releases);
  const against = [
    ...clashes.map((clash) => ({
      weight: clash.people.reduce((sum, { severity }) => sum + slotWeights[`${severity}Clash`], 0),
      reason: withoutStop(clashSentence(clash)),
    })),
    ...closed.map((each) => ({
      weight: slotWeights[each.as] * each.schools.length,
      reason: closedSentence(each, schools),
    })),
    ...hours.map((each) => ({
      weight: people * slotWeights.fridayAfternoon,
      reason: hoursSentence(each, plan, settings),
    })),
    ...(isBeforeLessons
      ? [{ weight: people * slotWeights.beforeLessons, reason: "Begins before lessons do" }]
      : []),
    ...(cover.pence > 0 ? [{ weight: cover.pence / 100, reason: sentenceCase(coverWords(cover)) }] : []),
  ].sort((a, b) => b.weight - a.weight);
  return [
    ...against.map(({ reason }) => reason),
    ...(clashes.length === 0 ? ["Nobody has another meeting"] : []),
    ...(cover.pence === 0 ? ["No cover needed"] : []),
    ...(closed.length === 0 ? ["Every school is open"] : []),
  ];
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, "");

/** Who is busy in their own calendar: "3 of 41 people are busy in Outlook with something else. 2 calendars cannot be seen." */
export function freeBusySentence({
  checked,
  unknown,
  busy,
}: {
  checked: number;
  unknown: number;
  busy: number;
}): string {
  const unseen = unknown === 0 ? "" : ` ${counted(unknown, "calendar", "calendars")} cannot be seen.`;
  if (checked === 0) return unknown === 0 ? "Nobody to look up yet." : unseen.trim();
  if (busy === 0)
    return `None of ${counted(checked, "person", "people")} has anything else in Outlook then.${unseen}`;
  return `${busy} of ${counted(checked, "person", "people")} ${busy === 1 ? "is" : "are"} busy in Outlook with something else.${unseen}`;
}
