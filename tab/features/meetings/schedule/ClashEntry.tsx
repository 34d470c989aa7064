import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Assessment } from "../../../../shared/contract/meetings/assessment.schema.ts";
import { dayAndTime, time } from "../../../../shared/sentences/dates.ts";
import { SeverityMark } from "./SeverityMark.tsx";

type Clash = Assessment["clashes"][number];

const expectationWords = { mandatory: "must come", optional: "may come" } as const;

/** Another meeting at the time; it opens into the people who are asked to both, and why each weighs what it does. */
export function ClashEntry({ clash, today }: { readonly clash: Clash; readonly today: string }) {
  const styles = useStyles();
  const { meeting, people } = clash;
  return (
    <details className={styles.clash}>
      <summary className={styles.summary}>
        <SeverityMark severity={clash.severity} /> <strong>{meeting.title}</strong>
        <span className={styles.line}>
          {dayAndTime(new Date(meeting.startsAt), today)} to {time(new Date(meeting.endsAt))}
        </span>
        <span className={styles.line}>{clash.sentence}</span>
      </summary>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id}>
            <SeverityMark severity={person.severity} /> <strong>{person.name}</strong>
            <span className={styles.line}>{person.posts}</span>
            <span className={styles.line}>
              {person.here === person.there
                ? `Both: ${expectationWords[person.here]}`
                : `Here: ${expectationWords[person.here]}. There: ${expectationWords[person.there]}`}
            </span>
            {person.note ? <span className={styles.note}>{person.note}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

const useStyles = makeStyles({
  clash: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: {
    ...typographyStyles.body1,
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalS,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  line: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1Strong, display: "block" },
  people: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    display: "grid",
    rowGap: tokens.spacingVerticalM,
  },
});
