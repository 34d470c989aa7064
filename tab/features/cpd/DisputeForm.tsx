import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useDispute } from "../../api/cpd/my-cpd.ts";
import { ProblemNotice } from "../../ui/ProblemNotice.tsx";
import { useFormStyles } from "../../ui/useFormStyles.ts";

/** One's own word about a meeting. It changes nothing by itself: the meeting's leads decide. */
export function DisputeForm(props: {
  readonly meeting: string;
  readonly title: string;
  readonly onClose: () => void;
}) {
  const styles = useFormStyles();
  const dispute = useDispute();
  // Made once for this form: a second click sends the same word again.
  const [id] = useState(() => crypto.randomUUID());
  const [because, setBecause] = useState("");
  const isSending = dispute.isPending;
  return (
    <form
      className={styles.form}
      aria-label={`What is not right about ${props.title}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSending || because.trim() === "") return;
        dispute.mutate({ id, meeting: props.meeting, because: because.trim() }, { onSuccess: props.onClose });
      }}
    >
      <Field label="What is not right?" hint="Whoever leads the meeting reads this and decides.">
        <Textarea
          autoFocus
          value={because}
          maxLength={1000}
          resize="vertical"
          onChange={(_, { value }) => setBecause(value)}
        />
      </Field>
      {dispute.error ? <ProblemNotice error={dispute.error} /> : null}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={isSending || because.trim() === ""}>
          {isSending ? "Sending…" : "Send"}
        </Button>
        <Button onClick={props.onClose}>Leave it</Button>
      </div>
    </form>
  );
}
