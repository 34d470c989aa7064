import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

/** What only some need, behind its title. The browser's own disclosure: it works by keyboard and is found by "find in page". */
export function Unfold({
  title,
  isOpenAtFirst = false,
  children,
}: {
  readonly title: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [isOpen] = useState(isOpenAtFirst);
  return (
    <details open={isOpen}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}

const useStyles = makeStyles({
  title: {
    ...typographyStyles.body1,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalMNudge,
    width: "fit-content",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  content: { display: "grid", gap: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalM },
});
