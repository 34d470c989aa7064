import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { HandIn } from "../../../../shared/contract/cpd/my-cpd.schema.ts";
import { handInLimits } from "../../../../shared/domain/cpd/certificate.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useAnswerRecording } from "../../../api/cpd/hand-in.ts";
import { fieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { OutsideLink } from "../../../ui/OutsideLink.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";

/** "I watched it": the recording and the answer that completes the course. */
export function RecordingForm(props: {
  readonly course: { readonly id: string; readonly title: string };
  readonly recording: NonNullable<HandIn["recording"]>;
  readonly onClose: () => void;
}) {
  const { course, recording, onClose } = props;
  const styles = useFormStyles();
  const sending = useAnswerRecording();
  const element = useFocusOnError(sending.error ?? undefined);
  // Made once for this form: a second click sends the same answer again.
  const [id] = useState(() => crypto.randomUUID());
  const [answer, setAnswer] = useState("");
  return (
    <form
      ref={element}
      noValidate
      aria-label={`Recording of ${course.title}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending.isPending) sending.mutate({ id, course: course.id, answer }, { onSuccess: onClose });
      }}
    >
      {sending.error ? <ProblemNotice error={sending.error} /> : null}
      {recording.address ? (
        <p>
          <OutsideLink address={recording.address}>Watch the recording</OutsideLink>
        </p>
      ) : (
        <p className={styles.state}>The link is not here yet. Ask the central team for the recording.</p>
      )}
      <CountedField
        label={recording.question}
        hint="Your answer is kept and completes the course."
        required
        rows={3}
        value={answer}
        limit={handInLimits.answer}
        error={fieldError(isApiProblem(sending.error) ? sending.error.errors : [], "/answer")}
        onChange={setAnswer}
      />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={sending.isPending}>
          {sending.isPending ? "Sending…" : "Send answer"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
