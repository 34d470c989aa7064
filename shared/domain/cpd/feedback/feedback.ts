import type { Branded } from "../../brand.ts";
import type { Phase } from "../../directory/school.ts";
import type { MeetingId } from "../../meetings/ids.ts";
import type { AcademicYear } from "../../time/academic-year.ts";

/**
 * What is asked after a meeting, with the answers in the order in which they are offered. After Kirkpatrick: whether it was worth
 * it (reaction), whether it changes practice (behaviour, as intended), and the pitch, which a lead can mend next time.
 */
export const feedbackChoices = {
  worth: ["yes", "partly", "no"],
  change: ["yes", "perhaps", "no"],
  pitch: ["too-basic", "right", "too-much"],
} as const;

export type FeedbackQuestion = keyof typeof feedbackChoices;
export const feedbackQuestions = ["worth", "change", "pitch"] as const satisfies readonly FeedbackQuestion[];

/** One person's answers to one meeting; whole or not at all, so that no question has fewer answers than another. */
export type FeedbackAnswers = {
  readonly [Question in FeedbackQuestion]: (typeof feedbackChoices)[Question][number];
};

/** What an answer is kept under: a digest that only its giver's next answer to the same meeting comes to. */
export type FeedbackKey = Branded<"FeedbackKey">;

/** An answer as it is kept: no person, no time, no words of their own. */
export interface Feedback {
  readonly key: FeedbackKey;
  readonly meeting: MeetingId;
  readonly year: AcademicYear;
  /** Of the schools where its giver works; absent for who works in both phases or in none. */
  readonly phase?: Phase;
  readonly answers: FeedbackAnswers;
}
