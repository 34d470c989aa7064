import type { Phase } from "../../directory/school.ts";
import type { MeetingId } from "../../meetings/ids.ts";
import { type FeedbackQuestion, feedbackChoices, feedbackQuestions } from "./feedback.ts";
import type { FeedbackBlock } from "./feedback-blocks.ts";

/** How often each answer was given. */
export type FeedbackCounts = {
  readonly [Question in FeedbackQuestion]: Readonly<
    Record<(typeof feedbackChoices)[Question][number], number>
  >;
};

/** What is shown of one slice: at least as many answers as the trust's least number. */
export interface FeedbackResult {
  readonly answers: number;
  readonly counts: FeedbackCounts;
}

export interface FeedbackSlice {
  /** Meetings of a network or course, or one meeting; left out, all. */
  readonly meetings?: ReadonlySet<MeetingId>;
  readonly phase?: Phase;
}

/** The sum of the blocks that lie wholly within a slice; undefined where there is none, and then nothing at all is shown of it. */
export function feedbackResult(
  blocks: readonly FeedbackBlock[],
  { meetings, phase }: FeedbackSlice,
): FeedbackResult | undefined {
  const within = blocks.filter(
    (block) =>
      (!phase || block.phase === phase) && (!meetings || block.meetings.every((each) => meetings.has(each))),
  );
  if (within.length === 0) return undefined;
  const given = within.flatMap((block) => block.given);
  const counted = feedbackQuestions.map((question) => [
    question,
    Object.fromEntries(
      feedbackChoices[question].map((choice) => [
        choice,
        given.filter(({ answers }) => answers[question] === choice).length,
      ]),
    ),
  ]);
  return { answers: given.length, counts: Object.fromEntries(counted) as FeedbackCounts };
}
