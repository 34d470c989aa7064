import { feedbackReachesBackMilliseconds } from "../../../domain/cpd/feedback/feedback-span.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { type OpenFeedback, type OpenFeedbackPorts, openFeedback } from "./open-feedback.ts";

/** The meetings that somebody can give feedback on now, or change it, in order of start. */
export async function listMyFeedback(
  ports: OpenFeedbackPorts,
  { person }: { person: PersonId },
): Promise<OpenFeedback[]> {
  const now = ports.clock.now();
  const since = new Date(now.getTime() - feedbackReachesBackMilliseconds);
  const open: OpenFeedback[] = [];
  for (const { value: meeting } of await ports.meetings.listBetween(since, now)) {
    const found = await openFeedback(ports, { person, meeting: meeting.id });
    if (found.ok) open.push(found.value);
  }
  return open;
}
