import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { isApiProblem } from "../api/api-problem.ts";
import { problemWords } from "../api/problem-words.ts";

interface ProblemNoticeProps {
  readonly error: unknown;
  /** What is to be done here about it, where the sentence about the problem does not say. */
  readonly more?: string;
  /** The way out. Without it the notice only tells. */
  readonly onRetry?: () => void;
  readonly isRetrying?: boolean;
}

/** What went wrong, in a sentence, with a way out. A fault also shows the number by which the central team can look it up. */
export function ProblemNotice({ error, more, onRetry, isRetrying }: ProblemNoticeProps) {
  const styles = useStyles();
  const requestId = isApiProblem(error, "server.fault") ? error.requestId : undefined;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.notice} role="alert">
      <MessageBarBody>
        {problemWords(error)}
        {more === undefined ? null : ` ${more}`}
        {requestId && <> Its number is {requestId}.</>}
      </MessageBarBody>
      {/* What is refused is refused again: only a person can help. */}
      {onRetry && !isApiProblem(error, "access.refused") && (
        <MessageBarActions>
          <Button onClick={onRetry} disabledFocusable={isRetrying ?? false}>
            Try again
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

const useStyles = makeStyles({
  notice: { marginBottom: tokens.spacingVerticalL },
});
