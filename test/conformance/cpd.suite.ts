import { expect, it } from "@jest/globals";
import type { Course, CourseId } from "../../shared/domain/cpd/course.ts";
import type { Exemption, ExemptionId } from "../../shared/domain/cpd/exemption.ts";
import type { TakeUpNow } from "../../shared/domain/cpd/ports.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import { aCourse, courseEvidence } from "../../shared/testing/builders.ts";
import { recountedTakeUp } from "../../shared/testing/in-memory-cpd.ts";
import { conformanceWorld, inNoOrder } from "./conformance-world.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, requestsOf } from "./requests-of.ts";

const exemption = (id: string, changes: Partial<Exemption> = {}): Exemption => ({
  id: id as ExemptionId,
  course: "plain" as CourseId,
  person: `person of ${id}` as PersonId,
  because: "On leave\nuntil <spring>",
  until: civilDate("2027-03-31"),
  by: "cy" as PersonId,
  at: new Date("2026-11-20T09:00:00Z"),
  ...changes,
});

/** What any store of the CPD offer, and of who is freed from it, keeps. */
export function cpdSuite(opened: () => OpenedPorts): void {
  const courses = () => opened().ports.courses;
  const exemptions = () => opened().ports.exemptions;

  it("shows the courses with everything that was said of them, and asks nothing", async () => {
    const found = await requestsOf(opened(), {}, () => courses().list());
    expect(inNoOrder(found)).toEqual(inNoOrder(conformanceWorld.courses));
  });

  it("shows one person's exemptions alone", async () => {
    const [known] = conformanceWorld.exemptions;
    expect(await exemptions().listOf(known?.person as PersonId)).toEqual([known]);
    expect(await exemptions().listOf("somebody-else" as PersonId)).toEqual([]);
  });

  it("makes a course in one request, and answers the first when it is made twice (invariant 2)", async () => {
    const first = await requestsOf(opened(), creation, () => courses().create(aCourse("twice")));
    expect(await courses().create(aCourse("twice", { title: "Other" }))).toEqual(first);
    expect((await courses().find("twice" as CourseId))?.value).toEqual(aCourse("twice"));
    expect(await courses().find("never" as CourseId)).toBeUndefined();
  });

  it("saves a course under a new version, with what was taken away gone", async () => {
    const full = conformanceWorld.courses.find(({ id }) => id === "full") as Course;
    const { version } = await courses().create({ ...full, id: "saved" as CourseId });
    await requestsOf(opened(), change, () => courses().save(aCourse("saved"), version));
    const standing = await courses().find("saved" as CourseId);
    expect(standing?.value).toEqual(aCourse("saved"));
    expect(standing?.version).not.toBe(version);
  });

  it("refuses a save of a course that lost the race (invariant 3), and of one that never was", async () => {
    const { version } = await courses().create(aCourse("race"));
    await courses().save(aCourse("race", { title: "First" }), version);
    const lost = await requestsOf(opened(), lostRace, () =>
      courses().save(aCourse("race", { title: "Second" }), version),
    );
    expect(lost).toEqual({ ok: false, code: "course.changed" });
    expect((await courses().find("race" as CourseId))?.value.title).toBe("First");
    expect(await courses().save(aCourse("nowhere"), '"none,1"')).toEqual({
      ok: false,
      code: "course.not-found",
    });
  });

  it("keeps an exemption, made twice as the first (invariant 2), and another end for it", async () => {
    const first = await requestsOf(opened(), creation, () => exemptions().create(exemption("e-kept")));
    expect(first.value).toEqual(exemption("e-kept"));
    expect(await exemptions().create(exemption("e-kept", { because: "Other" }))).toEqual(first);
    const ended = exemption("e-kept", {
      until: civilDate("2026-11-23"),
      changed: { by: "cy" as PersonId, at: new Date("2026-11-24T10:00:00Z") },
    });
    await requestsOf(opened(), change, () => exemptions().save(ended, first.version));
    expect((await exemptions().find(ended.id))?.value).toEqual(ended);
    expect((await exemptions().list()).map(({ value }) => value)).toContainEqual(ended);
    expect(await exemptions().save(exemption("e-kept"), first.version)).toEqual({
      ok: false,
      code: "exemption.changed",
    });
    expect(await exemptions().save(exemption("e-never"), '"none,1"')).toEqual({
      ok: false,
      code: "exemption.not-found",
    });
  });

  it("counts how everybody stands as a count from nothing does, and asks nothing for what is in memory", async () => {
    const { ports } = opened();
    const kept = await ports.takeUp.current();
    const again = await recountedTakeUp(ports).current();
    const counts = ({ tally }: typeof kept) =>
      inNoOrder([...tally.courses({}, "now")].map(([id, of]) => ({ id, ...of })));
    expect(counts(kept)).toEqual(counts(again));
    await requestsOf(opened(), {}, () => ports.takeUp.current());
  });

  it("counts again whom a new row concerns", async () => {
    const { ports } = opened();
    const person = conformanceWorld.people[0]?.id as PersonId;
    const course = conformanceWorld.courses.find(({ ways }) => ways.some(({ kind }) => kind === "recording"));
    await ports.evidence.add([
      courseEvidence("counted", { person, course: course?.id ?? "", at: ports.clock.now() }),
    ]);
    const standing = async (from: TakeUpNow) =>
      from.of(person)?.courses.map((each) => [each.course, each.standing]);
    expect(await standing(await ports.takeUp.current())).toEqual(
      await standing(await recountedTakeUp(ports).current()),
    );
  });
}
