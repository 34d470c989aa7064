import type { fileTextReader } from "../../shared/usecases/resources/read-file-texts.ts";
import type { Job } from "./job.ts";

/** Documents looked at in one run: most take a tenth of a second, and one made to do harm three quarters of a minute. */
const documentsAtMost = 50;

/** Reads what new and changed documents say inside. Each server does so for its own search. */
export function readFileTextsJob(reader: Pick<ReturnType<typeof fileTextReader>, "run">): Job {
  const stopping = new AbortController();
  return {
    name: "read-file-texts",
    schedule: "*/20 * * * * *",
    async run() {
      await reader.run(documentsAtMost, stopping.signal);
    },
    stop: () => stopping.abort(),
  };
}
