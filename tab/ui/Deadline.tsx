import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ClockAlarmRegular, ErrorCircleRegular } from "@fluentui/react-icons";
import { deadline } from "../../shared/sentences/dates.ts";
import { sentenceCase } from "../../shared/sentences/lists.ts";

interface DeadlineProps {
  readonly dueOn: string;
  readonly today: string;
  readonly isOverdue: boolean;
}

/** By when, in words; what is overdue is told apart by its words and its sign as well as its colour. */
export function Deadline({ dueOn, today, isOverdue }: DeadlineProps) {
  const styles = useStyles();
  const Sign = isOverdue ? ErrorCircleRegular : ClockAlarmRegular;
  return (
    <span className={mergeClasses(styles.deadline, isOverdue && styles.overdue)}>
      <Sign aria-hidden="true" className={styles.sign} />
      {sentenceCase(deadline(dueOn, today))}
    </span>
  );
}

const useStyles = makeStyles({
  deadline: { fontWeight: tokens.fontWeightSemibold },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  sign: { verticalAlign: "text-bottom", marginInlineEnd: tokens.spacingHorizontalXS, fontSize: "16px" },
});
