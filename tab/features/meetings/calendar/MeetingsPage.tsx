import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CivilDate } from "../../../../shared/domain/time/civil-date.ts";
import { day, month } from "../../../../shared/sentences/dates.ts";
import { useToday } from "../../../api/home/use-today.ts";
import { useMeetings } from "../../../api/meetings/list-meetings.ts";
import { Answer } from "../../../ui/Answer.tsx";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { media } from "../../../ui/breakpoints.ts";
import { ExpectationWords } from "../../../ui/ExpectationMark.tsx";
import { LoadingLines } from "../../../ui/LoadingLines.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useMedia } from "../../../ui/useMedia.ts";
import { MeetingsNavigation } from "../MeetingsNavigation.tsx";
import { useIsPlanner } from "../useIsPlanner.ts";
import { CalendarBar } from "./CalendarBar.tsx";
import { CalendarGrid } from "./CalendarGrid.tsx";
import { type CalendarView, shownDates, stepped } from "./calendar-days.ts";
import { MeetingFilters } from "./MeetingFilters.tsx";
import { MeetingsList } from "./MeetingsList.tsx";
import { NoMeetings } from "./NoMeetings.tsx";
import { useCalendarAddress } from "./useCalendarAddress.ts";

/** When is my next meeting, and what else is on: the calendar of one person, a network, a school or all. */
export default function MeetingsPage() {
  const today = useToday() as CivilDate | undefined;
  const isPlanner = useIsPlanner();
  return (
    <>
      <MeetingsNavigation />
      <Page
        title="Meetings"
        actions={
          isPlanner ? (
            <ButtonLink to="/meetings/new" appearance="primary">
              Schedule a meeting
            </ButtonLink>
          ) : undefined
        }
      >
        {today ? <Calendar today={today} /> : <LoadingLines label="Loading the calendar" />}
      </Page>
    </>
  );
}

function Calendar({ today }: { readonly today: CivilDate }) {
  const styles = useStyles();
  const address = useCalendarAddress();
  const isWide = useMedia(media.wide);
  const view: CalendarView = isWide ? (address.view ?? "month") : "list";
  const on = address.on ?? today;
  const { from, to } = shownDates(view, on);
  const meetings = useMeetings({ from, to, ...address.filter });
  const title = view === "month" ? month(on) : `${day(from, today)} to ${day(to, today)}`;
  return (
    <div className={styles.calendar}>
      <CalendarBar
        title={title}
        view={view}
        isWide={isWide}
        mine={address.filter.mine}
        onMine={(mine) => address.choose({ mine })}
        onView={(next) => address.show({ view: next })}
        onStep={(by) => address.show({ on: stepped(view, on, by) })}
        onToday={() => address.show({ on: undefined })}
      />
      <MeetingFilters filter={address.filter} onChoose={address.choose} />
      <Answer query={meetings} loading={<LoadingLines label="Loading the meetings" />}>
        {(found) => (
          <>
            {found.meetings.length === 0 && !meetings.isPlaceholderData ? (
              <NoMeetings filter={address.filter} onShowAll={() => address.choose({ mine: false })} />
            ) : null}
            {view === "list" ? (
              <MeetingsList meetings={found.meetings} today={today} />
            ) : (
              <CalendarGrid
                view={view}
                title={title}
                on={on}
                today={today}
                meetings={found.meetings}
                isLoading={meetings.isPlaceholderData}
                onLeave={(next) => address.show({ on: next })}
              />
            )}
          </>
        )}
      </Answer>
      {view === "list" ? null : <Legend />}
    </div>
  );
}

function Legend() {
  const styles = useStyles();
  return (
    <p className={styles.legend}>
      {(["mandatory", "optional"] as const).map((expectation) => (
        <span key={expectation}>
          <ExpectationWords expectation={expectation} /> for you
        </span>
      ))}
      <span className={styles.keys}>In the grid: arrow keys move, Enter opens.</span>
    </p>
  );
}

const useStyles = makeStyles({
  keys: { [media.print]: { display: "none" } },
  calendar: { display: "grid", gap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
});
