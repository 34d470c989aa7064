import { z } from "zod";
import type { UploadSurroundings } from "../../../teams/upload-surroundings.ts";

const begunSchema = z.object({
  network: z.string(),
  name: z.string(),
  size: z.number(),
  lastModified: z.number(),
  /** Of the upload, or of the version. */
  id: z.string(),
  url: z.string(),
  expiresAt: z.string(),
  isProposed: z.boolean(),
  whenTaken: z.enum(["ask", "keep-both"]),
  /** For a new version: of which resource, over which contents. */
  version: z.object({ resource: z.string(), contents: z.string() }).optional(),
});
export type BegunUpload = z.infer<typeof begunSchema>;

/** What tells that a file chosen again is the one of before. */
export type Fingerprint = Pick<BegunUpload, "network" | "name" | "size" | "lastModified">;

const key = "beacon.uploads";
/** More than anybody sends at once; beyond it the oldest are let go of. */
const keptAtMost = 50;

/** Uploads that were begun in this browser and not ended: chosen again, such a file goes on where it stopped. */
export class BegunUploads {
  private readonly storage: UploadSurroundings["storage"];
  private readonly now: () => number;

  constructor({ storage, now }: Pick<UploadSurroundings, "storage" | "now">) {
    this.storage = storage;
    this.now = now;
  }

  find(file: Fingerprint): BegunUpload | undefined {
    return this.all().find((begun) => isSame(begun, file));
  }

  /** Those of one network, to be chosen again. */
  of(network: string): BegunUpload[] {
    return this.all().filter((begun) => begun.network === network);
  }

  keep(upload: BegunUpload): void {
    this.write([...this.all().filter(({ id }) => id !== upload.id), upload].slice(-keptAtMost));
  }

  forget(id: string): void {
    const all = this.all();
    if (all.some((begun) => begun.id === id)) this.write(all.filter((begun) => begun.id !== id));
  }

  private all(): BegunUpload[] {
    const text = this.storage?.getItem(key);
    if (!text) return [];
    const kept = z.array(begunSchema).safeParse(parsed(text)).data ?? [];
    return kept.filter(({ expiresAt }) => Date.parse(expiresAt) > this.now());
  }

  private write(all: readonly BegunUpload[]): void {
    try {
      this.storage?.setItem(key, JSON.stringify(all));
    } catch (reason) {
      // A full storage: the file is sent all the same, and begins anew after a reload.
      if (!(reason instanceof DOMException)) throw reason;
    }
  }
}

const isSame = (one: Fingerprint, other: Fingerprint): boolean =>
  one.network === other.network &&
  one.name === other.name &&
  one.size === other.size &&
  one.lastModified === other.lastModified;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Somebody else's text under our key.
    return undefined;
  }
}
