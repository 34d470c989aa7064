import type { Register } from "../../../../shared/contract/cpd/register.schema.ts";
import {
  type AttendanceOutcome,
  attendanceOutcomes,
} from "../../../../shared/domain/attendance/attendance.ts";
import type { Directory } from "../../../../shared/domain/directory/directory.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import {
  attendanceSentence,
  disputeSentence,
  outcomeWords,
} from "../../../../shared/sentences/meetings/attendance.ts";
import type { RegisterRead } from "../../../../shared/usecases/cpd/register/read-register.ts";
import { postsInWords } from "../../directory/posts-in-words.ts";
import { presentBrief, presentNamed } from "../../meetings/present-meeting.ts";

/** A register for whoever keeps it. */
export function presentRegister(
  { meeting, rows, canMark }: RegisterRead,
  { directory, today }: { directory: Directory; today: CivilDate },
): Register {
  const on = londonDate(meeting.startsAt);
  return {
    meeting: presentBrief(meeting),
    canMark,
    summary: summary(rows.map(({ attendance }) => attendance.outcome)),
    people: rows.map(({ person, invitation, attendance }) => {
      const named = presentNamed(person, directory);
      const { outcome, dispute } = attendance;
      return {
        ...named,
        posts: postsInWords(person, directory, on).join("; "),
        ...(invitation ? { expectation: invitation.expectation } : {}),
        outcome,
        outcomeWords: outcomeWords[outcome],
        sentence: attendanceSentence(attendance, { directory, today }),
        ...(dispute ? { dispute: disputeSentence(dispute, named.name, today) } : {}),
      };
    }),
  };
}

/** "24 attended, 2 apologies, 4 not known yet". */
function summary(outcomes: readonly AttendanceOutcome[]): string {
  const parts = attendanceOutcomes.flatMap((outcome) => {
    const count = outcomes.filter((each) => each === outcome).length;
    return count > 0 ? [`${count} ${outcomeWords[outcome].toLowerCase()}`] : [];
  });
  return parts.join(", ") || "Nobody is invited";
}
