import type { ApiClient } from "../../../api/api-client.ts";
import { libraryApi } from "../../../api/resources/uploads.ts";
import type { UploadSurroundings } from "../../../teams/upload-surroundings.ts";
import { type BegunUpload, BegunUploads } from "./begun-uploads.ts";
import { FileUpload, type SentFile, type VersionOf } from "./file-upload.ts";

/** More at once make each slower, and a phone's connection no faster. */
const atOnceAtMost = 3;

const isUnderWay = ({ state: { at } }: FileUpload): boolean =>
  at === "opening" || at === "sending" || at === "lost" || at === "finishing";

/** Every file that somebody sends, whatever page they look at meanwhile: at most three at once, in the order they were chosen. */
export class UploadQueue {
  private items: readonly FileUpload[] = [];
  private readonly running = new Set<FileUpload>();
  private readonly listeners = new Set<() => void>();
  private readonly begun: BegunUploads;
  private version = 0;
  private readonly world: UploadSurroundings;
  private readonly api: ApiClient;
  private readonly onAdded: () => void;

  constructor({ world, api, onAdded }: { world: UploadSurroundings; api: ApiClient; onAdded: () => void }) {
    this.world = world;
    this.api = api;
    this.onAdded = onAdded;
    this.begun = new BegunUploads(world);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Changes with every change of any upload. */
  readonly revision = (): number => this.version;

  of(network: string): readonly FileUpload[] {
    return this.items.filter((upload) => upload.network === network);
  }

  /** Versions of one resource, in the order in which they were chosen. */
  versionsOf(resource: string): readonly FileUpload[] {
    return this.items.filter((upload) => upload.versionOf === resource);
  }

  get isSending(): boolean {
    return this.items.some((upload) => isUnderWay(upload) || upload.state.at === "waiting");
  }

  /** What is on its way, or waits for an answer. */
  notDone(): readonly FileUpload[] {
    const over = ["added", "cancelled", "failed"];
    return this.items.filter(({ state }) => !over.includes(state.at));
  }

  /** What was begun before this page was loaded, and goes on when the same file is chosen again. */
  unfinished(network: string): BegunUpload[] {
    const here = new Set(this.of(network).map(({ file }) => `${file.name} ${file.size}`));
    return this.begun.of(network).filter(({ name, size }) => !here.has(`${name} ${size}`));
  }

  forgetUnfinished(id: string): void {
    this.begun.forget(id);
    this.changed();
  }

  add(network: string, files: readonly SentFile[], version?: VersionOf): void {
    const context = { world: this.world, api: libraryApi(this.api, network), begun: this.begun };
    const added = files.map(
      (file) =>
        new FileUpload(context, { file, network, ...(version ? { version } : {}) }, () => this.changed()),
    );
    this.items = [...this.items, ...added];
    this.changed();
  }

  private changed(): void {
    this.version++;
    this.start();
    for (const listener of this.listeners) listener();
  }

  private start(): void {
    for (const upload of this.items) {
      if (this.running.size >= atOnceAtMost) return;
      if (upload.state.at !== "waiting" || this.running.has(upload)) continue;
      this.running.add(upload);
      void upload.run().then(() => {
        this.running.delete(upload);
        if (upload.state.at === "added") this.onAdded();
        this.changed();
      });
    }
  }
}
