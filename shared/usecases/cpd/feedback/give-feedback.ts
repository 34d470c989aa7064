import type { FeedbackAnswers } from "../../../domain/cpd/feedback/feedback.ts";
import { feedbackKeyOf } from "../../../domain/cpd/feedback/feedback-key.ts";
import { newRound } from "../../../domain/cpd/feedback/feedback-round.ts";
import { phaseOf } from "../../../domain/cpd/feedback/who-is-asked.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import {
  type FeedbackRefusal,
  type OpenFeedback,
  type OpenFeedbackPorts,
  openFeedback,
} from "./open-feedback.ts";

export type GiveFeedbackPorts = OpenFeedbackPorts & Pick<Ports, "newToken">;

/**
 * Keeps what somebody thought of a meeting, in place of whatever they answered before. Their name is not kept: the row is found
 * again by a digest, as long as answering is open.
 */
export async function giveFeedback(
  ports: GiveFeedbackPorts,
  { person, meeting: id, answers }: { person: PersonId; meeting: MeetingId; answers: FeedbackAnswers },
): Promise<Result<OpenFeedback, FeedbackRefusal>> {
  const open = await openFeedback(ports, { person, meeting: id });
  if (!open.ok) return open;
  const { meeting, until } = open.value;
  const round =
    (await ports.feedbackRounds.find(id)) ??
    (await ports.feedbackRounds.create(newRound(meeting, ports.newToken())));
  const { salt } = round.value;
  if (salt === undefined) return refuse("feedback.closed");
  const phase = phaseOf(person, await ports.directory.current(), londonDate(meeting.startsAt));
  await ports.feedback.give({
    key: feedbackKeyOf({ meeting: id, salt }, person, ports.signFeedback),
    ...{ meeting: id, year: meeting.year, answers },
    ...(phase ? { phase } : {}),
  });
  return ok({ meeting, until, answers });
}
