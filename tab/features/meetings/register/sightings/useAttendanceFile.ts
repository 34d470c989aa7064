import { useRef, useState } from "react";
import type { AttendanceFilePreview } from "../../../../../shared/contract/cpd/attendance-file.schema.ts";
import { useApi } from "../../../../api/api-context.ts";
import { ApiProblem } from "../../../../api/api-problem.ts";
import { previewAttendanceFile, saveAttendanceFile } from "../../../../api/meetings/attendance-file.ts";
import { useAfterFile } from "../../../../api/meetings/sightings.ts";

interface Looked {
  readonly file: File;
  readonly preview: AttendanceFilePreview;
}
export type FileStep =
  | { readonly name: "file" }
  | { readonly name: "reading" }
  | ({ readonly name: "preview" } & Looked)
  | ({ readonly name: "saving" } & Looked)
  | { readonly name: "saved"; readonly added: number };

/** An attendance file from step to step. One thing is under way at a time, so that a second press is harmless. */
export function useAttendanceFile(meeting: string) {
  const api = useApi();
  const afterFile = useAfterFile(meeting);
  const [step, setStep] = useState<FileStep>({ name: "file" });
  const [problem, setProblem] = useState<ApiProblem>();
  const isBusy = useRef(false);

  async function attempt(
    during: FileStep,
    work: () => Promise<FileStep>,
    otherwise: FileStep,
  ): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setProblem(undefined);
    setStep(during);
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
    look: (file: File) =>
      void attempt(
        { name: "reading" },
        async () => ({
          name: "preview",
          file,
          preview: await previewAttendanceFile(api, { meeting, file }),
        }),
        { name: "file" },
      ),
    save: ({ file, preview }: Looked) =>
      void attempt(
        { name: "saving", file, preview },
        async () => {
          const { fingerprint } = preview;
          const { added } = await saveAttendanceFile(api, { meeting, file, fingerprint });
          void afterFile();
          return { name: "saved", added };
        },
        { name: "preview", file, preview },
      ),
    startAgain() {
      setProblem(undefined);
      setStep({ name: "file" });
    },
  };
}
