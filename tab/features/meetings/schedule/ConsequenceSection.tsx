import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

/** One kind of consequence under its title. */
export function ConsequenceSection({
  title,
  figure,
  children,
}: {
  readonly title: string;
  /** The one number that matters most: "£142". */
  readonly figure?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id} className={styles.title}>
        {title}
        {figure ? <span className={styles.figure}>{figure}</span> : null}
      </h3>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    minWidth: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    ...typographyStyles.body1Strong,
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
  },
  figure: { ...typographyStyles.subtitle2 },
});
