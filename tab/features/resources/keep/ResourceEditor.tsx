import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { isApiProblem } from "../../../api/api-problem.ts";
import { ButtonLink } from "../../../ui/ButtonLink.tsx";
import { ProblemNotice } from "../../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { errorsByEntry } from "./packs/errors-by-entry.ts";
import { ResourceFields } from "./ResourceFields.tsx";
import type { ResourceForm } from "./resource-form.ts";

/** The form of a resource: what is typed stays whatever the server says. */
export function ResourceEditor(props: {
  readonly label: string;
  readonly first: ResourceForm;
  readonly isFile: boolean;
  readonly isNew?: boolean;
  readonly isCurator: boolean;
  readonly networksHint: string;
  readonly networksAmong?: readonly string[] | undefined;
  /** "Save" */
  readonly saveWords: string;
  /** Where one goes who gives up. */
  readonly back: string;
  readonly problem: unknown;
  /** What else stands in the way, in its own words; instead of the problem's. */
  readonly notice?: ReactNode;
  readonly isSaving: boolean;
  readonly onSave: (form: ResourceForm) => void;
}) {
  const styles = useStyles();
  const formStyles = useFormStyles();
  const { problem, notice, isSaving } = props;
  const [form, setForm] = useState(props.first);
  // What errors speak of: a row that was moved since keeps its own.
  const [sent, setSent] = useState(props.first);
  const element = useFocusOnError(problem ?? undefined);
  return (
    <form
      ref={element}
      noValidate
      aria-label={props.label}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSaving) return;
        setSent(form);
        props.onSave(form);
      }}
    >
      {notice ?? (problem ? <ProblemNotice error={problem} /> : null)}
      <ResourceFields
        form={form}
        errors={isApiProblem(problem) ? errorsByEntry(problem.errors, sent.entries, form.entries) : []}
        isFile={props.isFile}
        isNew={props.isNew ?? false}
        isCurator={props.isCurator}
        networksHint={props.networksHint}
        networksAmong={props.networksAmong}
        onChange={(part) => setForm((now) => ({ ...now, ...part }))}
      />
      <div className={formStyles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={isSaving}>
          {isSaving ? "Saving…" : props.saveWords}
        </Button>
        <ButtonLink to={props.back}>Cancel</ButtonLink>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    minWidth: 0,
    display: "grid",
    gap: tokens.spacingVerticalXL,
    gridTemplateColumns: "minmax(0, 1fr)",
  },
});
