import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface PanelColumnProps {
  readonly children: ReactNode;
  readonly className?: string;
}

/** The parts of a page one below the other, no wider than is good to read. */
export function PanelColumn({ children, className }: PanelColumnProps) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.column, className)}>{children}</div>;
}

const useStyles = makeStyles({
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalL,
    maxWidth: "88ch",
  },
});
