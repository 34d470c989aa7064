import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { isApiProblem } from "../api/api-problem.ts";
import { fieldError } from "../api/field-error.ts";
import { CountedField } from "./CountedField.tsx";
import { ProblemNotice } from "./ProblemNotice.tsx";
import { useFocusOnError } from "./useFocusOnError.ts";
import { useFormStyles } from "./useFormStyles.ts";

/** Takes what somebody proposed, or turns it down with the reason that they are told. */
export function DecisionForm(props: {
  /** What is decided on, for whoever hears the buttons alone. */
  readonly title: string;
  /** "Accept" */
  readonly acceptWords: string;
  /** "Decline" */
  readonly declineWords: string;
  /** Who is told; absent when nobody is. */
  readonly proposer: string | undefined;
  /** Characters of the reason. */
  readonly limit: number;
  readonly problem: unknown;
  readonly isPending: boolean;
  readonly onDecide: (decision: { readonly accepted: boolean; readonly because: string }) => void;
}) {
  const styles = useFormStyles();
  const { title, acceptWords, declineWords, proposer, problem, isPending, onDecide } = props;
  const [isDeclining, setDeclining] = useState(false);
  const [because, setBecause] = useState("");
  const form = useFocusOnError(problem ?? undefined);
  const errors = isApiProblem(problem) ? problem.errors : [];
  const notice = problem && errors.length === 0 ? <ProblemNotice error={problem} /> : null;
  const decide = (accepted: boolean) => {
    if (!isPending) onDecide({ accepted, because: accepted ? "" : because });
  };
  if (!isDeclining)
    return (
      <>
        {notice}
        <div className={styles.actions}>
          <Button
            appearance="primary"
            aria-label={`${acceptWords}: ${title}`}
            disabledFocusable={isPending}
            onClick={() => decide(true)}
          >
            {acceptWords}
          </Button>
          <Button aria-label={`${declineWords}: ${title}`} onClick={() => setDeclining(true)}>
            {`${declineWords}…`}
          </Button>
        </div>
      </>
    );
  return (
    <form
      ref={form}
      noValidate
      aria-label={`${declineWords}: ${title}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        decide(false);
      }}
    >
      {notice}
      <CountedField
        label={proposer ? `Why, for ${proposer}` : "Why"}
        required
        rows={2}
        value={because}
        limit={props.limit}
        error={fieldError(errors, "/because")}
        onChange={setBecause}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isPending}>
          {proposer ? `${declineWords} and tell ${proposer}` : declineWords}
        </Button>
        <Button onClick={() => setDeclining(false)}>Cancel</Button>
      </div>
    </form>
  );
}
