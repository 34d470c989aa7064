import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { day as dayWords } from "../../../../shared/sentences/dates.ts";
import { media } from "../../../ui/breakpoints.ts";
import { meetingsByDay } from "./days-of-meetings.ts";
import { ListedMeeting } from "./ListedMeeting.tsx";

interface MeetingsListProps {
  readonly meetings: readonly MeetingSummary[];
  readonly today: string;
}

/** Meetings one below the other, by day: all that a phone shows. */
export function MeetingsList({ meetings, today }: MeetingsListProps) {
  const styles = useStyles();
  return (
    <div className={styles.days}>
      {[...meetingsByDay(meetings)].map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles.day}>
            {dayWords(day, today)}
            {day === today ? " · today" : ""}
          </h2>
          <ul className={styles.list}>
            {ofDay.map((meeting) => (
              <ListedMeeting key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  days: { display: "grid", rowGap: tokens.spacingVerticalL, maxWidth: "760px" },
  day: {
    ...typographyStyles.body1Strong,
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    [media.print]: { breakAfter: "avoid" },
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
});
