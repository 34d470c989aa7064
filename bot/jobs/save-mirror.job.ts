import type { Job } from "./job.ts";

/** Keeps a copy of the mirror on disk, for a quick start. */
export const saveMirrorJob = (save: () => Promise<void>): Job => ({
  name: "save-mirror",
  schedule: "30 * * * * *",
  run: save,
});
