import type { SiteMirror } from "../../shared/graph/mirror/site-mirror.ts";
import { networkOfLibrary } from "../../shared/graph/schema/resources.list.ts";
import type { Job } from "./job.ts";

/** Says of which lists Graph tells by itself. */
interface Watch {
  isWatched(list: string): boolean;
}

const isLibrary = (list: string) => networkOfLibrary(list) !== undefined;

/**
 * Brings in what other servers and people in SharePoint have changed in lists: one request for every 20 of them. Of a list that
 * Graph tells of, the row that says so is asked for in its place.
 */
export const refreshMirrorJob = (mirror: SiteMirror, watch?: Watch): Job => ({
  name: "refresh-mirror",
  schedule: "*/5 * * * * *",
  run: () => mirror.refresh(mirror.names.filter((name) => !isLibrary(name) && !watch?.isWatched(name))),
});

/**
 * The same of lists that Graph tells of: a notification may be lost, so that they are asked for as well, less often. SharePoint
 * counts every part of a request, and allows a small tenant's app 1,250 of them a minute.
 */
export const refreshWatchedJob = (mirror: SiteMirror): Job => ({
  name: "refresh-watched",
  schedule: "32 * * * * *",
  run: () => mirror.refresh(mirror.names.filter((name) => !isLibrary(name))),
});

/** The same of libraries, which change seldom. */
export const refreshLibrariesJob = (mirror: SiteMirror): Job => ({
  name: "refresh-libraries",
  schedule: "2 * * * * *",
  run: () => mirror.refresh(mirror.names.filter(isLibrary)),
});
