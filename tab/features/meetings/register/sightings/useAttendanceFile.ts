import type { AttendanceFilePreview } from "../../../../../shared/contract/cpd/attendance-file.schema.ts";
import { useApi } from "../../../../api/api-context.ts";
import { previewAttendanceFile, saveAttendanceFile } from "../../../../api/meetings/attendance-file.ts";
import { useAfterFile } from "../../../../api/meetings/sightings.ts";
import { useSteps } from "../../../../ui/useSteps.ts";

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

/** An attendance file from step to step. */
export function useAttendanceFile(meeting: string) {
  const api = useApi();
  const afterFile = useAfterFile(meeting);
  const { step, setStep, problem, attempt, startAgain } = useSteps<FileStep>({ name: "file" });

  return {
    step,
    problem,
    look: (file: File) =>
      void attempt(
        async () => {
          setStep({ name: "reading" });
          return { name: "preview", file, preview: await previewAttendanceFile(api, { meeting, file }) };
        },
        { name: "file" },
      ),
    save: ({ file, preview }: Looked) =>
      void attempt(
        async () => {
          setStep({ name: "saving", file, preview });
          const { fingerprint } = preview;
          const { added } = await saveAttendanceFile(api, { meeting, file, fingerprint });
          void afterFile();
          return { name: "saved", added };
        },
        { name: "preview", file, preview },
      ),
    startAgain,
  };
}
