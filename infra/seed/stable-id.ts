import { createHash } from "node:crypto";

/** Makes an id that is the same in every run for one seed and one key. */
export type StableId = (key: string) => string;

/**
 * A GUID for a key such as `person/145482/teacher/3`, so that an id does not move when people are added before it.
 * Shaped as RFC 9562 version 8 (vendor-specific), which Entra's clients accept as any other.
 */
export function stableIds(seed: number): StableId {
  return (key) => {
    const hex = createHash("sha256").update(`${seed}/${key}`).digest("hex");
    const variant = "89ab"[Number.parseInt(hex.slice(16, 17), 16) % 4];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}
