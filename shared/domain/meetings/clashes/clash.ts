import type { PersonId } from "../../directory/person.ts";
import type { Expectation } from "../invitation.ts";
import { isOn, type Meeting, type MeetingPlan } from "../meeting.ts";
import { type Asked, dayOf, type Timetable } from "../timetable.ts";
import { type OnlyHolder, onlyHolderOf } from "./only-holder.ts";
import { minutesBetween } from "./travel-between.ts";

/** How much something speaks against a time, the weightiest first. */
export const severities = ["serious", "notable", "slight"] as const;
export type Severity = (typeof severities)[number];

/** Somebody who is asked to two meetings at once. */
export interface ClashingPerson {
  readonly person: PersonId;
  readonly here: Expectation;
  readonly there: Expectation;
  readonly severity: Severity;
  /** Set where no colleague could go to one of the two. */
  readonly onlyHolder?: OnlyHolder;
}

/** Another meeting at the time, with everybody who is asked to both, the worst first. */
export interface Clash {
  readonly meeting: Meeting;
  readonly severity: Severity;
  readonly people: readonly ClashingPerson[];
  /** Whether the two would fit, were there no way between their places. */
  readonly isTravelOnly: boolean;
}

/** Other meetings to which people asked here are asked at the same time, the worst first. */
export function clashesOf({ plan, meeting: self, invitees }: Asked, timetable: Timetable): Clash[] {
  const { directory, settings, engagements } = timetable;
  const here = new Map(invitees.map((invitee) => [invitee.person, invitee]));
  const setting = { directory, on: dayOf(plan), smallSchoolPupils: settings.smallSchoolPupils };
  const clashes = engagements.flatMap(({ meeting, invitees: others }): Clash[] => {
    if (meeting.id === self || !countsBeside(meeting, plan)) return [];
    const minutes = minutesBetween(plan, meeting, settings.travelMinutes);
    if (!areWithin(plan, meeting, minutes)) return [];
    const people = others.flatMap((other): ClashingPerson[] => {
      const invitee = here.get(other.person);
      if (!invitee) return [];
      const onlyHolder = onlyHolderOf(invitee, setting);
      return [
        {
          person: other.person,
          here: invitee.expectation,
          there: other.expectation,
          severity: severityOf(invitee.expectation, other.expectation, meeting),
          ...(onlyHolder ? { onlyHolder } : {}),
        },
      ];
    });
    const [worst] = people.sort(worstFirst);
    if (!worst) return [];
    return [{ meeting, severity: worst.severity, people, isTravelOnly: !areWithin(plan, meeting, 0) }];
  });
  return clashes.sort(
    (a, b) =>
      bySeverity(a, b) ||
      b.people.length - a.people.length ||
      a.meeting.startsAt.getTime() - b.meeting.startsAt.getTime() ||
      (a.meeting.id < b.meeting.id ? -1 : 1),
  );
}

/** Whether two meetings stand in each other's way at all: one that is on does, and a draft of somebody else's network. */
export const countsBeside = (meeting: Meeting, plan: Pick<MeetingPlan, "network">): boolean =>
  isOn(meeting) || (meeting.status === "draft" && meeting.network !== plan.network);

/** Serious where somebody must be at both, notable where they must be at one; a draft may yet be moved. */
export function severityOf(here: Expectation, there: Expectation, other: Pick<Meeting, "status">): Severity {
  if (other.status === "draft") return "slight";
  if (here === "mandatory" && there === "mandatory") return "serious";
  return here === "mandatory" || there === "mandatory" ? "notable" : "slight";
}

export const bySeverity = (a: { readonly severity: Severity }, b: { readonly severity: Severity }): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity);

/** Whether less than so many minutes lie between the two, or they overlap. One that begins as the other ends does not. */
function areWithin(
  a: Pick<MeetingPlan, "startsAt" | "endsAt">,
  b: Pick<MeetingPlan, "startsAt" | "endsAt">,
  minutes: number,
): boolean {
  const gap = minutes * 60_000;
  return a.startsAt.getTime() < b.endsAt.getTime() + gap && b.startsAt.getTime() < a.endsAt.getTime() + gap;
}

const worstFirst = (a: ClashingPerson, b: ClashingPerson): number =>
  bySeverity(a, b) ||
  Number(b.onlyHolder !== undefined) - Number(a.onlyHolder !== undefined) ||
  (a.person < b.person ? -1 : 1);
