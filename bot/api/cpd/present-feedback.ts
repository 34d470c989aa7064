import type {
  FeedbackResultShown,
  FeedbackToGive,
  MeetingFeedback,
  MyFeedback,
  NetworkFeedback,
  TrustFeedback,
} from "../../../shared/contract/cpd/feedback.schema.ts";
import { feedbackChoices, feedbackQuestions } from "../../../shared/domain/cpd/feedback/feedback.ts";
import type { FeedbackResult } from "../../../shared/domain/cpd/feedback/feedback-result.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../shared/domain/time/london.ts";
import {
  changeableUntil,
  feedbackAnswersWords,
  feedbackChoiceWords,
  feedbackQuestionWords,
  feedbackStandingWords,
  heldBackWords,
  tooFewToShow,
} from "../../../shared/sentences/cpd/feedback.ts";
import type { OpenFeedback } from "../../../shared/usecases/cpd/feedback/open-feedback.ts";
import type {
  FeedbackRead,
  MeetingFeedbackRead,
  NetworkFeedbackRead,
  TrustFeedbackRead,
} from "../../../shared/usecases/cpd/feedback/read-feedback.ts";

export const presentMyFeedback = (open: readonly OpenFeedback[], today: CivilDate): MyFeedback => ({
  open: open.map(({ meeting, until, answers }) => ({
    meeting: { id: meeting.id, title: meeting.title, startsAt: meeting.startsAt.toISOString() },
    until: changeableUntil(until, today),
    ...(answers ? { answers } : {}),
  })),
});

/** What is not answered yet, to be pointed to. */
export const presentFeedbackToGive = (open: readonly OpenFeedback[]): FeedbackToGive[] =>
  open.flatMap(({ meeting, until, answers }) =>
    answers ? [] : [{ meeting: meeting.id, title: meeting.title, until: londonDate(until) }],
  );

export const presentMeetingFeedback = (
  read: MeetingFeedbackRead & { readonly least: number },
  today: CivilDate,
): MeetingFeedback => ({
  ...ofMeeting(read, { today, least: read.least }),
  phases: phasesOf(read, read.least),
});

export const presentNetworkFeedback = (read: NetworkFeedbackRead, today: CivilDate): NetworkFeedback => ({
  ...{ year: read.year, network: { id: read.network.id, name: read.network.name } },
  note: heldBackWords(read.least),
  ...shown(read.result, read.least),
  phases: phasesOf(read, read.least),
  meetings: read.meetings.map((each) => ({
    ...{ id: each.meeting.id, title: each.meeting.title, startsAt: each.meeting.startsAt.toISOString() },
    ...ofMeeting(each, { today, least: read.least }),
  })),
});

export const presentTrustFeedback = (read: TrustFeedbackRead): TrustFeedback => ({
  note: heldBackWords(read.least),
  ...{ year: read.year, ...shown(read.result, read.least), phases: phasesOf(read, read.least) },
  networks: read.networks.map(({ network, result }) => ({
    ...{ id: network.id, name: network.name, ...shown(result, read.least) },
  })),
  courses: read.courses.map(({ course, result }) => ({
    ...{ id: course.id, title: course.title, ...shown(result, read.least) },
  })),
});

const phasesOf = ({ phases }: FeedbackRead, least: number) =>
  phases.map(({ phase, result }) => ({ phase, ...shown(result, least) }));

function ofMeeting(
  { result, standing, until }: MeetingFeedbackRead,
  { today, least }: { today: CivilDate; least: number },
) {
  return result ? shown(result, least) : { words: feedbackStandingWords(standing, { until, today, least }) };
}

const shown = (result: FeedbackResult | undefined, least: number) =>
  result
    ? { result: presentResult(result), words: feedbackAnswersWords(result.answers) }
    : { words: tooFewToShow(least) };

const presentResult = ({ answers, counts }: FeedbackResult): FeedbackResultShown => ({
  answers,
  questions: feedbackQuestions.map((question) => ({
    question,
    words: feedbackQuestionWords[question],
    choices: feedbackChoices[question].map((choice) => ({
      words: (feedbackChoiceWords[question] as Readonly<Record<string, string>>)[choice] ?? choice,
      count: (counts[question] as Readonly<Record<string, number>>)[choice] ?? 0,
    })),
  })),
});
