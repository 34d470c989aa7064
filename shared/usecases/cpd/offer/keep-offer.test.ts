import { describe, expect, it } from "@jest/globals";
import type { Course, CourseId } from "../../../domain/cpd/course.ts";
import type { ExemptionId } from "../../../domain/cpd/exemption.ts";
import type { AppRole } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { consequenceSentences, mandatoryClashSentence } from "../../../sentences/cpd/courses.ts";
import {
  aCourse,
  aMeeting,
  anAudience,
  aPerson,
  aPost,
  aSchool,
  courseEvidence,
} from "../../../testing/builders.ts";
import { inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { listMyCpd } from "../list-my-cpd.ts";
import { assessCourse } from "./assess-course.ts";
import { exempt, moveExemption } from "./keep-exemptions.ts";
import { changeCourse, createCourse, retireCourse } from "./write-course.ts";

const central = { person: "cy" as PersonId, appRoles: ["Trust.Manage"] as AppRole[] };
const head = { person: "hal" as PersonId, appRoles: [] };
const id = "c1" as CourseId;
const sendcos = anAudience({ roles: ["sendco"] });
const content = aCourse("c1", {
  title: "Induction",
  mandatoryFor: sendcos,
  offered: { from: "2026-27" as AcademicYear },
});

/** Tuesday 24 November; ten SENDCOs, of whom two came this month. */
const world = (courses: Course[] = []) => {
  const people = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
  return inMemoryPorts({
    schools: people.map((urn) => aSchool({ urn })),
    people: ["cy", "hal", ...people].map((each) => aPerson(each)),
    posts: people.map((each, index) =>
      aPost(each, "sendco", each, { from: index < 8 ? "2024-09-01" : "2026-11-20" }),
    ),
    meetings: [
      aMeeting("autumn", {
        startsAt: new Date("2026-10-06T14:00:00Z"),
        endsAt: new Date("2026-10-06T15:00:00Z"),
        mandatoryFor: sendcos,
      }),
      aMeeting("spring", {
        startsAt: new Date("2027-01-12T14:00:00Z"),
        endsAt: new Date("2027-01-12T15:00:00Z"),
        mandatoryFor: sendcos,
      }),
      aMeeting("other", {
        startsAt: new Date("2027-01-12T14:30:00Z"),
        endsAt: new Date("2027-01-12T16:00:00Z"),
        mandatoryFor: sendcos,
        status: "draft",
      }),
    ],
    courses,
    evidence: [courseEvidence("e", { person: "a", course: "c1" })],
  });
};

describe("keeping the offer", () => {
  it("adds a course that then asks people, and takes it out and puts it back without losing anything", async () => {
    const ports = world();
    const created = await createCourse(ports, { actor: central, id, content });
    if (!created.ok) throw new Error(created.code);
    const owed = async () =>
      (await listMyCpd(ports, { person: "b" as PersonId })).obligations.map(({ course }) => course.title);
    expect(await owed()).toEqual(["Induction"]);
    const retired = await retireCourse(ports, {
      ...{ actor: central, id, isRetired: true, version: created.value.version },
    });
    if (!retired.ok) throw new Error(retired.code);
    expect(await owed()).toEqual([]);
    const back = await retireCourse(ports, {
      ...{ actor: central, id, isRetired: false, version: retired.value.version },
    });
    expect(back).toMatchObject({ ok: true, value: { value: content } });
    expect(await owed()).toEqual(["Induction"]);
  });

  it("invariant 2: a course added twice stands once, one retired twice is retired", async () => {
    const ports = world();
    await createCourse(ports, { actor: central, id, content });
    const again = await createCourse(ports, { actor: central, id, content });
    if (!again.ok) throw new Error(again.code);
    expect(await ports.courses.list()).toHaveLength(1);
    const asked = { actor: central, id, isRetired: true, version: again.value.version };
    await retireCourse(ports, asked);
    expect((await retireCourse(ports, asked)).ok).toBe(true);
  });

  it("invariant 3: refuses the second of two who wrote at once", async () => {
    const ports = world([content]);
    const { version = "" } = (await ports.courses.find(id)) ?? {};
    const change = (title: string) =>
      changeCourse(ports, { actor: central, id, version, content: { ...content, title } });
    expect((await change("First")).ok).toBe(true);
    expect(await change("Second")).toEqual({ ok: false, code: "course.changed" });
    expect((await ports.courses.find(id))?.value.title).toBe("First");
  });

  it("invariant 9: refuses a course that cannot be, with each place, and writes nothing", async () => {
    const ports = world();
    const wrong = { ...content, title: "", meetings: ["nowhere" as MeetingId] };
    expect(await createCourse(ports, { actor: central, id, content: wrong })).toEqual({
      ok: false,
      code: "course.invalid",
      errors: [
        { pointer: "/title", code: "required" },
        { pointer: "/meetings/0", code: "unknown-meeting" },
      ],
    });
    expect(await ports.courses.list()).toEqual([]);
  });

  it("is for the central team alone", async () => {
    const ports = world([content]);
    const until = civilDate("2026-12-31");
    const words = { course: id, person: "a" as PersonId, because: "On leave", until };
    const answers = [
      await createCourse(ports, { actor: head, id, content }),
      await changeCourse(ports, { actor: head, id, content, version: "v1" }),
      await retireCourse(ports, { actor: head, id, isRetired: true, version: "v1" }),
      await exempt(ports, { actor: head, id: "x" as ExemptionId, words }),
      await moveExemption(ports, { actor: head, id: "x" as ExemptionId, until, version: "v1" }),
    ];
    expect(answers.map((each) => (each.ok ? "ok" : each.code))).toEqual(Array(5).fill("access.refused"));
  });
});

describe("what a course would bring about", () => {
  it("is told before it is saved: whom it asks, who has it, who cannot meet it any more, and what is at one time", async () => {
    const meetings = ["autumn", "spring"] as MeetingId[];
    const ways = [{ kind: "meetings", needed: 1 }, { kind: "recording" }] as const;
    const told = async (changes: Partial<Course>) => {
      const written = { ...content, meetings, ...changes };
      const assessed = await assessCourse(world(), { id, content: written });
      return [
        ...consequenceSentences(assessed, written).map(({ isWarning, text }) =>
          isWarning ? `! ${text}` : text,
        ),
        ...assessed.clashes.map((clash) => mandatoryClashSentence(clash, "2026-11-24")),
      ];
    };
    const clash =
      "“Meeting spring” and “Meeting other” are at one time, Tuesday 12 January 2027, 2:30pm: 10 people must be at both. One is still a draft.";
    expect(await told({ ways })).toEqual(["Asks 10 people.", "1 of 10 has done it.", clash]);
    expect(await told({ dueBy: "12-18", graceDays: 60 })).toEqual([
      "Asks 10 people.",
      "! 8 of 10 cannot meet it by their date because too few sessions are left.",
      clash,
    ]);
    expect(
      await told({
        ways: [{ kind: "meetings", needed: 3 }],
        optionalFor: anAudience({ people: ["hal" as PersonId] }),
      }),
    ).toEqual([
      "Asks 10 people.",
      "! All 10 people cannot meet it by their date because too few sessions are left.",
      "! It takes 3 meetings, and only 2 are chosen.",
      "May be taken by 1 person more.",
      clash,
    ]);
  });

  it("is looked at from its first day on when that lies ahead", async () => {
    const written = {
      ...content,
      offered: { from: "2027-28" as never },
      ways: [{ kind: "certificate" }] as const,
      dueBy: "12-18",
    };
    expect(await assessCourse(world(), { id, content: written })).toMatchObject({
      asked: 10,
      overdue: 0,
      stranded: 0,
    });
  });
});

describe("exempting somebody", () => {
  const words = { course: id, person: "b" as PersonId, because: "On leave", until: civilDate("2027-02-12") };
  const exemption = "x1" as ExemptionId;
  const standing = async (ports: ReturnType<typeof world>) =>
    (await listMyCpd(ports, { person: words.person })).obligations.map((each) => each.standing);

  it("frees them until its end, or until it is ended early, and that can be taken back", async () => {
    const ports = world([{ ...content, meetings: ["spring" as MeetingId] }]);
    const made = await exempt(ports, { actor: central, id: exemption, words });
    if (!made.ok) throw new Error(made.code);
    expect(await standing(ports)).toEqual(["exempt"]);
    const end = (until: string, version: string) =>
      moveExemption(ports, { actor: central, id: exemption, until: civilDate(until), version });
    const ended = await end("2026-11-23", made.value.version);
    if (!ended.ok) throw new Error(ended.code);
    expect(await standing(ports)).toEqual(["owed"]);
    expect(ended.value.value).toMatchObject({ because: "On leave", by: "cy", changed: { by: "cy" } });
    expect((await end("2027-02-12", ended.value.version)).ok).toBe(true);
    expect(await standing(ports)).toEqual(["exempt"]);
    expect(await end("2026-11-23", made.value.version)).toEqual({ ok: false, code: "exemption.changed" });
  });

  it("invariant 2: said twice stands once", async () => {
    const ports = world([content]);
    await exempt(ports, { actor: central, id: exemption, words });
    await exempt(ports, { actor: central, id: exemption, words });
    expect(await ports.exemptions.list()).toHaveLength(1);
  });

  it("invariant 9: needs a course, a person, a reason, and an end to come", async () => {
    const wrong = {
      course: "c9" as CourseId,
      person: "zoe" as PersonId,
      because: " ",
      until: civilDate("2026-11-23"),
    };
    const refused = await exempt(world([content]), { actor: central, id: exemption, words: wrong });
    expect(refused).toEqual({
      ok: false,
      code: "exemption.invalid",
      errors: [
        { pointer: "/course", code: "unknown-course" },
        { pointer: "/person", code: "unknown-person" },
        { pointer: "/because", code: "required" },
        { pointer: "/until", code: "in-the-past" },
      ],
    });
  });
});
