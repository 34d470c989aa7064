import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { useHasArrivedByNavigation } from "./arrival.tsx";
import { media } from "./breakpoints.ts";

interface PageProps {
  readonly title: string;
  /** One line under the title. */
  readonly intro?: ReactNode;
  /** What can be done with the page as a whole, beside its title. */
  readonly actions?: ReactNode;
  /** For a page whose search box takes the focus instead of its title. */
  readonly leavesFocus?: boolean;
  readonly children: ReactNode;
}

/** A page with its document title and its one `h1`, which takes the focus when one navigates here, so that a screen reader says where one is. */
export function Page({ title, intro, actions, leavesFocus = false, children }: PageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [path] = useLocation();
  const arrived = useHasArrivedByNavigation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: one page can stand at several paths, and each is an arrival
  useEffect(() => {
    if (arrived && !leavesFocus) heading.current?.focus();
  }, [arrived, leavesFocus, path]);
  return (
    <>
      <title>{`${title} – Beacon`}</title>
      <header className={styles.header}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {intro && <p className={styles.intro}>{intro}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </>
  );
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
  },
  title: {
    ...typographyStyles.title2,
    margin: 0,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
    [media.phone]: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  intro: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    marginTop: tokens.spacingVerticalXXS,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    [media.print]: { display: "none" },
  },
});
