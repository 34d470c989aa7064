import type { SiteMirror } from "../../shared/graph/mirror/site-mirror.ts";
import type { Job } from "./job.ts";

/** Brings in what other servers and people in SharePoint have changed: one request, whatever the number of lists. */
export const refreshMirrorJob = (mirror: SiteMirror): Job => ({
  name: "refresh-mirror",
  schedule: "*/5 * * * * *",
  run: () => mirror.refresh(),
});
