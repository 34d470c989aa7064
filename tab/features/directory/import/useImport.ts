import type { ImportPreview, ImportResult } from "../../../../shared/contract/directory/import.schema.ts";
import { useApi } from "../../../api/api-context.ts";
import { applyImport, type ImportProgress } from "../../../api/directory-keeping/apply-import.ts";
import type { ImportOrder } from "../../../api/directory-keeping/import-order.ts";
import { previewImport } from "../../../api/directory-keeping/preview-import.ts";
import { useAfterKeeping } from "../../../api/directory-keeping/use-after-keeping.ts";
import { useSteps } from "../../../ui/useSteps.ts";

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

/** An import from step to step. */
export function useImport() {
  const api = useApi();
  const afterKeeping = useAfterKeeping();
  const { step, setStep, problem, attempt, startAgain } = useSteps<ImportStep>({ name: "file" });

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
    startAgain,
  };
}
