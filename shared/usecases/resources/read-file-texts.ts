import type { Ports } from "../../domain/ports.ts";
import {
  type CutShort,
  type FileText,
  hasWordsToRead,
  largestFileRead,
} from "../../domain/resources/file-text.ts";
import type { KeptText } from "../../domain/resources/ports.ts";
import type { Resource, ResourceFile, ResourceId } from "../../domain/resources/resource.ts";
import type { Versioned } from "../../domain/versioned.ts";

export type FileTextPorts = Pick<Ports, "resources" | "libraryFiles" | "fileTexts" | "keptTexts">;

/** What stands in the way of searching all that a document says. */
export type NotRead = Extract<FileText, { found: false }> | { readonly found: true; readonly cut: CutShort };

/** A document whose words cannot be searched, or not all of them. */
export interface UnreadFile {
  readonly id: ResourceId;
  readonly read: NotRead;
}

/** What one server has seen inside documents. It looks at all of them anew when it starts, and asks nobody for most. */
export interface SeenInFiles {
  /** Whether it has looked at a document as it stands. */
  hasLooked(id: ResourceId): boolean;
  /** Documents of a kind that is read of which not every word was found. */
  unread(): readonly UnreadFile[];
  /** The same for documents of the same content, where SharePoint tells and it has looked. */
  contentHash(id: ResourceId): string | undefined;
}

interface Looked {
  readonly version: string;
  readonly notRead?: NotRead | undefined;
  readonly contentHash?: string | undefined;
}

type FileResource = Resource & { readonly file: ResourceFile };

/**
 * Keeps the search in step with what documents say inside. A document is read once for each state of its content, whatever is
 * said about it meanwhile and however often a server starts; while nothing has changed nothing is asked.
 */
export function fileTextReader(ports: FileTextPorts): SeenInFiles & {
  run(atMost: number, stopping?: AbortSignal): Promise<number>;
} {
  const looked = new Map<ResourceId, Looked>();
  let settledAt: number | undefined;

  /** Looks at documents that are new or changed, at most so many; answers how many it looked at. */
  async function run(atMost: number, stopping?: AbortSignal): Promise<number> {
    const { revision } = ports.resources;
    if (settledAt === revision) return 0;
    const files = (await ports.resources.list()).filter(isFile);
    await forgetAllBut(new Set(files.map(({ value }) => value.id)));
    const changed = files.filter(({ value, version }) => looked.get(value.id)?.version !== version);
    let count = 0;
    for (const file of changed.slice(0, atMost)) {
      if (stopping?.aborted) return count;
      await look(file);
      count++;
    }
    if (changed.length <= atMost) settledAt = revision;
    return count;
  }

  async function look({ value: { id, file }, version }: Versioned<FileResource>): Promise<void> {
    if (!hasWordsToRead(file.name)) {
      looked.set(id, { version });
      return;
    }
    const kept = await ports.keptTexts.find(id);
    const text = kept?.version === version ? kept : await readAnew(id, file, { version, kept });
    if (!text) return;
    looked.set(id, { version, notRead: notRead(text.read), contentHash: text.contentHash });
    ports.resources.takeText(id, text.read.found ? text.read.text : "");
  }

  async function readAnew(
    id: ResourceId,
    file: ResourceFile,
    { version, kept }: { version: string; kept: KeptText | undefined },
  ): Promise<KeptText | undefined> {
    const opened = await ports.libraryFiles.open(file);
    // Gone in the meantime: its row goes with the next change that is heard of.
    if (!opened) return undefined;
    const { contentTag, contentHash, size, bytes } = opened;
    const isSame = kept?.contentTag === contentTag;
    const read: FileText = isSame
      ? kept.read
      : size > largestFileRead
        ? { found: false, why: "too-large" }
        : await ports.fileTexts.read({ name: file.name, bytes });
    const text = { version, contentTag, ...(contentHash ? { contentHash } : {}), read };
    await ports.keptTexts.keep(id, text);
    return text;
  }

  async function forgetAllBut(there: ReadonlySet<ResourceId>): Promise<void> {
    for (const id of [...looked.keys()]) {
      if (there.has(id)) continue;
      looked.delete(id);
      await ports.keptTexts.drop(id);
    }
  }

  return {
    run,
    hasLooked: (id) => looked.has(id),
    unread: () => [...looked].flatMap(([id, { notRead: read }]) => (read ? [{ id, read }] : [])),
    contentHash: (id) => looked.get(id)?.contentHash,
  };
}

function notRead(read: FileText): NotRead | undefined {
  if (!read.found) return read.why === "not-text" ? undefined : read;
  return read.cut && { found: true, cut: read.cut };
}

const isFile = (resource: Versioned<Resource>): resource is Versioned<FileResource> =>
  resource.value.file !== undefined;
