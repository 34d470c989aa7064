import type { EvidenceId } from "../../../shared/domain/attendance/evidence.ts";
import type { Sighting } from "../../../shared/domain/attendance/sighting.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../../shared/domain/time/london.ts";
import type { CpdSetting } from "./seed-cpd.ts";

const [newest, oldest] = [6, 40];
const minute = 60_000;

/** In each online meeting of the last weeks, somebody invited who came under another address, and a guest. */
export function seedSightings(
  { directory, meetings, invitations, stableId }: CpdSetting,
  { today }: { today: CivilDate },
): Sighting[] {
  const [first, last] = [addDays(today, -oldest), addDays(today, -newest)].map((day) =>
    londonInstant(day, "00:00"),
  );
  return meetings
    .filter(
      ({ mode, status, startsAt }) =>
        mode === "online" &&
        status !== "draft" &&
        status !== "cancelled" &&
        first &&
        last &&
        startsAt >= first &&
        startsAt < last,
    )
    .flatMap((meeting) => {
      const invited = invitations.find((each) => each.meeting === meeting.id);
      const name = (invited && directory.person(invited.person)?.name) ?? "Guest";
      const [given = "", ...family] = name.split(" ");
      return [
        sighting(meeting, {
          name: `${family.join(" ").toUpperCase()}, ${given}`,
          email: `${given.toLowerCase()}@home.example`,
        }),
        sighting(meeting, { name: "iPad" }),
      ];
    });

  function sighting(meeting: Meeting, seenAs: Sighting["seenAs"]): Sighting {
    return {
      id: `sighting ${stableId(`sighting/${meeting.id}/${seenAs.name}`)}` as EvidenceId,
      ...{ meeting: meeting.id, year: meeting.year, source: "Teams", seenAs },
      at: londonInstant(londonDate(meeting.startsAt), "19:00"),
      observed: {
        kind: "teams-report",
        intervals: [{ from: meeting.startsAt, to: new Date(meeting.endsAt.getTime() - 20 * minute) }],
      },
    };
  }
}
