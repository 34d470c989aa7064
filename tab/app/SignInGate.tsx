import { makeStyles } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useSyncExternalStore } from "react";
import type { SignIn } from "../teams/sign-in.ts";

const StepPage = lazy(() => import("./SignInStepPage.tsx"));

const noSteps = { now: () => undefined, subscribe: () => () => undefined };

/** Shows what only the person can do for their sign-in, in place of the page, which stays as it was until that is done. */
export function SignInGate({ signIn, children }: { readonly signIn: SignIn; readonly children: ReactNode }) {
  const styles = useStyles();
  const { subscribe, now } = signIn.steps ?? noSteps;
  const step = useSyncExternalStore(subscribe, now);
  return (
    <>
      {step && (
        <Suspense>
          <StepPage step={step} />
        </Suspense>
      )}
      <div className={step ? styles.away : styles.here}>{children}</div>
    </>
  );
}

const useStyles = makeStyles({ away: { display: "none" }, here: { display: "contents" } });
