import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { resourceLimits } from "../../../../shared/domain/resources/resource-errors.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { fieldError } from "../../../api/field-error.ts";
import { useDecideProposal } from "../../../api/resources/save-resource.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";

/** Takes a proposal, or declines it with the reason that its contributor is told. */
export function DecideProposal(props: {
  readonly resource: { readonly id: string; readonly title: string; readonly version: string };
  /** Who is told; absent when nobody is. */
  readonly contributor: string | undefined;
  readonly onDecided?: (said: string) => void;
}) {
  const styles = useFormStyles();
  const { resource, contributor, onDecided } = props;
  const { id, title, version } = resource;
  const [isDeclining, setDeclining] = useState(false);
  const [because, setBecause] = useState("");
  const deciding = useDecideProposal();
  const form = useFocusOnError(deciding.error ?? undefined);
  const errors = isApiProblem(deciding.error) ? deciding.error.errors : [];
  const decide = (accepted: boolean) => {
    if (!deciding.isPending)
      deciding.mutate(
        { id, version, body: { accepted, because: accepted ? "" : because } },
        { onSuccess: () => onDecided?.(`${accepted ? "Accepted" : "Declined"}: ${title}.`) },
      );
  };
  const notice = deciding.error && errors.length === 0 ? <ProblemNotice error={deciding.error} /> : null;
  if (!isDeclining)
    return (
      <>
        {notice}
        <div className={styles.actions}>
          <Button
            appearance="primary"
            aria-label={`Accept: ${title}`}
            disabledFocusable={deciding.isPending}
            onClick={() => decide(true)}
          >
            Accept
          </Button>
          <Button aria-label={`Decline: ${title}`} onClick={() => setDeclining(true)}>
            Decline…
          </Button>
        </div>
      </>
    );
  return (
    <form
      ref={form}
      noValidate
      aria-label={`Decline ${title}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        decide(false);
      }}
    >
      {notice}
      <CountedField
        label={contributor ? `Why, for ${contributor}` : "Why"}
        required
        rows={2}
        value={because}
        limit={resourceLimits.because}
        error={fieldError(errors, "/because")}
        onChange={setBecause}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={deciding.isPending}>
          {contributor ? `Decline and tell ${contributor}` : "Decline"}
        </Button>
        <Button onClick={() => setDeclining(false)}>Cancel</Button>
      </div>
    </form>
  );
}
