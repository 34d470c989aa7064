import { type ReactNode, useState } from "react";
import type { UploadSurroundings } from "../../../teams/upload-surroundings.ts";
import { UploadsContext, UploadsPlace } from "./uploads-context.ts";

/** Keeps files on their way while pages come and go. */
export function UploadsProvider({
  world,
  children,
}: {
  readonly world: UploadSurroundings;
  readonly children: ReactNode;
}) {
  const [place] = useState(() => new UploadsPlace(world));
  return <UploadsContext value={place}>{children}</UploadsContext>;
}
