import type { Job } from "./job.ts";

/**
 * Keeps a copy of the mirror on disk, for a quick start. A list of which a row has changed is written whole, a county's in
 * seconds; what changed in the ten minutes since is the least of a start.
 */
export const saveMirrorJob = (save: () => Promise<void>): Job => ({
  name: "save-mirror",
  schedule: "30 */10 * * * *",
  run: save,
});
