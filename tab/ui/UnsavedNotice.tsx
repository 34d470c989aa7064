import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PageLink } from "./PageLink.tsx";

interface UnsavedNoticeProps {
  /** What is not saved, as a sentence. */
  readonly children: ReactNode;
  /** Where it can be saved, and the words of the way there. */
  readonly to: string;
  readonly back: string;
}

/** Says on other pages that something typed is not saved, with the way back to it. */
export function UnsavedNotice({ children, to, back }: UnsavedNoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.notice}>
      <MessageBarBody>
        {children}{" "}
        <PageLink to={to} className={styles.back}>
          {back}
        </PageLink>
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  notice: { marginBottom: tokens.spacingVerticalL },
  // The link's own blue is too faint on the warning's ground in dark: WCAG 2.2, 1.4.3.
  back: { color: "inherit", textDecorationLine: "underline" },
});
