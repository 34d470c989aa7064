import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { MeetingSummary } from "../../../shared/contract/meetings/meeting.schema.ts";
import { dayAndTime } from "../../../shared/sentences/dates.ts";
import { counted } from "../../../shared/sentences/lists.ts";
import { myReplyWords } from "../../../shared/sentences/meetings/my-reply.ts";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { ExpectationWords } from "../../ui/ExpectationMark.tsx";
import { JoinButton } from "../../ui/JoinButton.tsx";
import { PageLink } from "../../ui/PageLink.tsx";

/** One meeting ahead: when, why, what to read before, the way in, and the way to say that one cannot. */
export function GoEntry({ meeting, today }: { readonly meeting: MeetingSummary; readonly today: string }) {
  const styles = useStyles();
  const { id, title, startsAt, standing, where, mine, preWorkMinutes, joinUrl } = meeting;
  const isOff = standing === "cancelled";
  return (
    <li className={styles.entry}>
      <p className={styles.when}>
        {isOff ? <strong>Cancelled: </strong> : standing === "changed" ? <strong>Moved to </strong> : null}
        <span className={mergeClasses(isOff && styles.off)}>{dayAndTime(new Date(startsAt), today)}</span>
      </p>
      <PageLink to={`/meetings/${id}`} className={mergeClasses(styles.title, isOff && styles.off)}>
        {title}
      </PageLink>
      {isOff ? null : (
        <>
          <p className={styles.about}>{where}</p>
          {mine ? (
            <p className={styles.about}>
              <ExpectationWords expectation={mine.expectation} /> · {mine.because}
            </p>
          ) : null}
          {mine?.reply ? <p className={styles.said}>{myReplyWords(mine.reply)}</p> : null}
          {preWorkMinutes > 0 ? (
            <p className={styles.about}>
              Pre-reading, {counted(preWorkMinutes, "minute", "minutes")}:{" "}
              <PageLink to={`/meetings/${id}`} label={`Open the pre-reading of ${title}`}>
                Open
              </PageLink>
            </p>
          ) : null}
          <div className={styles.buttons}>
            {joinUrl ? <JoinButton address={joinUrl} title={title} /> : null}
            <ButtonLink to={`/meetings/${id}?reply=cannot-come`} label={`Can’t come: ${title}`}>
              Can’t come
            </ButtonLink>
          </div>
        </>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  entry: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    justifyItems: "start",
    paddingBlock: tokens.spacingVerticalM,
    ":first-child": { paddingTop: 0 },
    ":last-child": { paddingBottom: 0 },
    ":not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  when: { ...typographyStyles.body1, margin: 0 },
  title: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  off: { textDecorationLine: "line-through" },
  about: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  said: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
