import { useRef, useState } from "react";
import type { ImportPreview, ImportResult } from "../../../../shared/contract/directory/import.schema.ts";
import { useApi } from "../../../api/api-context.ts";
import { ApiProblem } from "../../../api/api-problem.ts";
import { applyImport, type ImportProgress } from "../../../api/directory-keeping/apply-import.ts";
import type { ImportOrder } from "../../../api/directory-keeping/import-order.ts";
import { previewImport } from "../../../api/directory-keeping/preview-import.ts";
import { useAfterKeeping } from "../../../api/directory-keeping/use-after-keeping.ts";

export type ImportStep =
  | { readonly name: "file" }
  | { readonly name: "reading"; readonly order: ImportOrder }
  | { readonly name: "preview"; readonly order: ImportOrder; readonly preview: ImportPreview }
  | {
      readonly name: "importing";
      readonly order: ImportOrder;
      readonly preview: ImportPreview;
      readonly progress: ImportProgress | undefined;
    }
  | { readonly name: "result"; readonly preview: ImportPreview; readonly result: ImportResult };

/** An import from step to step. Only one thing is under way at a time, so that a second click is harmless. */
export function useImport() {
  const api = useApi();
  const afterKeeping = useAfterKeeping();
  const [step, setStep] = useState<ImportStep>({ name: "file" });
  const [problem, setProblem] = useState<ApiProblem>();
  const isBusy = useRef(false);

  async function attempt(work: () => Promise<ImportStep>, otherwise: ImportStep): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setProblem(undefined);
    try {
      setStep(await work());
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(error);
      setStep(otherwise);
    } finally {
      isBusy.current = false;
    }
  }

  return {
    step,
    problem,
    look: (order: ImportOrder) =>
      attempt(
        async () => {
          setStep({ name: "reading", order });
          return { name: "preview", order, preview: await previewImport(api, order) };
        },
        { name: "file" },
      ),
    apply: ({ order, preview }: { order: ImportOrder; preview: ImportPreview }) =>
      attempt(
        async () => {
          setStep({ name: "importing", order, preview, progress: undefined });
          const onProgress = (progress: ImportProgress) =>
            setStep({ name: "importing", order, preview, progress });
          try {
            const { fingerprint } = preview;
            return {
              name: "result",
              preview,
              result: await applyImport(api, order, { fingerprint, onProgress }),
            };
          } finally {
            void afterKeeping();
          }
        },
        { name: "preview", order, preview },
      ),
    startAgain() {
      setProblem(undefined);
      setStep({ name: "file" });
    },
  };
}
