import type { Actor } from "../../../domain/directory/actor.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import { ok, type Result } from "../../../domain/result.ts";
import { libraryOf, type UploadPorts } from "./library-of.ts";

/** Forgets a file that somebody sent and does not want to add any more. Content when nothing is left of it. */
export async function discardUpload(
  ports: UploadPorts,
  { actor, network, upload: id }: { actor: Actor; network: NetworkId; upload: string },
): Promise<Result<undefined, "network.not-found" | "library.not-found">> {
  const library = await libraryOf(ports, actor, network);
  if (!library.ok) return library;
  await ports.libraryUploads.discard({ network, person: actor.person, id });
  return ok(undefined);
}
