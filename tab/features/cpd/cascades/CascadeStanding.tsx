import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CalendarClockRegular,
  CheckmarkCircleFilled,
  CircleRegular,
  ErrorCircleRegular,
  EyeFilled,
} from "@fluentui/react-icons";
import type { MyCascade } from "../../../../shared/contract/cpd/cascade.schema.ts";

const signs = {
  "not-begun": CircleRegular,
  planned: CalendarClockRegular,
  done: CheckmarkCircleFilled,
  visited: EyeFilled,
} as const;

/** How a school stands to a session: told by its words and its sign, the colour besides. */
export function CascadeStanding({ school }: { readonly school: MyCascade["school"] }) {
  const styles = useStyles();
  const { standing, standingWords, isOverdue } = school;
  const Sign = isOverdue ? ErrorCircleRegular : signs[standing];
  const isDone = standing === "done" || standing === "visited";
  return (
    <span className={mergeClasses(styles.standing, isOverdue && styles.overdue)}>
      <Sign aria-hidden="true" className={mergeClasses(styles.sign, isDone && styles.done)} />
      {standingWords}
    </span>
  );
}

const useStyles = makeStyles({
  standing: { fontWeight: tokens.fontWeightSemibold },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  sign: { verticalAlign: "text-bottom", marginInlineEnd: tokens.spacingHorizontalXS, fontSize: "16px" },
});
