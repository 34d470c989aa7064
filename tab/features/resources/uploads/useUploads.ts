import { useQueryClient } from "@tanstack/react-query";
import { useApi } from "../../../api/api-context.ts";
import { resourcesKey } from "../../../api/resources/resource-keys.ts";
import { UploadQueue } from "./upload-queue.ts";
import { useUploadsPlace } from "./uploads-context.ts";

/** The queue, which outlives the page that is the first to ask for it. */
export function useUploads(): UploadQueue {
  const place = useUploadsPlace();
  const api = useApi();
  const answers = useQueryClient();
  return (
    place.queue ??
    place.put(
      new UploadQueue({
        api,
        world: place.world,
        onAdded: () => {
          for (const queryKey of [resourcesKey, ["resource"]]) void answers.invalidateQueries({ queryKey });
        },
      }),
    )
  );
}
