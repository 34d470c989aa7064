import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { media } from "./breakpoints.ts";

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A titled part of a page on a surface of its own. */
export function Panel({ title, children, className }: PanelProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.panel, className)}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    [media.print]: { border: "none", padding: 0 },
  },
  title: { ...typographyStyles.subtitle2, margin: 0, marginBottom: tokens.spacingVerticalS },
});
