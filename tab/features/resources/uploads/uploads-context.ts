import { createContext, useContext, useSyncExternalStore } from "react";
import type { UploadSurroundings } from "../../../teams/upload-surroundings.ts";
import type { UploadQueue } from "./upload-queue.ts";

/** Where the queue stands once somebody adds files: until then nobody has to load what sends them. */
export class UploadsPlace {
  readonly world: UploadSurroundings;
  private held: UploadQueue | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(world: UploadSurroundings) {
    this.world = world;
  }

  get queue(): UploadQueue | undefined {
    return this.held;
  }

  put(queue: UploadQueue): UploadQueue {
    this.held = queue;
    queue.subscribe(() => {
      for (const listener of this.listeners) listener();
    });
    return queue;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly revision = (): number => this.held?.revision() ?? 0;
}

export const UploadsContext = createContext<UploadsPlace | undefined>(undefined);

/** The files that are on their way; whoever uses it is drawn anew whenever one of them moves. */
export function useUploadsPlace(): UploadsPlace {
  const place = useContext(UploadsContext);
  if (!place) throw new Error("Uploads are known only below their provider.");
  useSyncExternalStore(place.subscribe, place.revision);
  return place;
}
