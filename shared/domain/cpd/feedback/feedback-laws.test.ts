import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { MeetingId } from "../../meetings/ids.ts";
import type { FeedbackAnswers } from "./feedback.ts";
import { type ClosedFeedback, feedbackBlocks } from "./feedback-blocks.ts";
import { type FeedbackResult, type FeedbackSlice, feedbackResult } from "./feedback-result.ts";

const numRuns = Number(process.env.BEACON_FEEDBACK_RUNS ?? 30);
const yes: FeedbackAnswers = { worth: "yes", change: "yes", pitch: "right" };
const no: FeedbackAnswers = { worth: "no", change: "no", pitch: "too-much" };

/** A year of a trust: who gave an answer, at which meeting, of which phase; two networks, and courses across them. */
interface Year {
  readonly least: number;
  readonly meetings: readonly { readonly network: number; readonly courses: readonly number[] }[];
  readonly givers: readonly {
    readonly meeting: number;
    readonly phase: "primary" | "secondary" | undefined;
  }[];
}

const years: fc.Arbitrary<Year> = fc
  .record({
    least: fc.integer({ min: 3, max: 6 }),
    meetings: fc.array(
      fc.record({
        network: fc.constantFrom(0, 0, 1),
        courses: fc.constantFrom([], [], [0], [0, 1]),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    sizes: fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 5 }), fc.nat({ max: 2 })), {
      minLength: 8,
      maxLength: 8,
    }),
  })
  .map(({ least, meetings, sizes }) => ({
    least,
    meetings,
    givers: meetings.flatMap((_, meeting) =>
      (["primary", "secondary", undefined] as const).flatMap((phase, at) =>
        Array.from({ length: sizes[meeting]?.[at] ?? 0 }, () => ({ meeting, phase })),
      ),
    ),
  }));

const idOf = (meeting: number) => `m${meeting}` as MeetingId;

/** Everything a reader with every right could ever ask for when the first `until` meetings have closed. */
function shown(
  year: Year,
  answers: readonly FeedbackAnswers[],
  until: number,
): (FeedbackResult | undefined)[] {
  const closed = year.meetings.slice(0, until).map(
    ({ network, courses }, meeting): ClosedFeedback => ({
      meeting: idOf(meeting),
      closedAt: new Date(Date.UTC(2026, 10, 1 + meeting)),
      pool: JSON.stringify([network, [...courses].sort()]),
      given: year.givers.flatMap((giver, at) =>
        giver.meeting === meeting
          ? [{ answers: answers[at] ?? yes, ...(giver.phase ? { phase: giver.phase } : {}) }]
          : [],
      ),
    }),
  );
  const blocks = feedbackBlocks(closed, year.least);
  const those = (fits: (meeting: Year["meetings"][number]) => boolean) =>
    new Set(year.meetings.flatMap((meeting, at) => (fits(meeting) ? [idOf(at)] : [])));
  const within: FeedbackSlice[] = [
    {},
    ...year.meetings.map((_, at) => ({ meetings: new Set([idOf(at)]) })),
    ...[0, 1].map((each) => ({ meetings: those(({ network }) => network === each) })),
    ...[0, 1].map((each) => ({ meetings: those(({ courses }) => courses.includes(each)) })),
  ];
  return within.flatMap((slice) =>
    [undefined, "primary" as const, "secondary" as const].map((phase) =>
      feedbackResult(blocks, phase ? { ...slice, phase } : slice),
    ),
  );
}

/** The same through the whole year, after each closing. */
const shownEver = (year: Year, answers: readonly FeedbackAnswers[]) =>
  year.meetings.flatMap((_, at) => shown(year, answers, at + 1));

describe("whatever is shown of feedback, at any time and taken together", () => {
  it("lets nobody work out the answers of fewer people than the least number, by any sum or difference", () => {
    fc.assert(
      fc.property(years, (year) => {
        const before = shownEver(
          year,
          year.givers.map(() => yes),
        );
        // Into which figures each giver goes, found by changing that one answer and looking what moves.
        const figuresOf = year.givers.map((_, changed) => {
          const after = shownEver(
            year,
            year.givers.map((_giver, at) => (at === changed ? no : yes)),
          );
          return after
            .flatMap((figure, at) => (figure?.counts.worth.no !== before[at]?.counts.worth.no ? [at] : []))
            .join(",");
        });
        // Whoever goes into the same figures can be told apart by none of them, nor by anything reckoned from them.
        const alike = new Map<string, number>();
        for (const figures of figuresOf) alike.set(figures, (alike.get(figures) ?? 0) + 1);
        for (const [figures, givers] of alike)
          if (figures !== "") expect(givers).toBeGreaterThanOrEqual(year.least);
      }),
      { numRuns },
    );
  }, 120_000);

  it("counts at least the least number, and every answer once", () => {
    fc.assert(
      fc.property(years, (year) => {
        for (const figure of shownEver(
          year,
          year.givers.map(() => yes),
        )) {
          if (!figure) continue;
          expect(figure.answers).toBeGreaterThanOrEqual(year.least);
          expect(figure.counts.worth).toEqual({ yes: figure.answers, partly: 0, no: 0 });
          expect(figure.answers).toBeLessThanOrEqual(year.givers.length);
        }
      }),
      { numRuns },
    );
  });

  it("does not depend on the order in which answers or meetings stand", () => {
    const closed = fc.array(
      fc.record({
        day: fc.integer({ min: 1, max: 4 }),
        given: fc.array(
          fc.record({
            answers: fc.constantFrom(yes, no),
            phase: fc.constantFrom("primary" as const, "secondary" as const),
          }),
          { maxLength: 9 },
        ),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(closed, fc.infiniteStream(fc.nat()), (meetings, chance) => {
        const rows = meetings.map(
          ({ day, given }, at): ClosedFeedback => ({
            meeting: idOf(at),
            closedAt: new Date(Date.UTC(2026, 10, day)),
            pool: "all",
            given,
          }),
        );
        const mixed = <Value>(values: readonly Value[]) =>
          values
            .map((value) => ({ value, at: chance.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ value }) => value);
        const other = mixed(rows).map((row) => ({ ...row, given: mixed(row.given) }));
        const figures = (of: readonly ClosedFeedback[]) =>
          [
            {},
            { phase: "primary" as const },
            ...rows.map(({ meeting }) => ({ meetings: new Set([meeting]) })),
          ].map((slice) => feedbackResult(feedbackBlocks(of, 5), slice));
        expect(figures(other)).toEqual(figures(rows));
      }),
      { numRuns },
    );
  });
});
