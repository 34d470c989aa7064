import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SignInNeed, SignInStep } from "../teams/sign-in-steps.ts";
import { media } from "../ui/breakpoints.ts";

interface Words {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly failed: string;
}

const words: Record<SignInNeed, Words> = {
  consent: {
    title: "Agree once to use Beacon",
    text: "Microsoft asks whether Beacon may know who you are. That is all you agree to: Beacon can't read your mail, chats or files.",
    button: "Read and agree",
    failed:
      "You have not agreed yet. If Microsoft said that an administrator has to, tell your trust's central team: they can agree for everybody.",
  },
  check: {
    title: "One more check",
    text: "Your trust asks for another check before this, such as a code on your phone.",
    button: "Do the check",
    failed: "The check did not go through. Try again, or ask your trust's IT support what it needs of you.",
  },
  again: {
    title: "Sign in again",
    text: "Your sign-in has ended.",
    button: "Sign in",
    failed: "Signing in did not go through. Try again.",
  },
};

/** The page with one button that stands while Beacon waits for the person to agree, to pass a check or to sign in. */
export default function SignInStepPage({ step }: { readonly step: SignInStep }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    // The page is drawn again only after this one is gone.
    return () => void setTimeout(() => before instanceof HTMLElement && before.focus());
  }, []);
  const { title, text, button, failed } = words[step.need];
  const isUnderWay = step.standing === "under-way";
  return (
    <main className={styles.page}>
      <title>{`${title} – Beacon`}</title>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <p className={styles.text}>
        {`${text} ${step.leaves ? "You come back to this page afterwards." : "What you have open here is kept."}`}
      </p>
      <div role="status" className={styles.text}>
        {isUnderWay && <Spinner size="tiny" labelPosition="after" label="Go on in Microsoft's window." />}
        {step.standing === "failed" && failed}
      </div>
      <Button appearance="primary" className={styles.button} disabledFocusable={isUnderWay} onClick={step.go}>
        {button}
      </Button>
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    display: "grid",
    rowGap: tokens.spacingVerticalL,
    justifyItems: "start",
    maxWidth: "68ch",
    padding: tokens.spacingHorizontalXXL,
    [media.phone]: { padding: tokens.spacingHorizontalL },
  },
  title: { ...typographyStyles.title2, margin: 0, ":focus": { outlineStyle: "none" } },
  text: { ...typographyStyles.body1, margin: 0 },
  button: { [media.phone]: { minHeight: "44px", width: "100%", maxWidth: "none" } },
});
