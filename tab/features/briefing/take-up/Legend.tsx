import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { standings } from "../../../../shared/contract/briefing/take-up.schema.ts";
import { StandingMark } from "./StandingMark.tsx";
import { standingWords } from "./standing-words.ts";

/** What the shapes mean, from nothing to done. */
export function Legend() {
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-label="What the marks mean">
      {standings.map((standing) => (
        <li key={standing} className={styles.entry}>
          <StandingMark standing={standing} /> {standingWords[standing]}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
