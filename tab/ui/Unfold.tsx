import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { media } from "./breakpoints.ts";

interface UnfoldProps {
  readonly title: ReactNode;
  /** Opens by itself once this holds, for a field inside that needs mending. It can be closed again. */
  readonly opensFor?: boolean;
  readonly children: ReactNode;
}

/** What only some need, behind its title. The browser's own disclosure: it works by keyboard and is found by "find in page". */
export function Unfold({ title, opensFor = false, children }: UnfoldProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(opensFor);
  const [hadReason, setHadReason] = useState(opensFor);
  // While drawing, not after it: what is about to take the focus must not be folded away.
  if (opensFor !== hadReason) {
    setHadReason(opensFor);
    if (opensFor) setOpen(true);
  }
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
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
    // A line of text and this are as tall as a thumb.
    [media.phone]: { paddingBlock: tokens.spacingVerticalM },
    width: "fit-content",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  content: { display: "grid", gap: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalM },
});
