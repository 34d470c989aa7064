import { byMeeting } from "../../../shared/domain/attendance/evidence.ts";
import { registerLines } from "../../../shared/domain/attendance/register-lines.ts";
import { isEvidence, type Recorded } from "../../../shared/domain/attendance/sighting.ts";
import type { Course } from "../../../shared/domain/cpd/course.ts";
import {
  type Feedback,
  type FeedbackAnswers,
  type FeedbackKey,
  feedbackChoices,
} from "../../../shared/domain/cpd/feedback/feedback.ts";
import { type FeedbackRound, newRound } from "../../../shared/domain/cpd/feedback/feedback-round.ts";
import { feedbackSpan, feedbackStanding } from "../../../shared/domain/cpd/feedback/feedback-span.ts";
import { hasFeedback, phaseOf, whoIsAsked } from "../../../shared/domain/cpd/feedback/who-is-asked.ts";
import type { Closure } from "../../../shared/domain/directory/closure.ts";
import { datesWorked } from "../../../shared/domain/directory/days-worked.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import { attendedShareOf, usualTrustSettings } from "../../../shared/domain/directory/trust-settings.ts";
import type { Invitation } from "../../../shared/domain/meetings/invitation.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import { academicYearOf } from "../../../shared/domain/time/academic-year.ts";
import type { CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../../shared/domain/time/london.ts";
import type { Random } from "../random.ts";
import type { StableId } from "../stable-id.ts";

interface FeedbackSetting {
  readonly directory: Directory;
  readonly closures: readonly Closure[];
  readonly meetings: readonly Meeting[];
  readonly invitations: readonly Invitation[];
  readonly evidence: readonly Recorded[];
  readonly courses: readonly Course[];
  readonly stableId: StableId;
}

/** What came of asking about this year's meetings: most answer, and secondaries find more of it too basic. */
export function seedFeedback(
  setting: FeedbackSetting,
  { today, random }: { today: CivilDate; random: Random },
): { feedback: Feedback[]; feedbackRounds: FeedbackRound[] } {
  const { directory, closures, stableId, courses } = setting;
  const now = londonInstant(today, "07:00");
  const year = academicYearOf(today);
  const isWorked = datesWorked(directory.schools, closures);
  const seen = byMeeting(setting.evidence.filter(isEvidence));
  const feedback: Feedback[] = [];
  const feedbackRounds: FeedbackRound[] = [];
  for (const meeting of setting.meetings) {
    const evidence = seen.get(meeting.id) ?? [];
    if (meeting.year !== year || !hasFeedback(meeting, now) || evidence.length === 0) continue;
    const lines = registerLines({
      meeting,
      evidence,
      invitations: setting.invitations.filter((each) => each.meeting === meeting.id),
      attendedShare: attendedShareOf(usualTrustSettings),
    });
    const asked = whoIsAsked(lines, directory);
    const span = feedbackSpan(meeting, isWorked);
    const standing = feedbackStanding(span, now);
    if (standing === "before") continue;
    const round = newRound(meeting, stableId(`feedback-salt/${meeting.id}`));
    if (standing === "open") {
      feedbackRounds.push({ ...round, asked });
      continue;
    }
    const counted = courses.flatMap((course) => (course.meetings.includes(meeting.id) ? [course.id] : []));
    const closed = { at: span.until, pool: JSON.stringify([meeting.network ?? null, counted.sort()]) };
    const { meeting: id } = round;
    feedbackRounds.push({ meeting: id, year, asked: [], closed });
    const quality = random.next();
    for (const person of asked) {
      if (!random.chance(0.65)) continue;
      const phase = phaseOf(person, directory, londonDate(meeting.startsAt));
      feedback.push({
        key: stableId(`feedback/${id}/${person}`) as string as FeedbackKey,
        ...{ meeting: id, year },
        ...(phase ? { phase } : {}),
        answers: answersOf(quality, phase === "secondary", random),
      });
    }
  }
  return { feedback, feedbackRounds };
}

function answersOf(quality: number, isSecondary: boolean, random: Random): FeedbackAnswers {
  const liked = 0.5 + 0.4 * quality - (isSecondary ? 0.2 : 0);
  const one = <Choice extends string>([best, middle, worst]: readonly [Choice, Choice, Choice]): Choice =>
    random.chance(liked) ? best : random.chance(0.7) ? middle : worst;
  const [basic, right, much] = feedbackChoices.pitch;
  return {
    worth: one(feedbackChoices.worth),
    change: one(feedbackChoices.change),
    pitch: random.chance(liked) ? right : random.chance(isSecondary ? 0.8 : 0.3) ? basic : much,
  };
}
