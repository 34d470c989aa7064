import { Button, Field, ProgressBar, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { ApiProblem } from "../../../api/api-problem.ts";
import type { ImportOrder } from "../../../api/directory-keeping/import-order.ts";
import { FileDrop } from "../../../ui/FileDrop.tsx";
import { useFocusOnError } from "../../../ui/useFocusOnError.ts";
import { useFormStyles } from "../../../ui/useFormStyles.ts";
import { ImportProblem } from "./ImportProblem.tsx";
import { type ImportForm, toImportOrder } from "./import-form.ts";
import { PeopleOptions } from "./PeopleOptions.tsx";
import { SchoolsOptions } from "./SchoolsOptions.tsx";

/** Which file, what is in it and how it is to be read. */
export function FileStep({
  form,
  problem,
  isReading,
  onChange,
  onLook,
}: {
  readonly form: ImportForm;
  readonly problem: ApiProblem | undefined;
  readonly isReading: boolean;
  readonly onChange: (form: ImportForm) => void;
  readonly onLook: (order: ImportOrder) => void;
}) {
  const styles = useFormStyles();
  const [isFileMissing, setFileMissing] = useState(false);
  const element = useFocusOnError(problem ?? (isFileMissing || undefined));
  const change = (part: Partial<ImportForm>) => onChange({ ...form, ...part });
  const errors = problem?.errors ?? [];
  return (
    <form
      ref={element}
      noValidate
      aria-label="File"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const order = toImportOrder(form);
        setFileMissing(order === undefined);
        if (order && !isReading) onLook(order);
      }}
    >
      {problem ? <ImportProblem problem={problem} /> : null}
      <Field label="What is in the file">
        <RadioGroup
          value={form.what}
          onChange={(_, { value }) => change({ what: value === "schools" ? "schools" : "people" })}
        >
          <Radio value="people" label="People and their posts (an export from HR)" />
          <Radio value="schools" label="Schools (an extract of the register, GIAS)" />
        </RadioGroup>
      </Field>
      <FileDrop
        label="Choose a file, or drop it here"
        hint="CSV up to 100 MB, or a workbook (.xlsx) up to 10 MB"
        file={form.file}
        error={isFileMissing && !form.file ? "Choose a file." : undefined}
        onChoose={(file) => change({ file })}
      />
      {form.what === "people" ? (
        <PeopleOptions form={form} errors={errors} onChange={change} />
      ) : (
        <SchoolsOptions form={form} errors={errors} onChange={change} />
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isReading}>
          {isReading ? "Reading the file…" : "Preview"}
        </Button>
      </div>
      {isReading ? <ProgressBar aria-label="Reading the file" /> : null}
    </form>
  );
}
