import { mergeClasses } from "@fluentui/react-components";
import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { day as dayWords } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { useGridStyles } from "./CalendarGrid.styles.ts";
import { type CalendarView, isInMonthOf, shownWeeks } from "./calendar-days.ts";
import { meetingsByDay } from "./days-of-meetings.ts";
import { GridMeeting } from "./GridMeeting.tsx";
import { useGridKeys } from "./useGridKeys.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

interface CalendarGridProps {
  readonly view: Exclude<CalendarView, "list">;
  /** What the grid shows, in words: "November 2026". */
  readonly title: string;
  readonly on: CivilDate;
  readonly today: string;
  readonly meetings: readonly MeetingSummary[];
  readonly isLoading: boolean;
  /** The keys led to a day outside what is shown. */
  readonly onLeave: (day: CivilDate) => void;
}

/** A month or a week as a grid of days. */
export function CalendarGrid({ view, title, on, today, meetings, isLoading, onLeave }: CalendarGridProps) {
  const styles = useGridStyles();
  const weeks = shownWeeks(view, on);
  const { grid, current, onKeyDown } = useGridKeys(on, new Set(weeks.flat()), onLeave);
  const byDay = meetingsByDay(meetings);
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern "grid" on the table that it is
      role="grid"
      aria-label={title}
      aria-busy={isLoading}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" className={styles.weekday}>
              <VisuallyHidden>{weekday}</VisuallyHidden>
              <span aria-hidden="true">{weekday.slice(0, 3)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                view={view}
                isCurrent={day === current}
                isToday={day === today}
                isAside={view === "month" && !isInMonthOf(day, on)}
                today={today}
                meetings={byDay.get(day) ?? []}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell(props: {
  readonly day: CivilDate;
  readonly view: Exclude<CalendarView, "list">;
  readonly isCurrent: boolean;
  readonly isToday: boolean;
  readonly isAside: boolean;
  readonly today: string;
  readonly meetings: readonly MeetingSummary[];
}) {
  const styles = useGridStyles();
  const { day, meetings, isToday } = props;
  const count = meetings.length === 0 ? "no meetings" : counted(meetings.length, "meeting", "meetings");
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the pattern "grid" takes the focus
      role="gridcell"
      tabIndex={props.isCurrent ? 0 : -1}
      data-day={day}
      aria-current={isToday ? "date" : undefined}
      className={mergeClasses(
        styles.day,
        props.view === "week" && styles.tall,
        props.isAside && styles.aside,
        isToday && styles.today,
      )}
    >
      <div className={styles.date}>
        <VisuallyHidden>
          {dayWords(day, props.today)}
          {isToday ? ", today" : ""}, {count}
        </VisuallyHidden>
        <span aria-hidden="true" className={mergeClasses(isToday && styles.todayMark)}>
          {isToday ? `Today ${Number(day.slice(8))}` : Number(day.slice(8))}
        </span>
      </div>
      {meetings.length > 0 ? (
        <ul className={styles.meetings}>
          {meetings.map((meeting) => (
            <GridMeeting key={meeting.id} meeting={meeting} withPlace={props.view === "week"} />
          ))}
        </ul>
      ) : null}
    </td>
  );
}
