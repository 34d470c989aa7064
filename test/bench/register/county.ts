import { type SeedRow, seedRows } from "../../../infra/seed/write-lists.ts";
import type { Evidence } from "../../../shared/domain/attendance/evidence.ts";
import type { Course } from "../../../shared/domain/cpd/course.ts";
import type { Role } from "../../../shared/domain/directory/role.ts";
import type { HubName } from "../../../shared/domain/directory/school.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import type { AcademicYear } from "../../../shared/domain/time/academic-year.ts";
import { addDays, civilDate } from "../../../shared/domain/time/civil-date.ts";
import {
  aCourse,
  aMeeting,
  anAudience,
  anInvitation,
  aPerson,
  aPost,
  aSchool,
  meetingEvidence,
} from "../../../shared/testing/builders.ts";

/** Late in the last of five academic years: nearly all of it is held, so that as much as ever is in memory. */
export const now = "2027-06-15T10:00:00Z";
export const years = ["2022-23", "2023-24", "2024-25", "2025-26", "2026-27"] as AcademicYear[];

const staffPerSchool = 50;
const meetingsPerYear = 200;
const invitationsPerPerson = 20;
const postsOfSchool: readonly Role[] = ["headteacher", "sendco", "dsl", "maths-lead", "english-lead", "ect"];

const idOf = (n: number) => `cccccccc-0000-4000-8000-${String(n).padStart(12, "0")}`;
const urnOf = (school: number) => String(100_000 + school);
const meetingId = (year: AcademicYear, n: number) =>
  `meeting-${year}-${String(n).padStart(4, "0")}-0000-4000-8000-000000000000`;

/** A trust or county as rows: directory, courses and meetings at once, invitations and evidence one at a time, from their numbers. */
export interface County {
  readonly people: number;
  readonly standing: readonly SeedRow[];
  /** The nth invitation of a year, and what was seen of it; nobody was seen at every fifth. */
  invitation(year: AcademicYear, n: number): SeedRow;
  evidence(year: AcademicYear, n: number): SeedRow | undefined;
  /** The numbers of a meeting's invitations. */
  ofMeeting(id: string): number[];
  /** And of a person's. */
  ofPerson(id: string): number[];
  readonly invitationsPerYear: number;
}

export function countyOf(people: number): County {
  const schools = Math.ceil(people / staffPerSchool);
  const numbers = Array.from({ length: people }, (_, n) => n);
  const meetings = years.flatMap((year) => meetingsOf(year));
  const byId = new Map(meetings.map((meeting) => [meeting.id as string, meeting]));
  const roleOf = (n: number): Role => postsOfSchool[n % staffPerSchool] ?? "teacher";

  const meetingOf = (year: AcademicYear, n: number): { person: number; meeting: Meeting } => {
    const person = Math.floor(n / invitationsPerPerson);
    const id = meetingId(year, placeOf(n));
    return { person, meeting: byId.get(id) as Meeting };
  };

  return {
    people,
    invitationsPerYear: people * invitationsPerPerson,
    standing: seedRows({
      schools: Array.from({ length: schools }, (_, n) =>
        aSchool({
          urn: urnOf(n),
          phase: n % 8 === 0 ? "secondary" : "primary",
          hub: `Hub ${n % 12}` as HubName,
        }),
      ),
      people: numbers.map((n) => aPerson(idOf(n))),
      posts: numbers.flatMap((n) => {
        const school = Math.floor(n / staffPerSchool);
        const own = aPost(idOf(n), roleOf(n), urnOf(school), { from: "2021-09-01" });
        // Every tenth holds a second post, half of them at the next school.
        if (n % 10 !== 3) return [own];
        const other = aPost(idOf(n), "deputy-dsl", urnOf((school + (n % 20 === 3 ? 1 : 0)) % schools), {
          from: "2024-01-08",
        });
        return [own, other];
      }),
      courses: coursesOver(meetings),
      meetings,
    }),
    ofMeeting(id) {
      const numbered = Number(id.split("-")[3]);
      const found: number[] = [];
      for (let n = 0; n < people * invitationsPerPerson; n++) if (placeOf(n) === numbered) found.push(n);
      return found;
    },
    ofPerson(id) {
      const first = Number(id.slice(-12)) * invitationsPerPerson;
      return Array.from({ length: invitationsPerPerson }, (_, n) => first + n);
    },
    invitation(year, n) {
      const { person, meeting } = meetingOf(year, n);
      const invitation = anInvitation(meeting.id, idOf(person), {
        year,
        expectation: n % 2 ? "optional" : "mandatory",
        as: [{ role: roleOf(person), school: urnOf(Math.floor(person / staffPerSchool)) as never }],
        part: 0,
        reminded: ["week", "day"],
        ...(n % 3 === 0
          ? {
              reply: {
                kind: "accepted",
                at: addMinutes(meeting.startsAt, -9000),
                by: idOf(person) as never,
                door: "tab",
              },
            }
          : {}),
      });
      return only(seedRows({ invitations: [invitation] }));
    },
    evidence(year, n) {
      if (n % 5 === 4) return undefined;
      const { person, meeting } = meetingOf(year, n);
      if (meeting.endsAt > new Date(now)) return undefined;
      const left = n % 11 === 0 ? 20 : 88;
      const evidence: Evidence = {
        ...meetingEvidence(`report ${meeting.id} ${idOf(person)}`, {
          meeting: meeting.id,
          person: idOf(person),
          at: addMinutes(meeting.endsAt, 30),
          observed: {
            kind: "teams-report",
            intervals: [{ from: addMinutes(meeting.startsAt, 1), to: addMinutes(meeting.startsAt, left) }],
          },
        }),
        year,
        source: `report ${meeting.id}`,
      };
      return only(seedRows({ evidence: [evidence] }));
    },
  };
}

/** Which of a year's meetings the nth invitation is to. */
const placeOf = (n: number): number =>
  (Math.floor(n / invitationsPerPerson) * 7 +
    (n % invitationsPerPerson) * (meetingsPerYear / invitationsPerPerson)) %
  meetingsPerYear;

function meetingsOf(year: AcademicYear): Meeting[] {
  const begins = civilDate(`${year.slice(0, 4)}-09-07`);
  return Array.from({ length: meetingsPerYear }, (_, n) => {
    const startsAt = new Date(`${addDays(begins, Math.floor((n * 300) / meetingsPerYear))}T14:00:00Z`);
    return aMeeting(meetingId(year, n), {
      year,
      title: `Meeting ${n} of ${year}`,
      mandatoryFor: anAudience({ roles: [postsOfSchool[n % postsOfSchool.length] ?? "teacher"] }),
      status: startsAt < new Date(now) ? "closed" : "scheduled",
      startsAt,
      endsAt: addMinutes(startsAt, 90),
    });
  });
}

/** Twelve courses: two for everybody, the others by post; yearly, every three years, and one for good that reaches back four years. */
function coursesOver(meetings: readonly Meeting[]): Course[] {
  const audiences = [
    anAudience({ allStaff: true }),
    ...postsOfSchool.map((role) => anAudience({ roles: [role] })),
  ];
  return Array.from({ length: 12 }, (_, n) => {
    const audience = audiences[n % audiences.length] ?? anAudience();
    const from = n % 4 === 3 ? years[0] : years[3];
    return aCourse(`course-${n}`, {
      title: `Course ${n}`,
      kind: n % 3 === 0 ? "statutory" : "network",
      offered: { from: from as AcademicYear },
      mandatoryFor: audience,
      optionalFor: anAudience({ roles: ["teacher"] }),
      renewal:
        n % 4 === 3 ? { kind: "once" } : n % 4 === 2 ? { kind: "months", months: 36 } : { kind: "yearly" },
      dueBy: n % 2 ? "12-19" : "05-28",
      ways: [{ kind: "meetings", needed: 1 }, ...(n % 2 ? [{ kind: "recording" as const }] : [])],
      meetings: meetings.filter((_meeting, index) => index % 24 === n).map(({ id }) => id),
    });
  });
}

const addMinutes = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * 60_000);

function only(rows: readonly SeedRow[]): SeedRow {
  const [row] = rows;
  if (!row) throw new Error("No row came of it.");
  return row;
}
