import type { HeldSession } from "../conformance/port-implementation.ts";
import type { BeaconWorld } from "./beacon-world.ts";

/** Has a session of a Teams meeting take place in the local tenant. Its report is there at once, or from an instant on. */
export async function holdSession(
  { tenant, clock }: Pick<BeaconWorld, "tenant" | "clock">,
  { joinUrl, from, to, seen }: HeldSession,
  availableAt?: Date,
): Promise<void> {
  const wait = availableAt ? (availableAt.getTime() - clock.now().getTime()) / 1000 : 0;
  const answer = await tenant.app.inject({
    method: "POST",
    url: "/_admin/attendance-reports",
    payload: {
      joinWebUrl: joinUrl,
      availableAfterSeconds: Math.max(0, wait),
      meetingStartDateTime: from.toISOString(),
      meetingEndDateTime: to.toISOString(),
      attendanceRecords: seen.map(({ name, account, email, stays }) => ({
        emailAddress: email ?? null,
        identity: { id: account ?? null, displayName: name },
        totalAttendanceInSeconds: stays.reduce((sum, stay) => sum + seconds(stay), 0),
        attendanceIntervals: stays.map((stay) => ({
          joinDateTime: stay[0].toISOString(),
          leaveDateTime: stay[1].toISOString(),
          durationInSeconds: seconds(stay),
        })),
      })),
    },
  });
  if (answer.statusCode !== 201) throw new Error(`The session could not be held: ${answer.payload}`);
}

const seconds = ([from, to]: readonly [Date, Date]): number =>
  Math.round((to.getTime() - from.getTime()) / 1000);
