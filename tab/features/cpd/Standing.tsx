import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CircleOffRegular,
  ClockAlarmRegular,
  ErrorCircleRegular,
  ShieldCheckmarkRegular,
} from "@fluentui/react-icons";
import type { ObligationView } from "../../../shared/contract/cpd/my-cpd.schema.ts";

const signs = {
  overdue: ErrorCircleRegular,
  owed: ClockAlarmRegular,
  impossible: CircleOffRegular,
  exempt: ShieldCheckmarkRegular,
  met: CheckmarkCircleFilled,
} as const;

/** How an obligation stands: told by its word and its sign, the colour besides. */
export function Standing({ standing, words }: { standing: ObligationView["standing"]; words: string }) {
  const styles = useStyles();
  const Sign = signs[standing];
  return (
    <span className={mergeClasses(styles.standing, standing === "overdue" && styles.overdue)}>
      <Sign aria-hidden="true" className={mergeClasses(styles.sign, standing === "met" && styles.met)} />
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
  met: { color: tokens.colorStatusSuccessForeground1 },
  sign: { fontSize: "16px" },
});
