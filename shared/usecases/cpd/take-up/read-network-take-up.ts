import { registerLines } from "../../../domain/attendance/register-lines.ts";
import {
  type MeetingTakeUp,
  meetingTakeUp,
  type TakeUpLine,
} from "../../../domain/cpd/take-up/meeting-take-up.ts";
import { type Totals, totalOf } from "../../../domain/cpd/take-up/totals.ts";
import { coursesOfTheYear, type OfferedCourse } from "../../../domain/cpd/take-up/trust-take-up.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import { attendedShareOf } from "../../../domain/directory/trust-settings.ts";
import { isOn, type Meeting } from "../../../domain/meetings/meeting.ts";
import { canPlanMeetings } from "../../../domain/meetings/rights.ts";
import type { Network, NetworkId } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type AcademicYear, academicYearOf } from "../../../domain/time/academic-year.ts";
import { londonDate } from "../../../domain/time/london.ts";

export interface NetworkTakeUpRead {
  readonly network: Network;
  readonly year: AcademicYear;
  /** In order of start. */
  readonly meetings: readonly { meeting: Meeting; isOver: boolean; takeUp: MeetingTakeUp }[];
  /** Those that one of its meetings counts towards. */
  readonly courses: readonly (OfferedCourse & { totals: Totals })[];
}

/** Take-up of a network's meetings of this academic year and of their courses, for its leads and the central team (invariant 7). */
export async function readNetworkTakeUp(
  ports: Pick<Ports, "networks" | "meetings" | "invitations" | "evidence" | "settings" | "takeUp" | "clock">,
  { actor, network: id }: { actor: Actor; network: NetworkId },
): Promise<Result<NetworkTakeUpRead, "access.refused" | "network.not-found">> {
  const network = (await ports.networks.find(id))?.value;
  if (!network) return refuse("network.not-found");
  if (!canPlanMeetings(actor, network)) return refuse("access.refused");
  const now = ports.clock.now();
  const year = academicYearOf(londonDate(now));
  const all = (await ports.meetings.list()).map(({ value }) => value).filter((each) => each.network === id);
  const held = all.filter((meeting) => meeting.year === year && isOn(meeting));
  const found = await ports.takeUp.current();
  const counts = found.tally.courses({}, "now");
  const ids = new Set(all.map((meeting) => meeting.id));
  const lines = await Promise.all(held.map((meeting) => linesOf(ports, meeting)));
  return ok({
    network,
    year,
    meetings: held.map((meeting, index) => ({
      meeting,
      isOver: meeting.endsAt <= now,
      takeUp: meetingTakeUp(lines[index] ?? [], found.directory),
    })),
    courses: coursesOfTheYear(found)
      .filter(({ course }) => course.meetings.some((each) => ids.has(each)))
      .map((each) => {
        const ofCourse = counts.get(each.course.id);
        return { ...each, totals: totalOf(ofCourse ? [ofCourse] : []) };
      }),
  });
}

async function linesOf(
  { invitations, evidence, settings }: Pick<Ports, "invitations" | "evidence" | "settings">,
  meeting: Meeting,
): Promise<TakeUpLine[]> {
  const lines = registerLines({
    meeting,
    invitations: await invitations.listFor(meeting),
    evidence: await evidence.listFor(meeting),
    attendedShare: attendedShareOf((await settings.current()).value),
  });
  return lines.flatMap(({ invitation, attendance: { outcome } }) =>
    invitation ? [{ invitation, outcome }] : [],
  );
}
