import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Severity } from "../../../../shared/contract/meetings/assessment.schema.ts";
import { SeverityMark } from "./SeverityMark.tsx";

/** Closures and hours that speak against the time, a line each. */
export function WarningLines({
  warnings,
}: {
  readonly warnings: readonly { readonly sentence: string; readonly severity: Severity }[];
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {warnings.map(({ sentence, severity }) => (
        <li key={sentence}>
          <SeverityMark severity={severity} /> {sentence}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
});
