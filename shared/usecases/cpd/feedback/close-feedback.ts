import { closedRound } from "../../../domain/cpd/feedback/feedback-round.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import type { Ports } from "../../../domain/ports.ts";
import { feedbackSpans } from "./feedback-spans.ts";

export type CloseFeedbackPorts = Pick<
  Ports,
  "feedbackRounds" | "meetings" | "courses" | "directory" | "clock"
>;

/** An answer on its way when answering ended has arrived by then. */
const graceMilliseconds = 10 * 60_000;

/**
 * Closes the feedback of meetings whose week is over: from then on it counts in results, and nobody can tell any more whose an
 * answer is. Safe to repeat. Answers the meetings that it closed.
 */
export async function closeFeedback(ports: CloseFeedbackPorts): Promise<Meeting["id"][]> {
  const open = (await ports.feedbackRounds.list()).filter(({ value }) => !value.closed);
  if (open.length === 0) return [];
  const now = ports.clock.now();
  const spanOf = await feedbackSpans(ports);
  const courses = await ports.courses.list();
  const closed: Meeting["id"][] = [];
  for (const { value: round, version } of open) {
    const meeting = (await ports.meetings.find(round.meeting))?.value;
    if (meeting && now.getTime() < spanOf(meeting).until.getTime() + graceMilliseconds) continue;
    const counted = courses.filter((course) => course.meetings.includes(round.meeting));
    const pool = JSON.stringify([meeting?.network ?? null, counted.map(({ id }) => id).sort()]);
    if (await ports.feedbackRounds.save(closedRound(round, { at: now, pool }), version))
      closed.push(round.meeting);
  }
  return closed;
}
