import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useApi } from "../../../api/api-context.ts";
import type { UploadSurroundings } from "../../../teams/upload-surroundings.ts";
import { UploadQueue } from "./upload-queue.ts";
import { UploadsContext } from "./uploads-context.ts";

/** Keeps files on their way while pages come and go. */
export function UploadsProvider({
  world,
  children,
}: {
  readonly world: UploadSurroundings;
  readonly children: ReactNode;
}) {
  const api = useApi();
  const answers = useQueryClient();
  const [queue] = useState(
    () =>
      new UploadQueue({
        api,
        world,
        onAdded: () => void answers.invalidateQueries({ queryKey: ["resources"] }),
      }),
  );
  return <UploadsContext value={queue}>{children}</UploadsContext>;
}
