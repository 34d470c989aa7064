import { createHmac } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import { aMeeting, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import type { AttendanceOutcome } from "../../attendance/attendance.ts";
import type { RegisterLine } from "../../attendance/register-lines.ts";
import { buildDirectory } from "../../directory/directory.ts";
import type { PersonId } from "../../directory/person.ts";
import type { Phase } from "../../directory/school.ts";
import type { MeetingId } from "../../meetings/ids.ts";
import { type CivilDate, civilDate } from "../../time/civil-date.ts";
import type { FeedbackAnswers } from "./feedback.ts";
import { type ClosedFeedback, feedbackBlocks } from "./feedback-blocks.ts";
import { feedbackKeyOf } from "./feedback-key.ts";
import { feedbackResult } from "./feedback-result.ts";
import { claimedRound, closedRound, cutOff, newRound, settledRound } from "./feedback-round.ts";
import { feedbackSpan, feedbackStanding, isAskingHour } from "./feedback-span.ts";
import { phaseOf, whoIsAsked } from "./who-is-asked.ts";

const at = (instant: string) => new Date(instant);
/** Weekdays, but for the fortnight of Christmas and Monday 30 November, an INSET day on which nobody is in. */
const isWorked = (date: CivilDate) => {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  const isHoliday = date === "2026-11-30" || (date >= "2026-12-21" && date <= "2027-01-03");
  return weekday >= 1 && weekday <= 5 && !isHoliday;
};

describe("when feedback is asked for", () => {
  it.each([
    ["the next morning", "2026-12-01T15:30:00Z", "2026-12-02T09:00:00.000Z", "2026-12-09T09:00:00.000Z"],
    [
      "on Monday after a Friday",
      "2026-12-04T15:30:00Z",
      "2026-12-07T09:00:00.000Z",
      "2026-12-14T09:00:00.000Z",
    ],
    [
      "after an INSET weekend",
      "2026-11-27T15:30:00Z",
      "2026-12-01T09:00:00.000Z",
      "2026-12-08T09:00:00.000Z",
    ],
    ["after the holidays", "2026-12-18T15:30:00Z", "2027-01-04T09:00:00.000Z", "2027-01-11T09:00:00.000Z"],
    ["at 9 in summer too", "2026-06-09T15:30:00Z", "2026-06-10T08:00:00.000Z", "2026-06-17T08:00:00.000Z"],
  ])("is %s: a meeting that ends %s, from %s until %s", (_name, endsAt, from, until) => {
    const span = feedbackSpan({ endsAt: at(endsAt) }, isWorked);
    expect([span.from.toISOString(), span.until.toISOString()]).toEqual([from, until]);
  });

  it.each([
    ["2026-12-02T08:59:59Z", "before"],
    ["2026-12-02T09:00:00Z", "open"],
    ["2026-12-09T08:59:59Z", "open"],
    ["2026-12-09T09:00:00Z", "closed"],
  ])("of a meeting on Tuesday 1 December, at %s it is %s", (now, standing) => {
    expect(feedbackStanding(feedbackSpan({ endsAt: at("2026-12-01T15:30:00Z") }, isWorked), at(now))).toBe(
      standing,
    );
  });

  it.each([
    ["at 9 on a school day", "2026-12-02T09:00:00Z", true],
    ["when a Teams report came in the afternoon", "2026-12-02T16:59:00Z", true],
    ["in the evening", "2026-12-02T17:00:00Z", false],
    ["before 9", "2026-12-02T08:59:00Z", false],
    ["on a Saturday", "2026-12-05T10:00:00Z", false],
    ["in the holidays", "2026-12-22T10:00:00Z", false],
  ])("cards go out %s (%s): %s", (_name, now, goOut) => {
    expect(isAskingHour(at(now), isWorked)).toBe(goOut);
  });
});

describe("who is asked", () => {
  const directory = buildDirectory({
    schools: [aSchool({ urn: "1" }), { ...aSchool({ urn: "2" }), phase: "secondary" }],
    people: ["a", "b", "c"].map((id) => aPerson(id)),
    posts: [aPost("a", "dsl", "1"), aPost("b", "dsl", "2"), aPost("b", "sendco", "1")],
  });
  const line = (person: string, outcome: AttendanceOutcome) =>
    ({ person, attendance: { outcome } }) as unknown as RegisterLine;

  it("is whoever attended or was there partly, and nobody else", () => {
    const lines = [
      line("b", "partly"),
      line("a", "attended"),
      ...(["absent", "apologies", "excused", "represented", "unknown"] as const).map((each) =>
        line("c", each),
      ),
    ];
    expect(whoIsAsked(lines, directory)).toEqual(["a", "b"]);
  });

  it("is nobody who has left the directory", () => {
    expect(whoIsAsked([line("gone", "attended")], directory)).toEqual([]);
  });

  it.each([
    ["a", "primary"],
    ["b", undefined],
    ["c", undefined],
  ])("answers for the phase they work in: %s for %s", (person, phase) => {
    expect(phaseOf(person as PersonId, directory, civilDate("2026-12-01"))).toBe(phase);
  });
});

describe("whose an answer is", () => {
  const sign = (text: string) => createHmac("sha256", "the trust's own").update(text).digest();
  const key = (meeting: string, salt: string, person: string, by = sign) =>
    feedbackKeyOf({ meeting: meeting as MeetingId, salt }, person as PersonId, by);

  it("invariant 2: comes to the same key each time, and to another for everybody else", () => {
    expect(key("m", "s", "a")).toBe(key("m", "s", "a"));
    expect(
      new Set([key("m", "s", "a"), key("m", "s", "b"), key("n", "s", "a"), key("m", "t", "a")]).size,
    ).toBe(4);
    expect(key("m", "s", "a")).toMatch(/^[0-9a-f]{64}$/);
  });

  it("cannot be told with another secret, nor once the salt is thrown away", () => {
    const other = (text: string) => createHmac("sha256", "another").update(text).digest();
    expect(key("m", "s", "a", other)).not.toBe(key("m", "s", "a"));
    const round = { ...newRound(aMeeting("m"), "s"), asked: ["a" as PersonId] };
    const closed = { at: at("2026-12-09T09:10:00Z"), pool: "p" };
    expect(closedRound(round, closed)).toEqual({ meeting: "m", year: "2026-27", asked: [], closed });
  });

  it("is not told by where one text ends and the next begins", () => {
    expect(key("m s", "t", "a")).not.toBe(key("m", "s t", "a"));
  });
});

describe("a round of cards", () => {
  const round = newRound(aMeeting("m"), "s");
  const sending = (token: string, ...people: string[]) => ({
    ...{ token, until: at("2026-12-02T09:05:00Z") },
    people: people as PersonId[],
  });

  it("is claimed by one server at a time, and each person once", () => {
    const first = claimedRound(round, sending("one", "a", "b"));
    expect(first?.asked).toEqual(["a", "b"]);
    expect(first && claimedRound(first, sending("two", "c"))).toBeUndefined();
    const settled = first && settledRound(first, "one");
    expect(settled && claimedRound(settled, sending("two", "a", "c"))?.sending.people).toEqual(["c"]);
    expect(settled && claimedRound(settled, sending("two", "a"))).toBeUndefined();
  });

  it("knows whose cards were cut off on their way, once their server should long be done", () => {
    const claimed = claimedRound(round, sending("one", "a"));
    if (!claimed) throw new Error("It was free.");
    expect(cutOff(claimed, at("2026-12-02T09:04:59Z"))).toBeUndefined();
    expect(cutOff(claimed, at("2026-12-02T09:05:00Z"))?.people).toEqual(["a"]);
    expect(settledRound(claimed, "another")).toBe(claimed);
  });
});

const good: FeedbackAnswers = { worth: "yes", change: "perhaps", pitch: "right" };
const poor: FeedbackAnswers = { worth: "no", change: "no", pitch: "too-basic" };

/** A meeting that closed on a day of December, with so many answers of each phase; the first `bad` of them are poor. */
function closed(meeting: string, day: number, many: { primary?: number; secondary?: number; bad?: number }) {
  const given = (["primary", "secondary"] as const).flatMap((phase: Phase) =>
    Array.from({ length: many[phase] ?? 0 }, () => phase),
  );
  return {
    meeting: meeting as MeetingId,
    closedAt: new Date(Date.UTC(2026, 11, day)),
    pool: "dsl",
    given: given.map((phase, index) => ({ phase, answers: index < (many.bad ?? 0) ? poor : good })),
  } satisfies ClosedFeedback;
}
const answersIn = (
  rows: readonly ClosedFeedback[],
  slice: { meeting?: string; phase?: Phase } = {},
): number | undefined =>
  feedbackResult(feedbackBlocks(rows, 5), {
    ...(slice.meeting ? { meetings: new Set([slice.meeting as MeetingId]) } : {}),
    ...(slice.phase ? { phase: slice.phase } : {}),
  })?.answers;

describe("what is shown of feedback, with five as the least number", () => {
  it("is how often each answer was given", () => {
    const blocks = feedbackBlocks([closed("m", 1, { primary: 12, bad: 2 })], 5);
    expect(feedbackResult(blocks, {})).toEqual({
      answers: 12,
      counts: {
        worth: { yes: 10, partly: 0, no: 2 },
        change: { yes: 0, perhaps: 10, no: 2 },
        pitch: { "too-basic": 2, right: 10, "too-much": 0 },
      },
    });
  });

  it("is nothing at all of four answers", () => {
    expect(answersIn([closed("m", 1, { primary: 4 })])).toBeUndefined();
    expect(answersIn([])).toBeUndefined();
  });

  it("is a meeting's five as a whole when neither phase has five", () => {
    const rows = [closed("m", 1, { primary: 3, secondary: 2 })];
    expect(answersIn(rows)).toBe(5);
    expect(answersIn(rows, { phase: "primary" })).toBeUndefined();
    expect(answersIn(rows, { phase: "secondary" })).toBeUndefined();
  });

  it("does not let three secondaries be found by taking the primaries from the whole", () => {
    const rows = [closed("m", 1, { primary: 12, secondary: 3 })];
    expect(answersIn(rows, { meeting: "m" })).toBe(12);
    expect(answersIn(rows, { phase: "primary" })).toBe(12);
    expect(answersIn(rows, { phase: "secondary" })).toBeUndefined();
    expect(answersIn(rows)).toBe(12);
  });

  it("counts a phase's few of several meetings together, once they are five", () => {
    const rows = [
      closed("m", 1, { primary: 12, secondary: 3 }),
      closed("n", 8, { primary: 9, secondary: 4 }),
    ];
    expect(answersIn(rows, { phase: "secondary" })).toBe(7);
    expect(answersIn(rows)).toBe(28);
    expect(answersIn(rows, { meeting: "n" })).toBe(9);
  });

  it("does not let a meeting's three be found by comparing the network's figures of before and after", () => {
    const before = [closed("m", 1, { primary: 12 })];
    const after = [...before, closed("n", 8, { primary: 3 })];
    expect(answersIn(after)).toBe(12);
    expect(answersIn([...after, closed("o", 15, { primary: 2 })])).toBe(17);
  });
});
