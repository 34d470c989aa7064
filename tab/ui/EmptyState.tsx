import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: string;
  /** What will be here, and how to begin. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Says that there is nothing here yet, what will be, and how to begin. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}

const useStyles = makeStyles({
  empty: { maxWidth: "68ch" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: {
    ...typographyStyles.body1,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  action: { marginTop: tokens.spacingVerticalM },
});
