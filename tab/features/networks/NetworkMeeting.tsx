import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { MeetingSummary } from "../../../shared/contract/meetings/meeting.schema.ts";
import { isOver } from "../../../shared/domain/meetings/meeting.ts";
import { dayAndTimes, standingWords } from "../../../shared/sentences/meetings/meetings.ts";
import { myReplyWords } from "../../../shared/sentences/meetings/my-reply.ts";
import { ExpectationWords } from "../../ui/ExpectationMark.tsx";
import { PageLink } from "../../ui/PageLink.tsx";

/** One of a network's meetings: when, what about, where, and what it is for the reader, with the reason when it is the next. */
export function NetworkMeeting({
  meeting,
  today,
  isNext = false,
}: {
  readonly meeting: MeetingSummary;
  readonly today: string;
  readonly isNext?: boolean;
}) {
  const styles = useStyles();
  const { id, title, startsAt, endsAt, standing, mine, where, preWorkMinutes } = meeting;
  const word = standingWords[standing];
  return (
    <div className={styles.meeting}>
      <span className={isNext ? styles.whenNext : styles.when}>
        {dayAndTimes(new Date(startsAt), new Date(endsAt), today)}
      </span>
      <span>
        {word ? <strong>{word}: </strong> : null}
        <PageLink
          to={`/meetings/${id}`}
          className={mergeClasses(styles.title, standing === "cancelled" && styles.cancelled)}
        >
          {title}
        </PageLink>
      </span>
      <span className={styles.about}>{where}</span>
      {mine && !isOver(meeting) ? (
        <span className={styles.about}>
          <ExpectationWords expectation={mine.expectation} />
          {isNext ? `. ${mine.because}.` : ""}
          {mine.reply ? ` ${isNext ? "" : "· "}${myReplyWords(mine.reply)}` : ""}
        </span>
      ) : null}
      {isNext && preWorkMinutes > 0 ? (
        <span className={styles.about}>{preWorkMinutes} minutes of preparation</span>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  meeting: { display: "grid", rowGap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: "anywhere" },
  when: { ...typographyStyles.body1 },
  whenNext: { ...typographyStyles.subtitle2 },
  title: { ...typographyStyles.body1Strong },
  cancelled: { textDecorationLine: "line-through" },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
