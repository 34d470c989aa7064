import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface ScrollBoxProps {
  /** What stands in it, for whoever meets it by keyboard or by ear. */
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** What is larger than its place and scrolls there, by keyboard as well (WCAG 2.1.1). */
export function ScrollBox({ label, children, className }: ScrollBoxProps) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={mergeClasses(styles.box, className)} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  box: {
    overflowX: "auto",
    overflowY: "auto",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});
