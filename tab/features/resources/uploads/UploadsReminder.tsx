import { counted } from "../../../../shared/sentences/lists.ts";
import { useWarnBeforeUnload } from "../../../teams/use-warn-before-unload.ts";
import { UnsavedNotice } from "../../../ui/UnsavedNotice.tsx";
import { useUploadsPlace } from "./uploads-context.ts";

/** On every page but those where it is seen: that some are on their way, and the way back to them. The browser asks before all pages are left. */
export function UploadsReminder({ path }: { readonly path: string }) {
  const { queue } = useUploadsPlace();
  useWarnBeforeUnload(queue?.isSending ?? false);
  const isSeen = (resource: string | undefined) =>
    resource !== undefined && path === `/resources/${encodeURIComponent(resource)}`;
  const notDone = (queue?.notDone() ?? []).filter(({ versionOf }) => !isSeen(versionOf));
  const [first] = notDone;
  if (!first || path === "/resources/add") return null;
  const asks = notDone.some(({ state }) => state.at === "taken" || state.at === "overtaken");
  return (
    <UnsavedNotice to={`/resources/add?network=${encodeURIComponent(first.network)}`} back="See them">
      {asks
        ? "A file that you sent waits for your answer."
        : `${counted(notDone.length, "file is", "files are")} on the way into a library.`}
    </UnsavedNotice>
  );
}
