import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { handInLimits } from "../../../../shared/domain/cpd/certificate.ts";
import { certificateFileBytes } from "../../../../shared/domain/cpd/certificate-file.ts";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useHandInCertificate } from "../../../api/cpd/hand-in.ts";
import { fieldError } from "../../../api/field-error.ts";
import { CountedField } from "../../../ui/CountedField.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { FileDrop } from "../../../ui/FileDrop.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";

/** "I did this elsewhere": what stands on the certificate. It counts once somebody has approved it. */
export function CertificateForm(props: {
  readonly course: { readonly id: string; readonly title: string };
  readonly onClose: () => void;
}) {
  const { course, onClose } = props;
  const styles = useFormStyles();
  const sending = useHandInCertificate();
  const element = useFocusOnError(sending.error ?? undefined);
  // Made once for this form: a second click sends the same certificate again.
  const [id] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState({ issuedOn: "", from: "" });
  const [file, setFile] = useState<File>();
  const errors = isApiProblem(sending.error) ? sending.error.errors : [];
  return (
    <form
      ref={element}
      noValidate
      aria-label={`Certificate for ${course.title}`}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending.isPending)
          sending.mutate({ id, course: course.id, ...form, file }, { onSuccess: onClose });
      }}
    >
      {sending.error ? <ProblemNotice error={sending.error} /> : null}
      <DateField
        label="Date on the certificate"
        required
        value={form.issuedOn}
        error={fieldError(errors, "/issuedOn")}
        onChange={(issuedOn) => setForm({ ...form, issuedOn })}
      />
      <CountedField
        label="Who gave it"
        hint="Your head or the central team reads this and approves it."
        required
        value={form.from}
        limit={handInLimits.from}
        error={fieldError(errors, "/from")}
        onChange={(from) => setForm({ ...form, from })}
      />
      <FileDrop
        label="The certificate, if you have it here"
        hint="A PDF or a photo, up to 10 MB. Without it, keep the certificate to show."
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
        file={file}
        error={file && file.size > certificateFileBytes ? "This file is larger than 10 MB." : undefined}
        onChoose={setFile}
      />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={sending.isPending}>
          {sending.isPending ? "Handing in…" : "Hand in"}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
