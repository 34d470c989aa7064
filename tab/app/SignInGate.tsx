import { type ReactNode, useSyncExternalStore } from "react";
import type { SignIn } from "../teams/sign-in.ts";
import { SignInStepPage } from "./SignInStepPage.tsx";

const nothing = () => undefined;

/** Shows what only the person can do for their sign-in, in place of the page, which stays as it was until that is done. */
export function SignInGate({
  signIn: { steps },
  children,
}: {
  readonly signIn: SignIn;
  readonly children: ReactNode;
}) {
  const step = useSyncExternalStore(steps?.subscribe ?? (() => nothing), steps?.now ?? nothing);
  return (
    <>
      {step && <SignInStepPage step={step} />}
      <div hidden={step !== undefined}>{children}</div>
    </>
  );
}
