import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { isOver } from "../../../../shared/domain/meetings/meeting.ts";
import { standingWords, timeRange } from "../../../../shared/sentences/meetings/meetings.ts";
import { myReplyWords } from "../../../../shared/sentences/meetings/my-reply.ts";
import { media } from "../../../ui/breakpoints.ts";
import { ExpectationWords } from "../../../ui/ExpectationMark.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";

/** One meeting in a list: when, what it is, where, and what it is for the reader. */
export function ListedMeeting({ meeting }: { readonly meeting: MeetingSummary }) {
  const styles = useStyles();
  const { id, title, startsAt, endsAt, standing, mine, where } = meeting;
  const standingWord = standingWords[standing];
  return (
    <li className={mergeClasses(styles.meeting, mine?.expectation === "mandatory" && styles.mandatory)}>
      <span className={styles.when}>{timeRange(new Date(startsAt), new Date(endsAt))}</span>
      <div className={styles.what}>
        <span>
          {standingWord ? <strong>{standingWord}: </strong> : null}
          <PageLink
            to={`/meetings/${id}`}
            className={mergeClasses(styles.title, standing === "cancelled" && styles.cancelled)}
          >
            {title}
          </PageLink>
        </span>
        <span className={styles.about}>{where}</span>
        {mine ? (
          <span className={styles.about}>
            <ExpectationWords expectation={mine.expectation} />
            {mine.reply && !isOver(meeting) ? ` · ${myReplyWords(mine.reply)}` : ""}
          </span>
        ) : null}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  meeting: {
    display: "grid",
    gridTemplateColumns: "minmax(8.5rem, auto) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    [media.phone]: { gridTemplateColumns: "minmax(0, 1fr)" },
    [media.print]: { breakInside: "avoid" },
  },
  mandatory: {
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
  },
  when: { ...typographyStyles.body1, whiteSpace: "nowrap" },
  what: { display: "grid", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  title: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  cancelled: { textDecorationLine: "line-through" },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
