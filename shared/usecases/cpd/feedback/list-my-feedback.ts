import {
  feedbackReachesBackMilliseconds,
  feedbackStanding,
} from "../../../domain/cpd/feedback/feedback-span.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import { feedbackSpans } from "./feedback-spans.ts";
import { type OpenFeedback, type OpenFeedbackPorts, openFeedbackOn } from "./open-feedback.ts";

/** The meetings that somebody can give feedback on now, or change it, in order of start. */
export async function listMyFeedback(
  ports: OpenFeedbackPorts,
  { person }: { person: PersonId },
): Promise<OpenFeedback[]> {
  const now = ports.clock.now();
  const since = new Date(now.getTime() - feedbackReachesBackMilliseconds);
  const spanOf = await feedbackSpans(ports);
  const open: OpenFeedback[] = [];
  for (const { value: meeting } of await ports.meetings.listBetween(since, now)) {
    const span = spanOf(meeting);
    if (feedbackStanding(span, now) !== "open") continue;
    // Of whom nothing is recorded was not there: no whole register is read to find that out.
    if ((await ports.evidence.listAt(meeting, person)).length === 0) continue;
    const found = await openFeedbackOn(ports, { person, meeting, span });
    if (found.ok) open.push(found.value);
  }
  return open;
}
