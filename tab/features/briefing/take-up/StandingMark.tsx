import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CheckmarkRegular,
  CircleHalfFillRegular,
  CircleRegular,
  SubtractRegular,
} from "@fluentui/react-icons";
import type { Standing } from "./item-tally.ts";

const shapes = {
  "not-for-them": SubtractRegular,
  none: CircleRegular,
  opened: CircleHalfFillRegular,
  acknowledged: CheckmarkRegular,
  done: CheckmarkCircleFilled,
} as const;

/** A standing as a shape of its own; whoever draws it says the word as well. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  const Shape = shapes[standing];
  return <Shape aria-hidden className={mergeClasses(styles.mark, styles[standing])} />;
}

const useStyles = makeStyles({
  mark: { fontSize: tokens.fontSizeBase500, verticalAlign: "middle", flexShrink: 0 },
  "not-for-them": { color: tokens.colorNeutralForeground4 },
  none: { color: tokens.colorNeutralForeground3 },
  opened: { color: tokens.colorNeutralForeground2 },
  acknowledged: { color: tokens.colorBrandForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});
