import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Link } from "wouter";
import type { MeetingSummary } from "../../../../shared/contract/meetings/meeting.schema.ts";
import { time } from "../../../../shared/sentences/dates.ts";
import { standingWords } from "../../../../shared/sentences/meetings/meetings.ts";
import { ExpectationMark } from "../../../ui/ExpectationMark.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { unseenWords } from "./meeting-words.ts";

/** One meeting in the grid. It is reached by the grid's own keys, not by Tab. */
export function GridMeeting({
  meeting,
  withPlace,
}: {
  readonly meeting: MeetingSummary;
  readonly withPlace: boolean;
}) {
  const styles = useStyles();
  const { id, title, startsAt, standing, mine, where } = meeting;
  const standingWord = standingWords[standing];
  return (
    <li>
      <Link
        href={`/meetings/${id}`}
        tabIndex={-1}
        className={mergeClasses(
          styles.meeting,
          mine?.expectation === "mandatory" && styles.mandatory,
          standing === "draft" && styles.draft,
        )}
      >
        <span className={styles.facts}>
          {mine ? <ExpectationMark expectation={mine.expectation} /> : null}
          {time(new Date(startsAt))}{" "}
          {standingWord ? <strong className={styles.standing}>{standingWord} </strong> : null}
        </span>
        <span className={mergeClasses(styles.title, standing === "cancelled" && styles.cancelled)}>
          {title}
          <VisuallyHidden>{unseenWords(meeting)}</VisuallyHidden>
        </span>
        {withPlace ? <span className={styles.facts}> {where}</span> : null}
      </Link>
    </li>
  );
}

const useStyles = makeStyles({
  meeting: {
    ...typographyStyles.caption1,
    display: "block",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  mandatory: {
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
  },
  draft: { borderTopStyle: "dashed", borderInlineStyle: "dashed", borderBottomStyle: "dashed" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  standing: { fontWeight: tokens.fontWeightSemibold },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  cancelled: { textDecorationLine: "line-through" },
});
