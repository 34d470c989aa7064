import type { Meeting } from "../../../../shared/domain/meetings/meeting.ts";
import type { MeetingAction } from "../../../../shared/domain/meetings/minutes.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { londonDate } from "../../../../shared/domain/time/london.ts";
import { day } from "../../../../shared/sentences/dates.ts";
import { actionDone } from "../../meeting-replies.ts";
import { action } from "../action.ts";
import type { CardElement, Container } from "../adaptive-card.ts";
import { apart } from "../apart.ts";
import { actionLine } from "../briefing/action-line.ts";
import { buttons, row } from "../row.ts";
import { line, run } from "../text.ts";

/** What somebody took on at a meeting. */
export interface TakenOn {
  readonly action: MeetingAction;
  readonly meeting: Meeting;
}

/** What somebody took on, by when, at which meeting, with the button that says it is done. */
export function meetingActionRow({ action: taken, meeting }: TakenOn, today: CivilDate): Container {
  return apart([
    row(
      [
        actionLine(taken, today, { standsFirst: true }),
        line([run(from(meeting, today), { isSubtle: true })]),
      ],
      buttons(action(actionDone, "Done", { meeting: meeting.id, action: taken.id, done: true })),
    ),
  ]);
}

/** What was just done, with the way to take it back. */
export const doneMeetingAction = ({ action: taken, meeting }: TakenOn): CardElement[] => [
  line([run("Done ✓ ", { weight: "Bolder", color: "Good" }), run(taken.text)], "Small"),
  buttons(action(actionDone, "Not done after all", { meeting: meeting.id, action: taken.id, done: false })),
];

const from = (meeting: Meeting, today: CivilDate) =>
  `${meeting.title} · ${day(londonDate(meeting.startsAt), today)}`;
