import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CheckmarkCircleRegular,
  CircleOffRegular,
  CircleRegular,
  ClockAlarmRegular,
  ErrorCircleRegular,
  ShieldCheckmarkRegular,
} from "@fluentui/react-icons";
import type { SchoolCell } from "../../../../shared/contract/cpd/school-cpd.schema.ts";

const signs = {
  overdue: ErrorCircleRegular,
  owed: ClockAlarmRegular,
  impossible: CircleOffRegular,
  exempt: ShieldCheckmarkRegular,
  met: CheckmarkCircleFilled,
  offered: CircleRegular,
  taken: CheckmarkCircleRegular,
} as const;

/** How somebody stands to a course, as a shape of its own; whoever draws it says the word as well. */
export function StandingSign({ standing }: { readonly standing: SchoolCell["standing"] }) {
  const styles = useStyles();
  const Sign = signs[standing];
  return (
    <Sign
      aria-hidden="true"
      className={mergeClasses(
        styles.sign,
        standing === "overdue" && styles.overdue,
        (standing === "met" || standing === "taken") && styles.done,
        standing === "offered" && styles.offered,
      )}
    />
  );
}

const useStyles = makeStyles({
  sign: { fontSize: "16px", flexShrink: 0 },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  offered: { color: tokens.colorNeutralForeground3 },
});
