import type { AttendanceOutcome } from "../../attendance/attendance.ts";
import type { Directory } from "../../directory/directory.ts";
import { type Phase, phases, type SchoolUrn } from "../../directory/school.ts";
import { type Invitation, mustCome } from "../../meetings/invitation.ts";
import type { Share } from "./totals.ts";

/** A line of a register, as far as figures need it. */
export interface TakeUpLine {
  readonly invitation: Pick<Invitation, "expectation" | "origin" | "as">;
  readonly outcome: AttendanceOutcome;
}

export interface MeetingTakeUp {
  /** Of those who must come, without the excused; who stands in for another takes that one's place and has none of their own. */
  readonly attended: Share;
  readonly outcomes: Readonly<Record<AttendanceOutcome, number>>;
  /** Of those who may come; never missed (invariant 5). */
  readonly optional: Share;
  /** Of the schools whose post holders must come: those that somebody stood for, each phase beside the other. */
  readonly reach: readonly { readonly phase: Phase; readonly schools: Share }[];
}

/** A meeting's register in figures. */
export function meetingTakeUp(lines: readonly TakeUpLine[], directory: Directory): MeetingTakeUp {
  const mandatory = lines.filter(({ invitation }) => mustCome(invitation));
  const optional = lines.filter(({ invitation }) => invitation.expectation === "optional");
  const count = (kind: AttendanceOutcome, of = mandatory) =>
    of.filter(({ outcome }) => outcome === kind).length;
  return {
    attended: { count: count("attended"), of: mandatory.length - count("excused") },
    outcomes: {
      attended: count("attended"),
      partly: count("partly"),
      absent: count("absent"),
      apologies: count("apologies"),
      excused: count("excused"),
      represented: count("represented"),
      unknown: count("unknown"),
    },
    optional: { count: count("attended", optional), of: optional.length },
    reach: reachOf(mandatory, directory),
  };
}

function reachOf(mandatory: readonly TakeUpLine[], directory: Directory): MeetingTakeUp["reach"] {
  const reached = new Map<SchoolUrn, boolean>();
  for (const { invitation, outcome } of mandatory)
    for (const { school } of invitation.as)
      reached.set(school, reached.get(school) || outcome === "attended" || outcome === "represented");
  return phases.flatMap((phase) => {
    const schools = [...reached].filter(([urn]) => directory.school(urn)?.phase === phase);
    if (schools.length === 0) return [];
    return [{ phase, schools: { count: schools.filter(([, there]) => there).length, of: schools.length } }];
  });
}
