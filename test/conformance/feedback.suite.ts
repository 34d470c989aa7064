import { expect, it } from "@jest/globals";
import type { Feedback, FeedbackKey } from "../../shared/domain/cpd/feedback/feedback.ts";
import type { FeedbackRound } from "../../shared/domain/cpd/feedback/feedback-round.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { AcademicYear } from "../../shared/domain/time/academic-year.ts";
import { academicYearOf, yearsOn } from "../../shared/domain/time/academic-year.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, lostRace, requestsOf } from "./requests-of.ts";

/** What any store of feedback keeps. */
export function feedbackSuite(opened: () => OpenedPorts): void {
  const ports = () => opened().ports;
  const thisYear = (): AcademicYear => academicYearOf(londonDate(ports().clock.now()));
  const given = (key: string, meeting: string, changes: Partial<Feedback> = {}): Feedback => ({
    ...{ key: key as FeedbackKey, meeting: meeting as MeetingId, year: thisYear(), phase: "primary" },
    answers: { worth: "yes", change: "perhaps", pitch: "right" },
    ...changes,
  });
  const { phase: _none, ...noPhase } = { phase: undefined };

  it("keeps answers by meeting, in one request each", async () => {
    await requestsOf(opened(), creation, () => ports().feedback.give(given("f-1", "fm-kept")));
    const { phase: _phase, ...other } = given("f-2", "fm-kept");
    await ports().feedback.give({ ...other, ...noPhase });
    await ports().feedback.give(given("f-3", "fm-other"));
    const found = await ports().feedback.listFor({ id: "fm-kept" as MeetingId, year: thisYear() });
    expect(found.sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual([given("f-1", "fm-kept"), other]);
    expect(await ports().feedback.find(given("f-3", "fm-other"))).toEqual(given("f-3", "fm-other"));
    expect(await ports().feedback.find(given("f-4", "fm-other"))).toBeUndefined();
  });

  it("invariant 2: a second answer of one giver replaces the first", async () => {
    const first = given("f-5", "fm-twice");
    const second = { ...first, answers: { worth: "no", change: "no", pitch: "too-much" } as const };
    await ports().feedback.give(first);
    await requestsOf(opened(), change, () => ports().feedback.give(second));
    await requestsOf(opened(), {}, () => ports().feedback.give(second));
    expect(await ports().feedback.listFor({ id: "fm-twice" as MeetingId, year: thisYear() })).toEqual([
      second,
    ]);
  });

  it("takes answers for a year that is not in memory yet", async () => {
    const next = given("f-6", "fm-next", { year: yearsOn(thisYear(), 1) });
    await ports().feedback.give(next);
    expect(await ports().feedback.find(next)).toEqual(next);
  });

  const begun = (id: string): FeedbackRound => ({
    ...{ meeting: id as MeetingId, year: thisYear(), salt: "s1", asked: ["a", "b"] as PersonId[] },
    sending: { token: "t", until: new Date("2026-12-02T09:05:00Z"), people: ["b"] as PersonId[] },
  });
  const closed = (id: string): FeedbackRound => ({
    ...{ meeting: id as MeetingId, year: thisYear(), asked: [] },
    closed: { at: new Date("2026-12-09T09:10:00Z"), pool: '["dsl",["update"]]' },
  });

  it("keeps who has been asked, and throws it away with the salt once answering is closed", async () => {
    const first = await requestsOf(opened(), creation, () => ports().feedbackRounds.create(begun("r-kept")));
    expect(first.value).toEqual(begun("r-kept"));
    const saved = await requestsOf(opened(), change, () =>
      ports().feedbackRounds.save(closed("r-kept"), first.version),
    );
    expect(saved?.value).toEqual(closed("r-kept"));
    expect((await ports().feedbackRounds.find("r-kept" as MeetingId))?.value).toEqual(closed("r-kept"));
    expect((await ports().feedbackRounds.list()).map(({ value }) => value)).toContainEqual(closed("r-kept"));
  });

  it("invariant 2: a round begun by two servers has the salt of the first", async () => {
    await ports().feedbackRounds.create(begun("r-twice"));
    const second = await ports().feedbackRounds.create({ ...begun("r-twice"), salt: "s2" });
    expect(second.value.salt).toBe("s1");
  });

  it("invariant 3: a lost race is seen, and saves nothing", async () => {
    const first = await ports().feedbackRounds.create(begun("r-race"));
    await ports().feedbackRounds.save(closed("r-race"), first.version);
    const late = { ...begun("r-race"), asked: [] };
    expect(
      await requestsOf(opened(), lostRace, () => ports().feedbackRounds.save(late, first.version)),
    ).toBeUndefined();
    expect((await ports().feedbackRounds.find("r-race" as MeetingId))?.value).toEqual(closed("r-race"));
  });
}
