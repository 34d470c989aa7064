import type { MyCpd, ObligationView } from "../../../../shared/contract/cpd/my-cpd.schema.ts";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { dayAndTimes } from "../../../../shared/sentences/meetings/meetings.ts";
import type { Links } from "../../links.ts";
import { registerForCpd } from "../../questions/cpd-questions.ts";
import { showMeeting } from "../../questions/meeting-questions.ts";
import { action, openInBeacon } from "../action.ts";
import type { AdaptiveCard, CardElement, Container, TextRun } from "../adaptive-card.ts";
import { apart } from "../apart.ts";
import { card } from "../card.ts";
import { noteLine } from "../note-line.ts";
import { buttons, row } from "../row.ts";
import { heading, line, paragraph, run } from "../text.ts";

/** The bot shows at most three results and a way to more. */
const owedShown = 3;
/** Dates beside each; all of them stand in Beacon. */
const sessionsShown = 2;

/** What somebody still owes, what is overdue first, each with why, by when and its next dates (invariant 5). */
export function myCpdCard(
  mine: MyCpd,
  { today, links, note }: { today: CivilDate; links: Links; note?: string | undefined },
): AdaptiveCard {
  const owed = mine.obligations.filter(({ standing }) => standing !== "met" && standing !== "exempt");
  const left = owed.length - owedShown;
  const done = mine.obligations.length - owed.length;
  return card({
    fallbackText: note ?? mine.summary,
    body: [
      ...noteLine(note),
      heading(withoutStop(mine.summary), "Large"),
      ...owed.slice(0, owedShown).map((each) => owedRow(each, today)),
      ...(left > 0 ? [paragraph(`And ${left} more in Beacon.`)] : []),
      ...(owed.length === 0 && done > 0
        ? [paragraph(`${counted(done, "course is", "courses are")} done, or you are exempt.`)]
        : []),
      ...(mine.optional.length > 0
        ? [paragraph(`${counted(mine.optional.length, "course is", "courses are")} optional for you.`)]
        : []),
    ],
    actions: [openInBeacon(links.cpd())],
    msteams: { width: "Full" },
  });
}

function owedRow(
  { course, sentence, sessions, standing, standingWords }: ObligationView,
  today: CivilDate,
): Container {
  const mark: TextRun[] =
    standing === "owed" ? [] : [run(` · ${standingWords}`, { weight: "Bolder", color: "Attention" })];
  return apart([
    line([run(course.title, { weight: "Bolder" }), ...mark]),
    line([run(sentence)]),
    ...sessions.slice(0, sessionsShown).map((session): CardElement => {
      const when = dayAndTimes(new Date(session.startsAt), new Date(session.endsAt), today);
      const meeting = session.meeting as MeetingId;
      // Whoever has said something changes it where the meeting is shown.
      const button = session.reply
        ? action(showMeeting, "More about it", { meeting })
        : action(registerForCpd, "Register", { meeting });
      return row(
        [line([run(when)]), line([run(session.reply ?? session.where, { isSubtle: true })])],
        buttons(button),
      );
    }),
  ]);
}

const withoutStop = (text: string): string => text.replace(/\.$/, "");
