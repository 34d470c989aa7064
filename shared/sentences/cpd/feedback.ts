import {
  type FeedbackAnswers,
  type FeedbackQuestion,
  feedbackQuestions,
} from "../../domain/cpd/feedback/feedback.ts";
import type { FeedbackStanding } from "../../domain/cpd/feedback/feedback-span.ts";
import { dateInEngland, day } from "../dates.ts";
import { counted } from "../lists.ts";

export const feedbackQuestionWords: Readonly<Record<FeedbackQuestion, string>> = {
  worth: "Was it worth your time?",
  change: "Will it change what you do at school?",
  pitch: "How was the pitch?",
};

export const feedbackChoiceWords: {
  readonly [Question in FeedbackQuestion]: Readonly<Record<FeedbackAnswers[Question], string>>;
} = {
  worth: { yes: "Yes", partly: "Partly", no: "No" },
  change: { yes: "Yes", perhaps: "Perhaps", no: "No" },
  pitch: { "too-basic": "Too basic", right: "About right", "too-much": "Too much" },
};

/** Said wherever somebody is asked. */
export const feedbackPromise =
  "Your name is not kept with your answers. Results are shown only for groups, a week later.";

/** "Was it worth your time? Partly", a line a question. */
export const answersInWords = (answers: FeedbackAnswers): { question: string; answer: string }[] =>
  feedbackQuestions.map((question) => ({
    question: feedbackQuestionWords[question],
    answer: (feedbackChoiceWords[question] as Readonly<Record<string, string>>)[answers[question]] ?? "",
  }));

/** "Three taps, until Tuesday 1 December.": what it costs to answer, and how long one can; `until` is a date of England. */
export const feedbackAskedWords = (until: string, today: string): string =>
  `Three taps, until ${day(until, today)}.`;

/** "You can change your answers until Wednesday 9 December." */
export const changeableUntil = (until: Date, today: string): string =>
  `You can change your answers until ${day(dateInEngland(until), today)}.`;

/** "12 answers". */
export const feedbackAnswersWords = (answers: number): string => counted(answers, "answer", "answers");

/** Why there is nothing to see of a meeting that has closed. */
export const tooFewAnswers = (least: number): string => `Fewer than ${least} answers: nothing is shown yet.`;

/** Why there is nothing to see of a phase, network or course: its answers may be more, and still not enough that can be counted together. */
export const tooFewToShow = (least: number): string => `Too few answers yet: figures begin at ${least}.`;

/** Why figures may be smaller than the number of people who answered. */
export const heldBackWords = (least: number): string =>
  `Fewer than ${least} answers of one phase at a meeting wait until they can be counted with others, so that nobody’s own can be told.`;

/** How the asking about a meeting stands, in the words of whoever waits for its results. */
export function feedbackStandingWords(
  standing: FeedbackStanding,
  { until, today, least }: { until: Date; today: string; least: number },
): string {
  switch (standing) {
    case "before":
      return "Whoever was there is asked at 9am on the next school day.";
    case "open":
      return `Answers can be given until ${day(dateInEngland(until), today)}; results are shown then.`;
    case "closed":
      return tooFewAnswers(least);
  }
}
