import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isApiProblem } from "../../api/api-problem.ts";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { ProblemNotice } from "../../ui/ProblemNotice.tsx";
import { useFocusOnError } from "../../ui/useFocusOnError.ts";
import { NetworkFields } from "./NetworkFields.tsx";
import type { NetworkForm } from "./network-form.ts";

/** The form of a network: what is typed stays whatever the server says. */
export function NetworkEditor({
  label,
  first,
  saveWords,
  back,
  problem,
  isSaving,
  onSave,
}: {
  readonly label: string;
  readonly first: NetworkForm;
  /** "Save network" */
  readonly saveWords: string;
  /** Where one goes who gives up. */
  readonly back: string;
  readonly problem: unknown;
  readonly isSaving: boolean;
  readonly onSave: (form: NetworkForm) => void;
}) {
  const styles = useStyles();
  const [form, setForm] = useState(first);
  const element = useFocusOnError(problem ?? undefined);
  return (
    <form
      ref={element}
      noValidate
      aria-label={label}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaving) onSave(form);
      }}
    >
      {problem ? <ProblemNotice error={problem} /> : null}
      <NetworkFields
        form={form}
        errors={isApiProblem(problem) ? problem.errors : []}
        onChange={(part) => setForm({ ...form, ...part })}
      />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={isSaving}>
          {isSaving ? "Saving…" : saveWords}
        </Button>
        <ButtonLink to={back}>Cancel</ButtonLink>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { minWidth: 0 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXL,
  },
});
