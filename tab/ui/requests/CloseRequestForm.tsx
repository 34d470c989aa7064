import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ResourceRequest } from "../../../shared/contract/resources/resource-requests.schema.ts";
import { requestLimits } from "../../../shared/domain/resources/requests/resource-request.ts";
import { isApiProblem } from "../../api/api-problem.ts";
import { fieldError } from "../../api/field-error.ts";
import { useChangeRequest } from "../../api/resources/requests.ts";
import { CountedField } from "../CountedField.tsx";
import { ProblemNotice } from "../ProblemNotice.tsx";
import { useFocusOnError } from "../useFocusOnError.ts";
import { useFormStyles } from "../useFormStyles.ts";

/** Closes a request for which there is nothing, with the reason that whoever asked will read. */
export function CloseRequestForm({
  request,
  onClose,
}: {
  readonly request: ResourceRequest;
  readonly onClose: () => void;
}) {
  const styles = useFormStyles();
  const change = useChangeRequest();
  const element = useFocusOnError(change.error ?? undefined);
  const [because, setBecause] = useState("");
  const errors = isApiProblem(change.error) ? change.error.errors : [];
  return (
    <form
      ref={element}
      noValidate
      aria-label={`Close: ${request.words}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!change.isPending)
          change.mutate({ id: request.id, change: { kind: "close", because } }, { onSuccess: onClose });
      }}
    >
      {change.error && errors.length === 0 ? <ProblemNotice error={change.error} /> : null}
      <CountedField
        label="Why is there no answer?"
        hint="Whoever asked is told this."
        required
        rows={2}
        limit={requestLimits.because}
        value={because}
        error={fieldError(errors, "/because")}
        onChange={setBecause}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={change.isPending}>
          {change.isPending ? "Closing…" : "Close the request"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
