import {
  type FeedbackAnswers,
  feedbackChoices,
  feedbackQuestions,
} from "../../../../shared/domain/cpd/feedback/feedback.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import type { Meeting } from "../../../../shared/domain/meetings/meeting.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import {
  answersInWords,
  changeableUntil,
  feedbackChoiceWords,
  feedbackPromise,
  feedbackQuestionWords,
} from "../../../../shared/sentences/cpd/feedback.ts";
import { dateInEngland, day } from "../../../../shared/sentences/dates.ts";
import { shortened } from "../../../../shared/sentences/shortened.ts";
import type { Links } from "../../links.ts";
import { answerFeedback, meetingsAtMost } from "../../questions/feedback-questions.ts";
import { action } from "../action.ts";
import type { AdaptiveCard, ExecuteAction } from "../adaptive-card.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { heading, line, paragraph, run } from "../text.ts";

type AboutMeeting = Pick<Meeting, "id" | "title" | "startsAt">;

interface FeedbackCardParts {
  readonly today: CivilDate;
  readonly links: Links;
  /** One sentence about what became of the tap just before. */
  readonly note?: string | undefined;
}

/** A meeting, what has been answered of it so far, and the meetings whose turn it is after it. */
export interface FeedbackAsked {
  readonly meeting: AboutMeeting;
  readonly after: readonly MeetingId[];
  readonly given: Partial<FeedbackAnswers>;
}

/** The first question about the first of these meetings. */
export function askFeedbackCard(
  [first, ...others]: readonly AboutMeeting[],
  parts: FeedbackCardParts,
): AdaptiveCard {
  if (!first) throw new Error("Nobody is asked about no meeting.");
  return feedbackCard(
    { meeting: first, after: others.slice(0, meetingsAtMost - 1).map(({ id }) => id), given: {} },
    parts,
  );
}

/** The next question about a meeting: a tap for each answer, and the card goes on by itself. */
export function feedbackCard(
  { meeting, after, given }: FeedbackAsked,
  parts: FeedbackCardParts,
): AdaptiveCard {
  const { today, note } = parts;
  const question = feedbackQuestions.find((each) => given[each] === undefined) ?? feedbackQuestions[0];
  const place = feedbackQuestions.indexOf(question) + 1;
  const tap = (choice: string): ExecuteAction =>
    action(answerFeedback, (feedbackChoiceWords[question] as Record<string, string>)[choice] ?? choice, {
      ...given,
      ...{ meeting: meeting.id, after: [...after], [question]: choice },
    });
  return card({
    fallbackText: `${shortened(meeting.title, 60)}: ${feedbackQuestionWords[question]}`,
    body: [
      ...noteLine(note),
      line([run(meeting.title, { weight: "Bolder" })]),
      line([
        run(`${day(dateInEngland(meeting.startsAt), today)} · question ${place} of 3`, { isSubtle: true }),
      ]),
      heading(feedbackQuestionWords[question], "Medium"),
      ...(place === 1 ? [paragraph(feedbackPromise, { isSubtle: true })] : []),
    ],
    actions: feedbackChoices[question].map(tap),
  });
}

/** Thanks for what is kept now, with a way to change it. */
export function feedbackThanksCard(
  { meeting, answers, until }: { meeting: AboutMeeting; answers: FeedbackAnswers; until: Date },
  { today, links, note }: FeedbackCardParts,
): AdaptiveCard {
  return card({
    fallbackText: note ?? `Thank you. Your answers on ${shortened(meeting.title, 60)} are saved.`,
    body: [
      line([run(note ?? "Thank you. Your answers are saved.", { weight: "Bolder" })]),
      line([run(`${meeting.title}, ${day(dateInEngland(meeting.startsAt), today)}`)], "Small"),
      ...answersInWords(answers).map(({ question, answer }) =>
        line([run(`${question} `, { isSubtle: true }), run(answer)]),
      ),
      paragraph(changeableUntil(until, today), { isSubtle: true }),
    ],
    actions: [
      action(answerFeedback, "Change my answers", { meeting: meeting.id, after: [] }),
      { type: "Action.OpenUrl", title: "Open in Beacon", url: links.feedback(meeting.id) },
    ],
  });
}
