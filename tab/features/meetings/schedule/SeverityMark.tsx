import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { DiamondFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../../../shared/contract/meetings/assessment.schema.ts";

const marks = {
  serious: { word: "Serious", Sign: DiamondFilled },
  notable: { word: "Notable", Sign: WarningFilled },
  slight: { word: "Slight", Sign: InfoRegular },
} satisfies Record<Severity, unknown>;

/** How much something weighs: by its word and its shape as well as its colour. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { word, Sign } = marks[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Sign aria-hidden="true" className={styles.sign} />
      {word}
    </span>
  );
}

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.caption1Strong,
    display: "inline-flex",
    // On one line with the words it stands before, whatever the height of its sign.
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
  sign: { fontSize: "16px", flexShrink: 0, alignSelf: "center" },
  serious: { color: tokens.colorPaletteRedForeground1 },
  notable: { color: tokens.colorPaletteMarigoldForeground1 },
  slight: { color: tokens.colorNeutralForeground2 },
});
