import { useState } from "react";
import { isApiProblem } from "../../../api/api-problem.ts";
import { useWarnBeforeUnload } from "../../../teams/use-warn-before-unload.ts";
import { ItemFields } from "../write/ItemFields.tsx";
import { fromItemForm, toItemForm } from "../write/item-form.ts";
import { NotedForm, type NotedFormProps } from "./NotedForm.tsx";

/** The item's own fields, and what its readers are told has changed. */
export function CorrectionForm(props: NotedFormProps) {
  const { edition, item, problem } = props;
  const [first] = useState(() => toItemForm({ ...item, version: "" }));
  const [form, setForm] = useState(first);
  useWarnBeforeUnload(form !== first);
  return (
    <NotedForm
      {...props}
      label={`Correct: ${item.title}`}
      noteLabel="What changed, for its readers"
      sendWords="Correct it"
      filledIn={(note) => {
        const { audience: _audience, section: _section, ...content } = fromItemForm(form);
        return { kind: "corrected", note, content };
      }}
    >
      <ItemFields
        form={form}
        edition={edition}
        errors={(isApiProblem(problem) ? problem.errors : []).map(({ pointer, ...error }) => ({
          ...error,
          pointer: pointer.replace(/^\/content/, ""),
        }))}
        findings={[]}
        isOut
        onChange={setForm}
      />
    </NotedForm>
  );
}
