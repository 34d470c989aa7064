import type { Actor } from "../../../domain/directory/actor.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import type { Contents, UploadSession } from "../../../domain/resources/uploads/ports.ts";
import { type FileRefusal, uploadRefusal } from "../../../domain/resources/uploads/upload-refusal.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { libraryOf, type UploadPorts } from "./library-of.ts";

/** A file of that name in the library, with the state of its contents as the person is shown it. */
export interface TakenName {
  readonly outcome: "taken";
  readonly resource: Resource;
  readonly contents: Contents;
}

export interface OpenedUpload {
  readonly outcome: "opened";
  readonly id: string;
  readonly session: UploadSession;
  /** It will wait for a curator. */
  readonly isProposed: boolean;
}

/** What somebody chose when the name of their file was taken; `ask` when they have not been asked. */
export type WhenTaken = "ask" | "keep-both";

/**
 * Opens an address that takes the bytes of a new file. A curator is asked first where the name is taken; what others send is a
 * proposal, which takes nobody's name.
 */
export async function openUpload(
  ports: UploadPorts & Pick<Ports, "newToken">,
  wanted: {
    readonly actor: Actor;
    readonly network: NetworkId;
    readonly file: { readonly name: string; readonly size: number };
    readonly whenTaken: WhenTaken;
  },
): Promise<Result<TakenName | OpenedUpload, "network.not-found" | "library.not-found" | FileRefusal>> {
  const { actor, network, file, whenTaken } = wanted;
  const library = await libraryOf(ports, actor, network);
  if (!library.ok) return library;
  const refusal = uploadRefusal(file);
  if (refusal) return refuse(refusal);
  const { isCurator } = library.value;
  const taken = isCurator && whenTaken === "ask" ? await takenName(ports, network, file.name) : undefined;
  if (taken) return ok(taken);
  const upload = { network, person: actor.person, id: ports.newToken(), name: file.name };
  const session = await ports.libraryUploads.open(upload);
  return ok({ outcome: "opened", id: upload.id, session, isProposed: !isCurator });
}

/** The file that has this name already; undefined also for one put there so lately that nothing more is known of it. */
export async function takenName(
  { resources, libraryUploads }: Pick<Ports, "resources" | "libraryUploads">,
  network: NetworkId,
  name: string,
): Promise<TakenName | undefined> {
  const file = await libraryUploads.inTheWay(network, name);
  const found = file && (await resources.find(file.resource));
  return file && found ? { outcome: "taken", resource: found.value, contents: file.contents } : undefined;
}
