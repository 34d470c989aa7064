import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { NetworksToAsk } from "../../../shared/contract/resources/resource-requests.schema.ts";
import { requestLimits } from "../../../shared/domain/resources/requests/resource-request.ts";
import {
  networkInWords,
  whatHappensNext,
  whoSeesRequest,
} from "../../../shared/sentences/resources/resource-requests.ts";
import { isApiProblem } from "../../api/api-problem.ts";
import { fieldError } from "../../api/field-error.ts";
import { useAskNetwork, useChangeRequest } from "../../api/resources/requests.ts";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { CountedField } from "../../ui/CountedField.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { ProblemNotice } from "../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../ui/useFormStyles.ts";

/** What will be sent to a network. Says before who will see it, and afterwards what happens, with the way back. */
export function AskNetworkForm({
  words,
  network,
  networks,
  onClose,
}: {
  readonly words: string;
  readonly network: string;
  readonly networks: NetworksToAsk["likely"];
  readonly onClose: () => void;
}) {
  const styles = useFormStyles();
  const asking = useAskNetwork();
  const change = useChangeRequest();
  const element = useFocusOnError(asking.error ?? undefined);
  const [form, setForm] = useState({ network, words, note: "" });
  const errors = isApiProblem(asking.error) ? asking.error.errors : [];
  const named = (id: string) => networks.find((each) => each.id === id) ?? { id, name: id };
  const sent = asking.data;
  if (sent && !change.isSuccess)
    return (
      <div role="status">
        <EmptyState
          title={`You asked ${networkInWords(sent.network)} for “${sent.words}”.`}
          action={
            <div className={styles.actions}>
              <Button
                disabledFocusable={change.isPending}
                onClick={() =>
                  change.mutate({ id: sent.id, change: { kind: "withdraw" } }, { onSuccess: onClose })
                }
              >
                Withdraw
              </Button>
              <PageLink to="/resources/requests">See what you asked for</PageLink>
            </div>
          }
        >
          {whatHappensNext}
        </EmptyState>
        {change.error ? <ProblemNotice error={change.error} /> : null}
      </div>
    );
  return (
    <form
      ref={element}
      noValidate
      aria-label={`Ask ${networkInWords(named(form.network))}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!asking.isPending) asking.mutate(form);
      }}
    >
      {asking.error && errors.length === 0 ? <ProblemNotice error={asking.error} /> : null}
      <ChoiceField
        label="Which network?"
        choices={networks.map(({ id }) => id)}
        nameOf={(id) => named(id).name}
        value={form.network}
        onChange={(chosen) => setForm({ ...form, network: chosen })}
      />
      <CountedField
        label="What are you looking for?"
        required
        limit={requestLimits.words}
        value={form.words}
        error={fieldError(errors, "/words")}
        onChange={(typed) => setForm({ ...form, words: typed })}
      />
      <CountedField
        label="What would help them to find it? (optional)"
        hint={whoSeesRequest(named(form.network))}
        rows={2}
        limit={requestLimits.note}
        value={form.note}
        error={fieldError(errors, "/note")}
        onChange={(note) => setForm({ ...form, note })}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={asking.isPending}>
          {asking.isPending ? "Sending…" : "Send"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
