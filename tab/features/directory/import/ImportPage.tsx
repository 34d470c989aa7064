import { useState } from "react";
import { useWarnBeforeUnload } from "../../../teams/use-warn-before-unload.ts";
import { Page } from "../../../ui/Page.tsx";
import { DirectoryNavigation } from "../DirectoryNavigation.tsx";
import { FileStep } from "./FileStep.tsx";
import { ImportingStep } from "./ImportingStep.tsx";
import { ImportSteps } from "./ImportSteps.tsx";
import { emptyImportForm } from "./import-form.ts";
import { PreviewStep } from "./PreviewStep.tsx";
import { ResultStep } from "./ResultStep.tsx";
import { useImport } from "./useImport.ts";

/** People or schools out of a file, in three steps: the file, what it would do, what it did. */
export default function ImportPage() {
  const importing = useImport();
  const [form, setForm] = useState(emptyImportForm);
  const { step, problem } = importing;
  useWarnBeforeUnload(step.name === "preview" || step.name === "importing");
  return (
    <>
      <DirectoryNavigation />
      <Page title="Import" intro="Nothing is written before you have seen what it would do.">
        <ImportSteps at={step.name} />
        {step.name === "file" || step.name === "reading" ? (
          <FileStep
            form={form}
            problem={problem}
            isReading={step.name === "reading"}
            onChange={setForm}
            onLook={(order) => void importing.look(order)}
          />
        ) : null}
        {step.name === "preview" ? (
          <PreviewStep
            preview={step.preview}
            problem={problem}
            onApply={() => void importing.apply(step)}
            onLookAgain={() => void importing.look(step.order)}
            onStartAgain={importing.startAgain}
          />
        ) : null}
        {step.name === "importing" ? <ImportingStep progress={step.progress} /> : null}
        {step.name === "result" ? (
          <ResultStep
            result={step.result}
            preview={step.preview}
            onStartAgain={() => {
              setForm({ ...emptyImportForm, what: form.what });
              importing.startAgain();
            }}
          />
        ) : null}
      </Page>
    </>
  );
}
