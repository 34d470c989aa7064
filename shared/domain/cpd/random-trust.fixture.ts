import fc from "fast-check";
import {
  aCourse,
  aMeeting,
  anAudience,
  aPost,
  aSchool,
  courseEvidence,
  meetingEvidence,
} from "../../testing/builders.ts";
import { type Evidence, type EvidenceId, registerWords } from "../attendance/evidence.ts";
import type { Audience } from "../directory/audience.ts";
import type { PersonId } from "../directory/person.ts";
import type { PostId } from "../directory/post.ts";
import { phases, type SchoolUrn } from "../directory/school.ts";
import type { MeetingId } from "../meetings/ids.ts";
import { type Meeting, meetingStatuses } from "../meetings/meeting.ts";
import type { AcademicYear } from "../time/academic-year.ts";
import { addDays, type CivilDate, civilDate } from "../time/civil-date.ts";
import type { CompletionWay, Course, CourseId, Renewal } from "./course.ts";
import type { Exemption, ExemptionId } from "./exemption.ts";
import type { SlowWorld } from "./slow-reckoning.fixture.ts";

export const people = ["ann", "bo"] as PersonId[];
const urns = ["s1", "s2", "s3"] as SchoolUrn[];
const roles = ["sendco", "dsl", "teacher"] as const;
const meetingIds = ["m1", "m2", "m3", "m4"] as MeetingId[];
const courseIds = ["c1", "c2", "c3"] as CourseId[];
const middle = civilDate("2026-11-24");

const day = (least: number, most: number): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: least, max: most }).map((days) => addDays(middle, days));
const some = <Value>(values: readonly Value[], most: number) => fc.subarray([...values], { maxLength: most });

const audience: fc.Arbitrary<Audience> = fc
  .record({
    allStaff: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
    roles: fc.oneof(some(roles, 2), fc.subarray([...roles], { minLength: 2 })),
    phases: some(phases, 1),
    schools: fc.oneof(fc.constant([]), some(urns, 2)),
    people: fc.oneof(fc.constant([]), fc.constant([]), some(people, 1)),
    exceptPeople: fc.oneof(fc.constant([]), fc.constant([]), fc.constant([]), some(people, 1)),
    exceptSchools: fc.oneof(fc.constant([]), some(urns, 1)),
  })
  .map(({ exceptPeople, exceptSchools, ...chosen }) =>
    anAudience({ ...chosen, except: { people: exceptPeople, schools: exceptSchools } }),
  );

const posts = fc
  .array(
    fc.record({
      person: fc.constantFrom(...people),
      role: fc.constantFrom(...roles),
      school: fc.constantFrom(...urns),
      from: day(-500, 40),
      lasts: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ person, role, school, from, lasts }, index) => ({
      ...aPost(person, role, school, { from, ...(lasts === undefined ? {} : { to: addDays(from, lasts) }) }),
      id: `post-${index}` as PostId,
    })),
  );

const meetings: fc.Arbitrary<Meeting[]> = fc.tuple(
  ...meetingIds.map((id) =>
    fc
      .record({
        on: day(-400, 330),
        minutes: fc.integer({ min: 1, max: 90 }),
        status: fc.constantFrom(...meetingStatuses, "scheduled" as const, "scheduled" as const),
        mandatoryFor: audience,
        optionalFor: audience,
      })
      .map(({ on, minutes, mandatoryFor, optionalFor, status }) =>
        aMeeting(id, {
          status,
          mandatoryFor: { ...mandatoryFor, people: [] },
          optionalFor: { ...optionalFor, people: [] },
          startsAt: new Date(`${on}T14:00:00Z`),
          endsAt: new Date(Date.parse(`${on}T14:00:00Z`) + minutes * 60_000),
        }),
      ),
  ),
);

const way: fc.Arbitrary<CompletionWay> = fc.oneof(
  fc.record({
    kind: fc.constant("meetings" as const),
    needed: fc.constantFrom(1, 1, 2, "all" as const),
  }),
  fc.constant({ kind: "recording" as const }),
  fc.constant({ kind: "certificate" as const }),
);
const renewal: fc.Arbitrary<Renewal> = fc.oneof(
  fc.constant({ kind: "once" as const }),
  fc.constant({ kind: "yearly" as const }),
  fc.record({ kind: fc.constant("months" as const), months: fc.integer({ min: 1, max: 40 }) }),
);
const years = ["2024-25", "2025-26", "2026-27", "2027-28"] as AcademicYear[];
/** Mostly such as are offered already. */
const firstYears = [...years, "2024-25", "2025-26"] as AcademicYear[];

const courses: fc.Arbitrary<Course[]> = fc.tuple(
  ...courseIds.map((id) =>
    fc
      .record({
        mandatoryFor: audience,
        optionalFor: audience,
        renewal,
        dueBy: fc.constantFrom("09-30", "12-19", "02-28", "07-20"),
        graceDays: fc.integer({ min: 0, max: 90 }),
        ways: fc.array(way, { minLength: 1, maxLength: 2 }),
        meetings: some(meetingIds, 4),
        from: fc.constantFrom(...firstYears),
        until: fc.option(fc.constantFrom(...years), { nil: undefined }),
      })
      .map(({ from, until, ...course }) =>
        aCourse(id, { ...course, offered: { from, ...(until ? { until } : {}) } }),
      ),
  ),
);

const clock = (on: CivilDate, minute: number) => new Date(Date.parse(`${on}T14:00:00Z`) + minute * 60_000);

/** What was seen of people, at meetings and besides. Minutes are whole, as the slow reckoning counts them. */
const evidence = (all: readonly Meeting[]): fc.Arbitrary<Evidence[]> => {
  const person = fc.constantFrom(...people);
  const spans = fc.array(fc.tuple(fc.integer({ min: -20, max: 90 }), fc.integer({ min: 1, max: 90 })), {
    minLength: 1,
    maxLength: 3,
  });
  const at = day(-400, 0).map((on) => clock(on, 0));
  const ofMeeting = fc
    .record({
      meeting: fc.constantFrom(...all),
      person,
      at,
      spans,
      kind: fc.constantFrom(
        "teams-report" as const,
        "check-in" as const,
        "word" as const,
        "dispute" as const,
      ),
      word: fc.constantFrom(...registerWords, "present" as const),
    })
    .map(({ meeting, spans: seen, kind, word, ...rest }) => {
      const from = meeting.startsAt.getTime();
      const intervals = seen.map(([start, length]) => ({
        from: new Date(from + start * 60_000),
        to: new Date(from + (start + length) * 60_000),
      }));
      return meetingEvidence("", {
        ...rest,
        meeting: meeting.id,
        observed:
          kind === "word"
            ? { kind, word }
            : kind === "dispute"
              ? { kind, because: "I was there" }
              : kind === "check-in"
                ? { kind }
                : { kind, intervals },
      });
    });
  const ofCourse = fc
    .record({
      course: fc.constantFrom(...courseIds),
      person,
      at,
      issuedOn: day(-700, 20),
      kind: fc.constantFrom("recording" as const, "certificate" as const, "certificate-decision" as const),
      answer: fc.constantFrom("I would tell the DSL.", " "),
      approved: fc.boolean(),
      certificate: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ kind, issuedOn, answer, approved, certificate, ...rest }) =>
      courseEvidence("", {
        ...rest,
        observed:
          kind === "recording"
            ? { kind, answer }
            : kind === "certificate"
              ? { kind, issuedOn, from: "Elsewhere" }
              : { kind, approved, certificate: `e${certificate}` as EvidenceId },
      }),
    );
  return (
    fc
      // So many that whatever is drawn, somebody has met something.
      .array(fc.oneof(ofMeeting, ofCourse), { maxLength: 24, size: "max" })
      .map((rows) => rows.map((each, index): Evidence => ({ ...each, id: `e${index}` as EvidenceId })))
  );
};

const exemptions: fc.Arbitrary<Exemption[]> = fc
  .array(
    fc.record({
      course: fc.constantFrom(...courseIds),
      person: fc.constantFrom(...people),
      until: day(-30, 60),
    }),
    { maxLength: 2 },
  )
  .map((all) =>
    all.map((each, index) => ({
      ...each,
      id: `x${index}` as ExemptionId,
      because: "On leave",
      by: "central" as PersonId,
      at: new Date("2026-09-01T09:00:00Z"),
    })),
  );

/** A small trust with two people, three courses and whatever was seen, on one day. */
export const randomTrust: fc.Arbitrary<SlowWorld> = meetings.chain((planned) =>
  fc.record({
    schools: fc
      .tuple(...urns.map(() => fc.constantFrom(...phases)))
      .map((chosen) => urns.map((urn, index) => aSchool({ urn, phase: chosen[index] ?? "primary" }))),
    posts,
    courses,
    meetings: fc.constant(planned),
    evidence: evidence(planned),
    exemptions,
    person: fc.constantFrom(...people),
    today: day(-60, 60),
  }),
);
