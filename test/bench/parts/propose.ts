import type { Closure, ClosureId } from "../../../shared/domain/directory/closure.ts";
import { buildDirectory } from "../../../shared/domain/directory/directory.ts";
import { type Role, roles } from "../../../shared/domain/directory/role.ts";
import { usualTrustSettings } from "../../../shared/domain/directory/trust-settings.ts";
import { inviteesOf } from "../../../shared/domain/meetings/invitees.ts";
import { bestTimes, type Search } from "../../../shared/domain/meetings/proposals/best-times.ts";
import type { Engagement, Timetable } from "../../../shared/domain/meetings/timetable.ts";
import { addDays, civilDate, isoWeekday } from "../../../shared/domain/time/civil-date.ts";
import { londonInstant } from "../../../shared/domain/time/london.ts";
import { aMeeting, anAudience, aPerson, aPost, aSchool } from "../../../shared/testing/builders.ts";
import { everySlot } from "../../../shared/testing/every-slot.ts";
import { median } from "../median.ts";
import type { BenchRow } from "../row.ts";

const yearBegins = civilDate("2026-09-01");
const days = 300;

/** A trust of so many people, 30 schools for each 1,632, with so many meetings in its year: the sizes of the brief and beyond. */
function timetableOf(people: number, meetings: number): Timetable {
  const schools = Math.round((people * 30) / 1632);
  const urnOf = (n: number) => String(100_000 + (n % schools));
  const roleOf = (n: number): Role => roles[Math.floor(n / schools)] ?? "teacher";
  const numbers = Array.from({ length: people }, (_, n) => n);
  const directory = buildDirectory({
    schools: Array.from({ length: schools }, (_, n) =>
      aSchool({
        urn: urnOf(n),
        pupils: 50 + (n % 10) * 60,
        localAuthority: n % 2 ? "North Somerset" : "Elsewhere",
      }),
    ),
    people: numbers.map((n) => aPerson(`p${n}`)),
    posts: numbers.map((n) => aPost(`p${n}`, roleOf(n), urnOf(n))),
  });
  const closures = Array.from({ length: 200 }, (_, n): Closure => {
    const on = addDays(yearBegins, (n * 37) % days);
    const kinds = ["school-holiday", "inset", "assessment"] as const;
    return {
      id: `c${n}` as ClosureId,
      kind: kinds[n % 3] ?? "inset",
      name: `Closure ${n % 20}`,
      from: on,
      to: on,
    };
  }).map((closure, n) => (n % 3 === 0 ? closure : { ...closure, school: urnOf(n) as never }));
  const engagements = Array.from({ length: meetings }, (_, n): Engagement => {
    const startsAt = londonInstant(weekdayAfter((n * 53) % days), "09:00").getTime() + (n % 30) * 900_000;
    const meeting = aMeeting(`m${n}`, {
      mandatoryFor: anAudience({ roles: [roles[n % 8] ?? "dsl"] }),
      optionalFor: anAudience({ roles: [roles[(n + 3) % 13] ?? "dsl"] }),
      mode: n % 2 ? "in-person" : "online",
      startsAt: new Date(startsAt),
      endsAt: new Date(startsAt + 5_400_000),
    });
    return { meeting, invitees: inviteesOf(meeting, directory, yearBegins) };
  });
  return { directory, closures, settings: usualTrustSettings, engagements };
}

function weekdayAfter(day: number) {
  let date = addDays(yearBegins, day);
  while (isoWeekday(date) > 5) date = addDays(date, 1);
  return date;
}

/** Everybody who must come to a network's meeting, and every teacher who may: the dearest that a lead may ask for. */
const search = (weeks: number): Search => ({
  plan: aMeeting("plan", {
    mandatoryFor: anAudience({ roles: ["dsl", "sendco"] }),
    optionalFor: anAudience({ allStaff: true }),
    mode: "in-person",
    place: "Beacon Centre",
  }),
  from: civilDate("2027-01-11"),
  to: addDays(civilDate("2027-01-11"), weeks * 7 - 1),
  notBefore: new Date("2026-09-01T00:00:00Z"),
});

const milliseconds = (run: () => unknown, times: number): number =>
  median(
    Array.from({ length: times }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );

/** The five best times of six weeks, by people and by meetings in the year; at the small size beside trying every slot. */
export async function propose(): Promise<readonly BenchRow[]> {
  const small = timetableOf(1632, 60);
  const smallest = milliseconds(() => bestTimes(search(6), small), 15);
  const everySlotTook = milliseconds(() => everySlot(search(6), small), 1);
  const rows: BenchRow[] = [
    {
      what: "five best times, 1,632 people, 60 meetings",
      figure: smallest,
      unit: "ms",
      beside: "trying every slot by the same rules",
      besideFigure: everySlotTook,
    },
  ];
  for (const people of [1632, 17_000])
    for (const meetings of [60, 600, 2000]) {
      if (people === 1632 && meetings === 60) continue;
      const timetable = timetableOf(people, meetings);
      rows.push({
        what: `five best times, ${people.toLocaleString("en-GB")} people, ${meetings.toLocaleString("en-GB")} meetings`,
        figure: milliseconds(() => bestTimes(search(6), timetable), 7),
        unit: "ms",
        beside: "1,632 people, 60 meetings",
        besideFigure: smallest,
      });
    }
  return rows;
}
