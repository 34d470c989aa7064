import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ResourceRequest } from "../../../shared/contract/resources/resource-requests.schema.ts";
import type { Resource } from "../../../shared/contract/resources/resources.schema.ts";
import { requestLimits } from "../../../shared/domain/resources/requests/resource-request.ts";
import { isApiProblem } from "../../api/api-problem.ts";
import { fieldError } from "../../api/field-error.ts";
import { useChangeRequest } from "../../api/resources/requests.ts";
import { CountedField } from "../CountedField.tsx";
import { ProblemNotice } from "../ProblemNotice.tsx";
import { ResourceSearch } from "../ResourceSearch.tsx";
import { useFocusOnError } from "../useFocusOnError.ts";
import { useFormStyles } from "../useFormStyles.ts";

/** Answers with a resource of the collection, or with a page that is not in it yet. */
export function AnswerForm({
  request,
  onClose,
}: {
  readonly request: ResourceRequest;
  readonly onClose: () => void;
}) {
  const styles = useFormStyles();
  const change = useChangeRequest();
  const element = useFocusOnError(change.error ?? undefined);
  const [chosen, setChosen] = useState<Resource>();
  const [link, setLink] = useState({ address: "", title: "" });
  const errors = isApiProblem(change.error) ? change.error.errors : [];
  const given = chosen ? { resource: chosen.id } : link;
  return (
    <form
      ref={element}
      noValidate
      aria-label={`Answer: ${request.words}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (change.isPending) return;
        change.mutate({ id: request.id, change: { kind: "answer", given } }, { onSuccess: onClose });
      }}
    >
      {change.error && errors.length === 0 ? <ProblemNotice error={change.error} /> : null}
      {chosen ? (
        <p role="status">
          Answer with “{chosen.title}”. <Button onClick={() => setChosen(undefined)}>Choose another</Button>
        </p>
      ) : (
        <>
          <ResourceSearch label="Choose from Resources" onChoose={setChosen} />
          <CountedField
            label="Or paste a web address"
            limit={1000}
            value={link.address}
            error={fieldError(errors, "/address")}
            onChange={(address) => setLink({ ...link, address })}
          />
          <CountedField
            label="What is that page called?"
            hint="Others will find it by this."
            limit={requestLimits.title}
            value={link.title}
            error={fieldError(errors, "/title")}
            onChange={(title) => setLink({ ...link, title })}
          />
        </>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={change.isPending}>
          {change.isPending ? "Sending…" : "Answer"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
