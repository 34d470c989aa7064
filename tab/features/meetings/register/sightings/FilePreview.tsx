import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AttendanceFilePreview } from "../../../../../shared/contract/cpd/attendance-file.schema.ts";
import { Unfold } from "../../../../ui/Unfold.tsx";

/** What a file would add: who was told by which address, for how long they were there, and what the file leaves open. */
export function FilePreview({ preview }: { readonly preview: AttendanceFilePreview }) {
  const styles = useStyles();
  const { summary, people, more, asked, added } = preview;
  return (
    <div>
      <p role="status" className={styles.summary}>
        {added === 0 ? `${summary} All of it stands in the register already.` : summary}
      </p>
      <ul className={styles.list}>
        {people.map(({ name, matched, minutes }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names repeat, and the list never changes
          <li key={index} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <span className={styles.about}>{[matched, minutes].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={styles.about}>and {more.toLocaleString("en-GB")} more</p> : null}
      {asked.length > 0 ? (
        <Unfold title={asked.length === 1 ? "1 thing to check" : `${asked.length} things to check`}>
          <ul>
            {asked.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p className={styles.about}>Save the file as it is and put right on the register what is not.</p>
        </Unfold>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1Strong, marginBlock: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "24rem", overflowY: "auto" },
  row: {
    display: "grid",
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: typographyStyles.body1,
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
