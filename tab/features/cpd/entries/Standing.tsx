import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ObligationView } from "../../../../shared/contract/cpd/my-cpd.schema.ts";
import { StandingSign } from "./StandingSign.tsx";

/** How an obligation stands: told by its word and its sign, the colour besides. */
export function Standing({ standing, words }: { standing: ObligationView["standing"]; words: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.standing, standing === "overdue" && styles.overdue)}>
      <StandingSign standing={standing} />
      {words}
    </span>
  );
}

const useStyles = makeStyles({
  standing: {
    ...typographyStyles.body1Strong,
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
  overdue: { color: tokens.colorPaletteRedForeground1 },
});
