import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ClockRegular, LocationRegular } from "@fluentui/react-icons";
import type { MeetingDetail } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { isOver } from "../../../../shared/domain/meetings/meeting.ts";
import { dayAndTime } from "../../../../shared/sentences/dates.ts";
import { counted } from "../../../../shared/sentences/lists.ts";
import { expectationWords } from "../../../../shared/sentences/meetings/expectations.ts";
import { dayAndTimes } from "../../../../shared/sentences/meetings/meetings.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { ExpectationMark } from "../../../ui/ExpectationMark.tsx";
import { JoinButton } from "../../../ui/JoinButton.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { JoinMeeting } from "./JoinMeeting.tsx";
import { MyReply } from "./MyReply.tsx";

interface ForYouPanelProps {
  readonly meeting: MeetingDetail;
  readonly today: string;
}

/** When, where, what it is for the reader, and the reader's answer. */
export function ForYouPanel({ meeting, today }: ForYouPanelProps) {
  const styles = useStyles();
  const isOff = meeting.standing === "cancelled";
  return (
    <Panel title="When and where">
      <div className={styles.panel}>
        <StandingLine meeting={meeting} today={today} />
        <p className={mergeClasses(styles.when, isOff && styles.off)}>
          <ClockRegular aria-hidden="true" className={styles.icon} />
          {dayAndTimes(new Date(meeting.startsAt), new Date(meeting.endsAt), today)}
        </p>
        <p className={mergeClasses(styles.line, isOff && styles.off)}>
          <LocationRegular aria-hidden="true" className={styles.icon} />
          {meeting.where}
        </p>
        {meeting.mine ? (
          <p className={styles.line}>
            <ExpectationMark expectation={meeting.mine.expectation} />
            {"\u00a0"}
            <strong>{expectationWords[meeting.mine.expectation]}</strong> · {meeting.mine.because}
          </p>
        ) : meeting.standing === "draft" ? null : (
          <p className={styles.line}>You are not asked to come.</p>
        )}
        {meeting.placesLeft === undefined || isOff ? null : (
          <p className={styles.line}>{placesWords(meeting.placesLeft)}</p>
        )}
        {isInARoomToday(meeting, today) ? (
          <ButtonLink to={`/check-in/${meeting.id}`}>Check in with the code on the screen</ButtonLink>
        ) : null}
        {meeting.joinUrl ? <JoinButton address={meeting.joinUrl} title={meeting.title} /> : null}
        <MyReply meeting={meeting} />
        {meeting.canJoin ? <JoinMeeting meeting={meeting} /> : null}
      </div>
    </Panel>
  );
}

/** Checking in is for the day of a meeting that one can walk in to. */
const isInARoomToday = ({ standing, mode, startsAt }: MeetingDetail, today: string): boolean =>
  standing !== "draft" && standing !== "cancelled" && mode !== "online" && startsAt.slice(0, 10) === today;

const placesWords = (left: number): string =>
  left > 0
    ? `${counted(left, "place", "places")} left`
    : "All places are taken. Whoever says they will come is put on the waiting list.";

/** What has become of the meeting, when it does not simply stand in the calendar. */
function StandingLine({ meeting, today }: ForYouPanelProps) {
  const styles = useStyles();
  const { standing, cancelledBecause, movedFrom } = meeting;
  if (standing === "cancelled")
    return (
      <p className={styles.notice}>
        <strong>Cancelled.</strong> {cancelledBecause}
      </p>
    );
  if (standing === "draft")
    return (
      <p className={styles.notice}>
        <strong>Draft.</strong> Nobody has been invited yet.
      </p>
    );
  if (isOver(meeting)) return <p className={styles.notice}>This meeting has been held.</p>;
  if (!movedFrom) return null;
  return (
    <p className={styles.notice}>
      <strong>Moved</strong> from {dayAndTime(new Date(movedFrom), today)}.
    </p>
  );
}

const useStyles = makeStyles({
  panel: { display: "grid", rowGap: tokens.spacingVerticalM, justifyItems: "start" },
  when: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere" },
  line: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  off: { textDecorationLine: "line-through" },
  icon: { verticalAlign: "text-bottom", marginInlineEnd: tokens.spacingHorizontalS, fontSize: "20px" },
  notice: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    overflowWrap: "anywhere",
  },
});
