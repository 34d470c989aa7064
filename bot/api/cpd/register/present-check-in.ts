import type { CheckedInAnswer, CheckInScreen } from "../../../../shared/contract/cpd/check-in.schema.ts";
import { shownCode, stepMilliseconds } from "../../../../shared/domain/attendance/check-in/code.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import { checkedInSentence, othersHere } from "../../../../shared/sentences/meetings/check-in.ts";
import type { CheckedIn } from "../../../../shared/usecases/cpd/check-in/check-in.ts";
import type { OpenCheckIn } from "../../../../shared/usecases/cpd/check-in/open-check-in.ts";
import { presentBrief } from "../../meetings/present-meeting.ts";

/** The screen in the room; `link` says where the picture of a code leads. */
export function presentCheckInScreen(
  screen: OpenCheckIn,
  link: (meeting: MeetingId, code: string) => string,
): CheckInScreen {
  const { meeting, code, now } = screen;
  return {
    meeting: presentBrief(meeting),
    standing: screen.standing,
    from: screen.from.toISOString(),
    until: screen.until.toISOString(),
    ...(code
      ? {
          code: {
            shown: shownCode(code.text),
            link: link(meeting.id, code.text),
            lasts: stepMilliseconds,
            left: code.changesAt.getTime() - now.getTime(),
          },
        }
      : {}),
    expected: screen.expected,
    arrived: screen.arrived,
    others: othersHere(screen.others),
  };
}

/** What whoever checked in is told. */
export const presentCheckedIn = (done: CheckedIn): CheckedInAnswer => ({
  meeting: { id: done.meeting.id, title: done.meeting.title },
  at: done.at.toISOString(),
  sentence: checkedInSentence({ ...done, title: done.meeting.title }),
});
