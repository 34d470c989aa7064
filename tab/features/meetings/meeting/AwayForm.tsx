import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Expectation } from "../../../../shared/domain/meetings/invitation.ts";
import { type FieldErrors, fieldError } from "../../../api/field-error.ts";
import { fieldState } from "../../../ui/field-state.ts";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import type { RepliedFor } from "./ReplyForm.tsx";
import { useReplyFormStyles } from "./reply-form.styles.ts";

/** Not coming: with the reason where one is owed. */
export function AwayForm(props: {
  readonly expectation: Expectation;
  readonly person: RepliedFor | undefined;
  readonly errors: FieldErrors;
  readonly isSending: boolean;
  readonly onSend: (reason: string) => void;
  readonly onBack: () => void;
}) {
  const styles = useReplyFormStyles();
  const [reason, setReason] = useState("");
  const isOwed = props.expectation === "mandatory";
  const refused = props.errors.length > 0 ? props.errors : undefined;
  const form = useFocusOnError(refused);
  const error = fieldError(props.errors, "/reason");
  const question = props.person ? `Why can’t ${props.person.name} come?` : "Why can’t you come?";
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.isSending) props.onSend(reason.trim());
      }}
    >
      <Field
        label={isOwed ? question : `${question} (optional)`}
        hint="Whoever leads the meeting reads this, and the head of the school."
        {...fieldState(error)}
      >
        <Textarea
          autoFocus
          value={reason}
          maxLength={1000}
          resize="vertical"
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={props.isSending}>
          {props.isSending ? "Sending…" : isOwed ? "Send apologies" : "Say no"}
        </Button>
        <Button onClick={props.onBack}>Back</Button>
      </div>
    </form>
  );
}
