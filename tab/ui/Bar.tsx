import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** So much of a whole as a bar. A picture only: whoever draws it says the same in words beside it. */
export function Bar(props: {
  readonly share: { readonly count: number; readonly of: number };
  /** From 0 to 1: where a mark stands across the bar. */
  readonly target?: number | undefined;
  readonly className?: string;
}) {
  const styles = useStyles();
  const { count, of } = props.share;
  return (
    <span aria-hidden="true" className={mergeClasses(styles.track, props.className)}>
      <span className={styles.filled} style={{ width: `${of === 0 ? 0 : (count / of) * 100}%` }} />
      {props.target === undefined ? null : (
        <span className={styles.target} style={{ insetInlineStart: `${props.target * 100}%` }} />
      )}
    </span>
  );
}

const useStyles = makeStyles({
  track: {
    position: "relative",
    display: "block",
    height: "12px",
    boxSizing: "border-box",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  filled: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
    "@media print": { printColorAdjust: "exact" },
  },
  target: {
    position: "absolute",
    insetBlock: "-4px",
    width: "0",
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}`,
  },
});
