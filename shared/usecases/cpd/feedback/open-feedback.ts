import type { FeedbackAnswers } from "../../../domain/cpd/feedback/feedback.ts";
import { feedbackKeyOf } from "../../../domain/cpd/feedback/feedback-key.ts";
import { type FeedbackSpan, feedbackStanding } from "../../../domain/cpd/feedback/feedback-span.ts";
import { hasFeedback, sawIt } from "../../../domain/cpd/feedback/who-is-asked.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { feedbackSpans } from "./feedback-spans.ts";
import { registerOf } from "./register-of.ts";

export type OpenFeedbackPorts = Pick<
  Ports,
  | "meetings"
  | "invitations"
  | "evidence"
  | "settings"
  | "directory"
  | "feedback"
  | "feedbackRounds"
  | "signFeedback"
  | "clock"
>;

/** One person's feedback on one meeting, while it can be given or changed. */
export interface OpenFeedback {
  readonly meeting: Meeting;
  readonly until: Date;
  /** What they have answered. */
  readonly answers?: FeedbackAnswers;
}

export type FeedbackRefusal =
  | "meeting.not-found"
  | "feedback.not-attended"
  | "feedback.not-open"
  | "feedback.closed";

/** The feedback of somebody who was there, in whole or in part; their own answers are shown to themselves alone. */
export async function openFeedback(
  ports: OpenFeedbackPorts,
  { person, meeting: id }: { person: PersonId; meeting: MeetingId },
): Promise<Result<OpenFeedback, FeedbackRefusal>> {
  const meeting = (await ports.meetings.find(id))?.value;
  // Nobody but its planners knows of a draft.
  if (!meeting || meeting.status === "draft") return refuse("meeting.not-found");
  return openFeedbackOn(ports, { person, meeting, span: (await feedbackSpans(ports))(meeting) });
}

/** The same of a meeting that is at hand, with its span. */
export async function openFeedbackOn(
  ports: OpenFeedbackPorts,
  { person, meeting, span }: { person: PersonId; meeting: Meeting; span: FeedbackSpan },
): Promise<Result<OpenFeedback, FeedbackRefusal>> {
  const now = ports.clock.now();
  if (!hasFeedback(meeting, now)) return refuse("feedback.not-open");
  const line = (await registerOf(ports, meeting)).find((each) => each.person === person);
  if (!line || !sawIt(line)) return refuse("feedback.not-attended");
  const standing = feedbackStanding(span, now);
  if (standing !== "open") return refuse(standing === "before" ? "feedback.not-open" : "feedback.closed");
  const round = (await ports.feedbackRounds.find(meeting.id))?.value;
  if (round?.closed) return refuse("feedback.closed");
  const answers = await ownAnswers(ports, { meeting, person, salt: round?.salt });
  return ok({ meeting, until: span.until, ...(answers ? { answers } : {}) });
}

/** What somebody has answered to a meeting; without a salt nobody has answered. */
export async function ownAnswers(
  { feedback, signFeedback }: Pick<Ports, "feedback" | "signFeedback">,
  { meeting, person, salt }: { meeting: Meeting; person: PersonId; salt: string | undefined },
): Promise<FeedbackAnswers | undefined> {
  if (salt === undefined) return undefined;
  const key = feedbackKeyOf({ meeting: meeting.id, salt }, person, signFeedback);
  return (await feedback.find({ key, meeting: meeting.id, year: meeting.year }))?.answers;
}
