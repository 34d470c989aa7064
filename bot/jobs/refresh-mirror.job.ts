import type { SiteMirror } from "../../shared/graph/mirror/site-mirror.ts";
import { networkOfLibrary } from "../../shared/graph/schema/resources.list.ts";
import type { Job } from "./job.ts";

const isLibrary = (list: string) => networkOfLibrary(list) !== undefined;

/** Brings in what other servers and people in SharePoint have changed in lists: one request for every 20 of them. */
export const refreshMirrorJob = (mirror: SiteMirror): Job => ({
  name: "refresh-mirror",
  schedule: "*/5 * * * * *",
  run: () => mirror.refresh(mirror.names.filter((name) => !isLibrary(name))),
});

/**
 * The same of libraries, which change seldom. SharePoint counts every part of a request, and allows a small tenant's app 1,250
 * of them a minute.
 */
export const refreshLibrariesJob = (mirror: SiteMirror): Job => ({
  name: "refresh-libraries",
  schedule: "2 * * * * *",
  run: () => mirror.refresh(mirror.names.filter(isLibrary)),
});
