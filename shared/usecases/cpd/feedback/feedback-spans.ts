import { type FeedbackSpan, feedbackSpan } from "../../../domain/cpd/feedback/feedback-span.ts";
import { datesWorked } from "../../../domain/directory/days-worked.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";

/** From when until when feedback on a meeting is taken, by the trust's own calendar. */
export async function feedbackSpans({
  directory,
}: Pick<Ports, "directory">): Promise<(meeting: Pick<Meeting, "endsAt">) => FeedbackSpan> {
  const { schools } = await directory.current();
  const isWorked = datesWorked(schools, await directory.closures());
  return (meeting) => feedbackSpan(meeting, isWorked);
}
