import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { FileDrop } from "../../../../ui/FileDrop.tsx";
import { LoadingLines } from "../../../../ui/LoadingLines.tsx";
import { ProblemNotice } from "../../../../ui/ProblemNotice.tsx";
import { useFormStyles } from "../../../../ui/useFormStyles.ts";
import { FilePreview } from "./FilePreview.tsx";
import { useAttendanceFile } from "./useAttendanceFile.ts";

/** The attendance file that Teams lets one download: chosen, looked at, and only then saved. */
export function AttendanceFile({ meeting }: { readonly meeting: string }) {
  const styles = useStyles();
  const form = useFormStyles();
  const { step, problem, look, save, startAgain } = useAttendanceFile(meeting);
  return (
    <div className={form.form}>
      {problem ? (
        <div>
          <ProblemNotice error={problem} />
          {problem.notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
        </div>
      ) : null}
      {step.name === "file" ? (
        <FileDrop
          label="Attendance file"
          hint="In Teams, open the meeting, then Attendance, then Download. Drop the .csv file here or choose it. Nothing is saved yet."
          file={undefined}
          error={undefined}
          onChoose={look}
        />
      ) : null}
      {step.name === "reading" ? <LoadingLines label="Reading the file" blocks={2} /> : null}
      {step.name === "preview" || step.name === "saving" ? (
        <>
          <FilePreview preview={step.preview} />
          <div className={form.actions}>
            {step.preview.added > 0 ? (
              <Button
                appearance="primary"
                disabledFocusable={step.name === "saving"}
                onClick={() => save(step)}
              >
                {step.name === "saving" ? "Saving…" : `Save ${step.preview.added} to the register`}
              </Button>
            ) : null}
            <Button disabledFocusable={step.name === "saving"} onClick={startAgain}>
              Choose another file
            </Button>
          </div>
        </>
      ) : null}
      {step.name === "saved" ? (
        <>
          <p role="status" className={styles.done}>
            {step.added === 1 ? "1 person is" : `${step.added} people are`} saved in the register.
          </p>
          <div className={form.actions}>
            <Button onClick={startAgain}>Add another file</Button>
          </div>
        </>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  note: { ...typographyStyles.body1, margin: 0 },
  done: { ...typographyStyles.body1Strong, marginBlock: tokens.spacingVerticalS },
});
