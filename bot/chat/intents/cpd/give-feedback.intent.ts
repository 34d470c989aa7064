import { listMyFeedback } from "../../../../shared/usecases/cpd/feedback/list-my-feedback.ts";
import { answer } from "../../answer.ts";
import { askFeedbackCard, feedbackThanksCard } from "../../cards/cpd/feedback.card.ts";
import { inPrivateCard } from "../../cards/in-private.card.ts";
import { giveFeedback } from "../../questions/feedback-questions.ts";

const nothingOpen =
  "There is no meeting for you to give feedback on. You can from 9am of the school day after a meeting you were at, for a week.";

/** Asks about what has not been answered; when all has, shows the newest, to be changed. */
export const giveFeedbackIntent = answer(giveFeedback, async (_nothing, turn) => {
  const { ports, person, today, links } = turn;
  if (!turn.isPrivate) return turn.show(inPrivateCard(giveFeedback, links, {}));
  const open = await listMyFeedback(ports, { person });
  const unanswered = open.flatMap(({ meeting, answers }) => (answers ? [] : [meeting]));
  if (unanswered.length > 0) return turn.show(askFeedbackCard(unanswered, { today, links }));
  const newest = open.at(-1);
  if (!newest?.answers) return turn.say(nothingOpen);
  const { meeting, answers, until } = newest;
  const note = "You have answered. These are your answers.";
  return turn.show(feedbackThanksCard({ meeting, answers, until }, { today, links, note }));
});
