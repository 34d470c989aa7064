import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { StartProblem, type StartProblemCode } from "../teams/start-problem.ts";

const sentences: Record<StartProblemCode | "unknown", string> = {
  "host.silent": "Teams is not answering. Close Beacon and open it again.",
  "config.missing": "Beacon is not set up on this address. Tell your trust's central team.",
  "sign-in.declined": "You are not signed in. Beacon needs to know who you are to show what is for you.",
  "sign-in.failed": "Signing in did not work. Sign in again.",
  unknown: "Beacon could not start. Check your connection and try again.",
};

export const startProblemWords = (error: unknown): string =>
  sentences[error instanceof StartProblem ? error.code : "unknown"];

/** Shown in place of the tab when it cannot begin, with the way to try again. */
export const StartProblemPage = ({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}) => (
  <main>
    <title>Beacon</title>
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{startProblemWords(error)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>
          {error instanceof StartProblem && error.code.startsWith("sign-in") ? "Sign in" : "Try again"}
        </Button>
      </MessageBarActions>
    </MessageBar>
  </main>
);
