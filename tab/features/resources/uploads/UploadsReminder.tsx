import { counted } from "../../../../shared/sentences/lists.ts";
import { useWarnBeforeUnload } from "../../../teams/use-warn-before-unload.ts";
import { UnsavedNotice } from "../../../ui/UnsavedNotice.tsx";
import { useUploads } from "./uploads-context.ts";

/** On every page but the one where files are added: that some are on their way, and the way back to them. The browser asks before all pages are left. */
export function UploadsReminder({ path }: { readonly path: string }) {
  const uploads = useUploads();
  useWarnBeforeUnload(uploads.isSending);
  const [first] = uploads.notDone();
  if (!first || path === "/resources/add") return null;
  const asks = uploads.notDone().some(({ state }) => state.at === "taken" || state.at === "overtaken");
  return (
    <UnsavedNotice to={`/resources/add?network=${encodeURIComponent(first.network)}`} back="See them">
      {asks
        ? "A file that you sent waits for your answer."
        : `${counted(uploads.notDone().length, "file is", "files are")} on the way into a library.`}
    </UnsavedNotice>
  );
}
