import type { Actor } from "../../../domain/directory/actor.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { Resource, ResourceFile, ResourceId } from "../../../domain/resources/resource.ts";
import type { Contents, UploadSession } from "../../../domain/resources/uploads/ports.ts";
import {
  type FileRefusal,
  isSameKind,
  uploadRefusal,
} from "../../../domain/resources/uploads/upload-refusal.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { libraryOf, type UploadPorts } from "./library-of.ts";

type NoVersion = "network.not-found" | "library.not-found" | "access.refused" | "resource.not-found";

interface OfResource {
  readonly actor: Actor;
  readonly network: NetworkId;
  readonly resource: ResourceId;
}

/** Opens an address that takes the bytes of a file's next version. For curators: it is everybody's at once. */
export async function openVersion(
  ports: UploadPorts,
  wanted: OfResource & {
    readonly file: { readonly name: string; readonly size: number };
    /** The contents that they saw; those of this moment when left out. */
    readonly seen?: Contents | undefined;
  },
): Promise<
  Result<
    { readonly session: UploadSession; readonly contents: Contents },
    NoVersion | FileRefusal | "upload.other-kind" | "resource.changed" | "upload.under-way"
  >
> {
  const found = await fileToReplace(ports, wanted);
  if (!found.ok) return found;
  const refusal = uploadRefusal(wanted.file);
  if (refusal) return refuse(refusal);
  if (!isSameKind(wanted.file.name, found.value.name)) return refuse("upload.other-kind");
  return ports.libraryUploads.openVersion(found.value, wanted.seen);
}

/**
 * Makes what was sent the file's next version, unless another came first (invariant 3): then nothing is replaced, what was sent
 * is kept, and it can be put in over the other. Safe to repeat.
 */
export async function finishVersion(
  ports: UploadPorts,
  wanted: OfResource & {
    readonly sent: { readonly id: string; readonly url: string; readonly contents: Contents };
  },
): Promise<Result<Resource, NoVersion | "resource.changed" | "upload.not-arrived">> {
  const found = await fileToReplace(ports, wanted);
  if (!found.ok) return found;
  const made = await ports.libraryUploads.commitVersion(found.value, wanted.sent);
  if (!made.ok) return made;
  const resource = await ports.resources.find(wanted.resource);
  return resource ? ok(resource.value) : refuse("resource.not-found");
}

async function fileToReplace(
  ports: UploadPorts,
  { actor, network, resource: id }: OfResource,
): Promise<Result<ResourceFile, NoVersion>> {
  const library = await libraryOf(ports, actor, network);
  if (!library.ok) return library;
  if (!library.value.isCurator) return refuse("access.refused");
  const found = await ports.resources.find(id);
  const file = found?.value.file;
  return file && file.network === network ? ok(file) : refuse("resource.not-found");
}
