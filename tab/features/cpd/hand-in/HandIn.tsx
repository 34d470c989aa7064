import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { HandIn as HandInView } from "../../../../shared/contract/cpd/my-cpd.schema.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { CertificateForm } from "./CertificateForm.tsx";
import { RecordingForm } from "./RecordingForm.tsx";

/** What one can do for a course by oneself: hand in a certificate from elsewhere, or answer its recording. */
export function HandIn(props: {
  readonly course: { readonly id: string; readonly title: string };
  readonly handIn: HandInView;
}) {
  const { course, handIn } = props;
  const form = useFormStyles();
  const [open, setOpen] = useState<"certificate" | "recording">();
  const close = () => setOpen(undefined);
  return (
    <>
      {open === undefined && (handIn.recording || handIn.takesCertificate) ? (
        <div className={form.actions}>
          {handIn.recording ? (
            <Button
              size="small"
              aria-label={`I watched it: ${course.title}`}
              onClick={() => setOpen("recording")}
            >
              I watched it…
            </Button>
          ) : null}
          {handIn.takesCertificate ? (
            <Button
              size="small"
              aria-label={`I did this elsewhere: ${course.title}`}
              onClick={() => setOpen("certificate")}
            >
              I did this elsewhere…
            </Button>
          ) : null}
        </div>
      ) : null}
      {open === "certificate" ? <CertificateForm course={course} onClose={close} /> : null}
      {open === "recording" && handIn.recording ? (
        <RecordingForm course={course} recording={handIn.recording} onClose={close} />
      ) : null}
    </>
  );
}
