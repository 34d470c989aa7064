import type { AttendanceOutcome } from "../../../domain/attendance/attendance.ts";
import { registerLines } from "../../../domain/attendance/register-lines.ts";
import { type CascadeSetting, invitedFor } from "../../../domain/cpd/cascade/asked-schools.ts";
import type { CascadeSession } from "../../../domain/cpd/cascade/cascade.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import { attendedShareOf } from "../../../domain/directory/trust-settings.ts";
import type { Ports } from "../../../domain/ports.ts";

/** Whether a school was at a session. `unknown` until there is a register. */
export type Presence = "there" | "nobody-there" | "nobody-invited" | "unknown";

const countsAsThere: readonly AttendanceOutcome[] = ["attended", "partly", "represented"];

/** By the session's register, read once, of which schools somebody was there or stood in. */
export async function presenceOf(
  { evidence, settings }: Pick<Ports, "evidence" | "settings">,
  session: CascadeSession,
  setting: CascadeSetting,
): Promise<(school: SchoolUrn) => Presence> {
  const seen = await evidence.listFor(session);
  const lines = registerLines({
    meeting: session,
    invitations: setting.invitations,
    evidence: seen,
    attendedShare: attendedShareOf((await settings.current()).value),
  });
  const outcomes = new Map(lines.map(({ person, attendance }) => [person, attendance.outcome]));
  return (school) => {
    const invited = invitedFor(session, setting, school);
    if (invited.length === 0) return "nobody-invited";
    if (seen.length === 0) return "unknown";
    const isThere = invited.some(({ person }) => {
      const outcome = outcomes.get(person);
      return outcome !== undefined && countsAsThere.includes(outcome);
    });
    return isThere ? "there" : "nobody-there";
  };
}
