import { type FeedbackAnswers, feedbackQuestions } from "../../../../shared/domain/cpd/feedback/feedback.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import { giveFeedback } from "../../../../shared/usecases/cpd/feedback/give-feedback.ts";
import { openFeedback } from "../../../../shared/usecases/cpd/feedback/open-feedback.ts";
import { answer } from "../../answer.ts";
import { feedbackCard, feedbackThanksCard } from "../../cards/cpd/feedback.card.ts";
import { answerFeedback } from "../../questions/feedback-questions.ts";
import type { Turn } from "../../turn.ts";

/** A tap: the next question, and after the third the next meeting or thanks. An old card is told how it stands now. */
export const answerFeedbackIntent = answer(answerFeedback, async ({ meeting: id, after, ...sent }, turn) => {
  const { ports, person, today, links } = turn;
  const given = Object.fromEntries(
    feedbackQuestions.flatMap((question) => (sent[question] ? [[question, sent[question]]] : [])),
  ) as Partial<FeedbackAnswers>;
  if (!isWhole(given)) {
    const open = await openFeedback(ports, { person, meeting: id });
    if (!open.ok) return turn.say(turn.sentence(open.code));
    return turn.show(feedbackCard({ meeting: open.value.meeting, after, given }, { today, links }));
  }
  const kept = await giveFeedback(ports, { person, meeting: id, answers: given });
  if (!kept.ok) return turn.say(turn.sentence(kept.code));
  const { meeting, until } = kept.value;
  const next = await nextOf(turn, after);
  if (next) {
    const note = `Thank you. Your answers on ${meeting.title} are saved.`;
    return turn.show(feedbackCard({ ...next, given: {} }, { today, links, note }));
  }
  return turn.show(feedbackThanksCard({ meeting, answers: given, until }, { today, links }));
});

const isWhole = (given: Partial<FeedbackAnswers>): given is FeedbackAnswers =>
  feedbackQuestions.every((question) => given[question] !== undefined);

/** The next meeting that can still be answered. */
async function nextOf({ ports, person }: Turn, after: readonly MeetingId[]) {
  for (const [index, id] of after.entries()) {
    const open = await openFeedback(ports, { person, meeting: id });
    if (open.ok) return { meeting: open.value.meeting, after: after.slice(index + 1) };
  }
  return undefined;
}
