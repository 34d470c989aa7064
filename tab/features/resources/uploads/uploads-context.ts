import { createContext, useContext, useSyncExternalStore } from "react";
import type { UploadQueue } from "./upload-queue.ts";

export const UploadsContext = createContext<UploadQueue | undefined>(undefined);

/** The files that are on their way; whoever uses it is drawn anew whenever one of them moves. */
export function useUploads(): UploadQueue {
  const uploads = useContext(UploadsContext);
  if (!uploads) throw new Error("Uploads are known only below their provider.");
  useSyncExternalStore(uploads.subscribe, uploads.revision);
  return uploads;
}
