import type { AttendanceOutcome } from "../../attendance/attendance.ts";
import type { MeetingEvidence } from "../../attendance/evidence.ts";
import { registerLines } from "../../attendance/register-lines.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import { type CascadeSetting, invitedFor } from "./asked-schools.ts";
import type { CascadeSession } from "./cascade.ts";

/** Whether a school was at a session. `unknown` until there is a register. */
export type Presence = "there" | "nobody-there" | "nobody-invited" | "unknown";

const countsAsThere: readonly AttendanceOutcome[] = ["attended", "partly", "represented"];

/** By the session's register, reckoned once: of which schools somebody was there or stood in. */
export function presenceAt(
  session: CascadeSession,
  setting: CascadeSetting & {
    readonly evidence: readonly MeetingEvidence[];
    readonly attendedShare: number;
  },
): (school: SchoolUrn) => Presence {
  const outcomes = new Map(
    registerLines({ meeting: session, ...setting }).map(({ person, attendance }) => [
      person,
      attendance.outcome,
    ]),
  );
  return (school) => {
    const invited = invitedFor(session, setting, school);
    if (invited.length === 0) return "nobody-invited";
    if (setting.evidence.length === 0) return "unknown";
    const isThere = invited.some(({ person }) => {
      const outcome = outcomes.get(person);
      return outcome !== undefined && countsAsThere.includes(outcome);
    });
    return isThere ? "there" : "nobody-there";
  };
}
