import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { SchoolUrn } from "../../shared/domain/directory/school.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import { type Viewing, type ViewingSubject, viewingKey } from "../../shared/domain/records/viewing.ts";
import type { AcademicYear } from "../../shared/domain/time/academic-year.ts";
import { civilDate } from "../../shared/domain/time/civil-date.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

const year = "2026-27" as AcademicYear;
const ofPerson = (person: string): ViewingSubject => ({ kind: "person", person: person as PersonId });
const viewing = (subject: ViewingSubject, changes: Partial<Viewing> = {}): Viewing => ({
  viewer: "head o'hill" as PersonId,
  by: "head",
  subject,
  door: "person",
  on: civilDate("2026-11-24"),
  at: new Date("2026-11-24T12:00:00Z"),
  ...changes,
});
const inOrder = (viewings: readonly Viewing[]) =>
  [...viewings].sort((a, b) => viewingKey(a).localeCompare(viewingKey(b)));

/** What any store of who saw whose record keeps. */
export function viewingsSuite(opened: () => OpenedPorts): void {
  const viewings = () => opened().ports.viewings;

  it("keeps whose record was opened, by whom, where and when, in one batch for what is opened together", async () => {
    const seen = [
      viewing(ofPerson("v-ann")),
      viewing(
        { kind: "school", school: "v-100001" as SchoolUrn },
        { door: "school-file", by: "central-team" },
      ),
      viewing({ kind: "meeting", meeting: "v-m1" as MeetingId }, { door: "register", by: "lead" }),
    ];
    await requestsOf(opened(), { "POST /$batch": 1 }, async () => {
      expect(viewings().note(seen)).toBe(true);
      await viewings().settle();
    });
    const subjects = seen.map(({ subject }) => subject);
    const found = await viewings().listOf(subjects, year);
    expect(inOrder(found)).toEqual(inOrder(seen));
    expect(await viewings().listOf([ofPerson("v-nobody")], year)).toEqual([]);
  });

  it("notes a repeat on the same day once, and on another day again (invariant 2)", async () => {
    const first = viewing(ofPerson("v-bo"));
    const later = { ...first, at: new Date("2026-11-24T15:00:00Z") };
    const nextDay = { ...first, on: civilDate("2026-11-25"), at: new Date("2026-11-25T09:00:00Z") };
    viewings().note([first]);
    await viewings().settle();
    viewings().note([later, nextDay]);
    await viewings().settle();
    expect(inOrder(await viewings().listOf([first.subject], year))).toEqual([first, nextDay]);
  });

  it("writes 45 that are opened at once in three batches", async () => {
    const many = Array.from({ length: 45 }, (_, index) => viewing(ofPerson(`v-many-${index}`)));
    const counts = { "POST /$batch": 3 };
    await requestsOf(opened(), counts, async () => {
      viewings().note(many);
      await viewings().settle();
    });
    expect(
      await viewings().listOf(
        many.map(({ subject }) => subject),
        year,
      ),
    ).toHaveLength(45);
  });
}
