import type { Actor } from "../../../domain/directory/actor.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import type { Resource } from "../../../domain/resources/resource.ts";
import { titleFromName } from "../../../domain/resources/title-from-name.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { libraryOf, type UploadPorts } from "./library-of.ts";
import { type TakenName, takenName, type WhenTaken } from "./open-upload.ts";

/** What is said of a file as it is added; more can be said later. */
export interface SaidOfFile {
  readonly title?: string | undefined;
  readonly kind?: string | undefined;
  readonly phase?: string | undefined;
  readonly description?: string | undefined;
}

/**
 * Gives a file that has arrived its place in the library: a curator's is current at once, anybody else's proposed. Safe to
 * repeat. Nobody can finish what another sends: an upload is found by who asks.
 */
export async function finishUpload(
  ports: UploadPorts & Pick<Ports, "directory">,
  wanted: {
    readonly actor: Actor;
    readonly network: NetworkId;
    readonly upload: string;
    readonly name: string;
    readonly whenTaken: WhenTaken;
    readonly said: SaidOfFile;
  },
): Promise<
  Result<
    TakenName | { readonly outcome: "added"; readonly resource: Resource },
    "network.not-found" | "library.not-found" | "upload.not-arrived" | "upload.name-taken"
  >
> {
  const { actor, network, upload: id, name, whenTaken, said } = wanted;
  const library = await libraryOf(ports, actor, network);
  if (!library.ok) return library;
  const isProposed = !library.value.isCurator;
  const settled = await ports.libraryUploads.settle(
    { network, person: actor.person, id, name },
    {
      title: said.title?.trim() || titleFromName(name),
      kind: said.kind ?? "",
      phase: said.phase ?? "",
      description: said.description ?? "",
      publisher: "",
      isProposed,
      whenTaken: isProposed || whenTaken === "keep-both" ? "keep-both" : "refuse",
    },
  );
  if (!settled.ok) {
    if (settled.code !== "upload.name-taken") return settled;
    // Somebody was faster while this one was on its way.
    const taken = await takenName(ports, network, name);
    return taken ? ok(taken) : refuse("upload.name-taken");
  }
  const added = await ports.resources.find(settled.value);
  if (!added) throw new Error("A file that was settled is no resource.");
  return ok({ outcome: "added", resource: added.value });
}
