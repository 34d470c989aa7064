import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { focusedElement } from "../teams/focused-element.ts";
import type { SignInStep } from "../teams/sign-in-steps.ts";
import { media } from "../ui/breakpoints.ts";
import { Page } from "../ui/Page.tsx";

/** The page with one button that stands while Beacon waits for the person to agree, to pass a check or to sign in. */
export function SignInStepPage({ step }: { readonly step: SignInStep }) {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = focusedElement();
    main.current?.querySelector("h1")?.focus();
    // The page is drawn again only after this one is gone.
    return () => void setTimeout(() => before instanceof HTMLElement && before.focus());
  }, []);
  const { title, text, button, failed } = step.words;
  const isUnderWay = step.standing === "under-way";
  return (
    <main ref={main} className={styles.page}>
      <Page title={title}>
        <p>
          {`${text} ${step.leaves ? "You come back to this page afterwards." : "What you have open here is kept."}`}
        </p>
        <p role="status">
          {isUnderWay && "Go on in Microsoft's window."}
          {step.standing === "failed" && failed}
        </p>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={isUnderWay}
          onClick={step.go}
        >
          {button}
        </Button>
      </Page>
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    ...typographyStyles.body1,
    maxWidth: "68ch",
    padding: tokens.spacingHorizontalXXL,
    [media.phone]: { padding: tokens.spacingHorizontalL },
  },
  button: { [media.phone]: { width: "100%", maxWidth: "none" } },
});
