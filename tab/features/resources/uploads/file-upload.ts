import type { Resource } from "../../../../shared/contract/resources/resources.schema.ts";
import type { TakenFile } from "../../../../shared/contract/resources/uploads.schema.ts";
import { fileNameFault } from "../../../../shared/domain/resources/uploads/file-name.ts";
import { uploadRefusal } from "../../../../shared/domain/resources/uploads/upload-refusal.ts";
import { fileNameWords } from "../../../../shared/sentences/file-names.ts";
import { ApiProblem, isApiProblem } from "../../../api/api-problem.ts";
import type { LibraryApi } from "../../../api/resources/uploads.ts";
import type { UploadSurroundings } from "../../../teams/upload-surroundings.ts";
import type { BegunUpload, BegunUploads } from "./begun-uploads.ts";
import { ConnectionLost, keepTrying } from "./keep-trying.ts";
import { StorageRefused, sendFile } from "./send-file.ts";

/** Where a file is on its way. `lost`: the connection broke, and it goes on by itself. */
export type UploadState =
  | { readonly at: "waiting" | "opening" | "sending" | "lost" | "finishing" | "cancelled" }
  | { readonly at: "taken"; readonly by: TakenFile }
  /** A new version that somebody else was faster with: `contents` are theirs. */
  | { readonly at: "overtaken"; readonly contents: string }
  | { readonly at: "added"; readonly resource: Resource }
  | { readonly at: "failed"; readonly problem: unknown };

export interface UploadContext {
  readonly world: UploadSurroundings;
  readonly api: LibraryApi;
  readonly begun: BegunUploads;
}

/** As much of a browser's `File` as is sent. */
export type SentFile = Pick<File, "name" | "size" | "lastModified" | "slice">;

/** The resource that a file is to be the next version of, over contents that somebody saw. */
export interface VersionOf {
  readonly resource: string;
  readonly contents?: string;
}

/** One file on its way into a library, from the first question to the resource. It tells whenever something changes. */
export class FileUpload {
  readonly id: string;
  readonly file: SentFile;
  readonly network: string;
  private now: UploadState = { at: "waiting" };
  private bytes = 0;
  private abort = new AbortController();
  private session: BegunUpload | undefined;
  private whenTaken: "ask" | "keep-both" = "ask";
  private version: VersionOf | undefined;
  private readonly context: UploadContext;
  private readonly tell: () => void;

  constructor(
    context: UploadContext,
    { file, network, version }: { file: SentFile; network: string; version?: VersionOf },
    tell: () => void,
  ) {
    this.id = context.world.newId();
    this.context = context;
    this.file = file;
    this.network = network;
    this.version = version;
    this.tell = tell;
  }

  get state(): UploadState {
    return this.now;
  }

  /** Bytes that are there. */
  get sent(): number {
    return this.bytes;
  }

  get isProposed(): boolean {
    return this.session?.isProposed ?? false;
  }

  get isVersion(): boolean {
    return this.version !== undefined;
  }

  /** The resource whose next version it is to be. */
  get versionOf(): string | undefined {
    return this.version?.resource;
  }

  /** Runs until the file is added, or somebody has to say something. Never throws: what went wrong is its state. */
  async run(): Promise<void> {
    this.abort = new AbortController();
    const { signal } = this.abort;
    const refusal = uploadRefusal(this.file);
    if (refusal) {
      const fault = fileNameFault(this.file.name);
      const notes = fault ? [fileNameWords(fault)] : [];
      return this.become({ at: "failed", problem: new ApiProblem(refusal, { notes }) });
    }
    try {
      await (this.version ? this.runVersion(this.version, signal) : this.runNew(signal));
    } catch (problem) {
      if (!signal.aborted) this.become({ at: "failed", problem: toProblem(problem) });
    }
  }

  /** To be run again: another attempt, with what is there already. */
  again(): void {
    this.become({ at: "waiting" });
  }

  keepBoth(): void {
    this.whenTaken = "keep-both";
    this.again();
  }

  /** As the next version of the file whose name is taken: for that its bytes go to another address. */
  async replace({ resource, contents }: TakenFile): Promise<void> {
    await this.throwAway();
    this.version = { resource: resource.id, contents };
    this.again();
  }

  /** Over the version that somebody else put in meanwhile. */
  overtake(contents: string): void {
    if (!this.session?.version) return;
    this.keep({ ...this.session, version: { ...this.session.version, contents } });
    this.again();
  }

  async cancel(): Promise<void> {
    this.abort.abort("cancelled");
    this.become({ at: "cancelled" });
    await this.throwAway();
  }

  private async runNew(signal: AbortSignal): Promise<void> {
    const { api } = this.context;
    for (let attempt = 1; ; attempt++) {
      const session = this.resumable() ?? (await this.open(signal));
      if (!session) return;
      await this.send(session, signal);
      const { name } = this.file;
      const { whenTaken } = this;
      const answer = await this.asked(signal, () => api.finish(session.id, { name, whenTaken })).catch(
        startsAnew(attempt, () => this.forget()),
      );
      if (!answer) continue;
      if (answer.outcome === "taken") return this.become({ at: "taken", by: answer });
      this.forget({ keepsSession: true });
      return this.become({ at: "added", resource: answer.resource });
    }
  }

  private async open(signal: AbortSignal): Promise<BegunUpload | undefined> {
    this.become({ at: "opening" });
    const { file, whenTaken } = this;
    const { name, size } = file;
    const answer = await this.asked(signal, () => this.context.api.open({ name, size, whenTaken }));
    if (answer.outcome === "taken") {
      this.become({ at: "taken", by: answer });
      return undefined;
    }
    const { id, url, expiresAt, isProposed } = answer;
    return this.keep({ ...this.fingerprint(), id, url, expiresAt, isProposed, whenTaken });
  }

  private async runVersion(version: VersionOf, signal: AbortSignal): Promise<void> {
    const { api } = this.context;
    for (let attempt = 1; ; attempt++) {
      const session = this.resumable() ?? (await this.openVersion(version, signal));
      await this.send(session, signal);
      const { id, url } = session;
      const { resource, contents } = session.version ?? { resource: "", contents: "" };
      try {
        const made = await this.asked(signal, () => api.finishVersion({ id, resource, url, contents }));
        this.forget({ keepsSession: true });
        return this.become({ at: "added", resource: made });
      } catch (problem) {
        if (isApiProblem(problem, "resource.changed") && typeof problem.current === "string")
          return this.become({ at: "overtaken", contents: problem.current });
        startsAnew(attempt, () => this.forget())(problem);
      }
    }
  }

  private async openVersion(version: VersionOf, signal: AbortSignal): Promise<BegunUpload> {
    this.become({ at: "opening" });
    const { name, size } = this.file;
    const answer = await this.asked(signal, () => this.context.api.openVersion({ ...version, name, size }));
    const { url, expiresAt, contents } = answer;
    return this.keep({
      ...this.fingerprint(),
      ...{ id: this.context.world.newId(), url, expiresAt, isProposed: false, whenTaken: "ask" },
      version: { resource: version.resource, contents },
    });
  }

  private async send({ url }: BegunUpload, signal: AbortSignal): Promise<void> {
    const sending = () => this.become({ at: "sending" });
    sending();
    await sendFile(this.context.world, {
      ...{ file: this.file, url, signal },
      onProgress: (bytes) => {
        this.bytes = bytes;
        sending();
      },
      onLost: () => this.become({ at: "lost" }),
    });
    this.become({ at: "finishing" });
  }

  /** Asks the API until it can be reached. */
  private asked<Answer>(signal: AbortSignal, run: () => Promise<Answer>): Promise<Answer> {
    return keepTrying(
      this.context.world,
      signal,
      () => this.become({ at: "lost" }),
      async () => {
        try {
          return await run();
        } catch (problem) {
          signal.throwIfAborted();
          const mayPass = unreachable.some((code) => isApiProblem(problem, code));
          throw mayPass ? new ConnectionLost({ cause: problem }) : problem;
        }
      },
    );
  }

  /** What was begun here before, by this upload or before the page was loaded. */
  private resumable(): BegunUpload | undefined {
    if (this.session) return this.session;
    const begun = this.context.begun.find(this.fingerprint());
    if (begun?.version?.resource !== this.version?.resource) return undefined;
    this.session = begun;
    if (begun) this.whenTaken = begun.whenTaken;
    return begun;
  }

  private fingerprint() {
    const { name, size, lastModified } = this.file;
    return { network: this.network, name, size, lastModified };
  }

  private keep(session: BegunUpload): BegunUpload {
    this.session = session;
    this.context.begun.keep(session);
    return session;
  }

  private forget({ keepsSession = false } = {}): void {
    if (this.session) this.context.begun.forget(this.session.id);
    if (!keepsSession) this.session = undefined;
    this.bytes = keepsSession ? this.bytes : 0;
  }

  /** Storage lets go of what it has. It does so by itself too, when the session's time is over. */
  private async throwAway(): Promise<void> {
    const { session } = this;
    this.forget();
    if (!session) return;
    const { world, api } = this.context;
    const end = AbortSignal.timeout(10_000);
    await Promise.allSettled([
      world.fetch(session.url, { method: "DELETE", signal: end }),
      ...(session.version ? [] : [api.discard(session.id)]),
    ]);
  }

  private become(state: UploadState): void {
    if (this.now.at === "cancelled") return;
    this.now = state;
    this.tell();
  }
}

const unreachable = ["network.unreachable", "microsoft.unavailable", "request.too-many"] as const;

/** A session that was over before all was there begins anew, once: what it had is lost in storage. */
const startsAnew =
  (attempt: number, forget: () => void) =>
  (problem: unknown): undefined => {
    if (attempt > 1 || !isApiProblem(problem, "upload.not-arrived")) throw problem;
    forget();
    return undefined;
  };

function toProblem(problem: unknown): unknown {
  if (problem instanceof ConnectionLost) return new ApiProblem("network.unreachable", { cause: problem });
  if (problem instanceof StorageRefused) return new ApiProblem("upload.not-arrived", { cause: problem });
  return problem;
}
