import type { NetworkId } from "../domain/networks/network.ts";
import type { ResourceStore } from "../domain/resources/ports.ts";
import type { ResourceFile, ResourceId } from "../domain/resources/resource.ts";
import type { LibraryUploads, Upload } from "../domain/resources/uploads/ports.ts";
import { ok, refuse } from "../domain/result.ts";

export interface InMemoryLibraryUploads extends LibraryUploads {
  /** What a browser does: all bytes of a file, sent to the address of a session. */
  send(url: string, bytes: Uint8Array): void;
}

interface Kept extends ResourceFile {
  contents: number;
  upload?: string;
}

/** Libraries of these networks, with nothing in them. */
export function inMemoryLibraryUploads(
  resources: ResourceStore,
  networks: readonly { readonly id: NetworkId }[],
): InMemoryLibraryUploads {
  const sessions = new Map<string, { arrived: boolean; readonly item?: string }>();
  const files = new Map<string, Kept>();
  let items = 0;
  const urlOf = ({ network, person, id }: Omit<Upload, "name">) => `memory:/${network}/${person}/${id}`;
  const expiresAt = new Date("2026-12-01T12:00:00Z");
  const named = (network: NetworkId, name: string) =>
    [...files.values()].find((file) => file.network === network && file.name === name);
  const idOf = ({ network, item }: ResourceFile) => `${network}.${item}` as ResourceId;
  const contentsOf = ({ contents }: Kept) => `c${contents}`;

  return {
    send(url) {
      const session = sessions.get(url);
      if (!session) throw new Error(`There is no session at ${url}`);
      session.arrived = true;
    },
    hasLibrary: (network) => networks.some(({ id }) => id === network),
    async inTheWay(network, name) {
      const file = named(network, name);
      return file && { resource: idOf(file), contents: contentsOf(file) };
    },
    async open(upload) {
      const url = urlOf(upload);
      sessions.set(url, { arrived: false });
      return { url, expiresAt };
    },
    async settle(upload, { isProposed, whenTaken, ...said }) {
      const { network, person, id, name: wanted } = upload;
      const again = [...files.values()].find((file) => file.upload === id && file.network === network);
      if (again) return ok(idOf(again));
      if (!sessions.get(urlOf(upload))?.arrived) return refuse("upload.not-arrived");
      const folder = isProposed ? "Proposed/" : "";
      let name = folder + wanted;
      for (let n = 1; named(network, name); n++) {
        if (whenTaken === "refuse") return refuse("upload.name-taken");
        name = folder + wanted.replace(/(\.[^.]*)?$/, ` ${n}$1`);
      }
      sessions.delete(urlOf(upload));
      const file: Kept = { network, item: String(++items), name, contents: 1, upload: id };
      files.set(idOf(file), file);
      await resources.addLink({
        ...said,
        id: idOf(file),
        address: `memory:/${network}/${name}`,
        networks: [network],
        contributor: person,
        ...(isProposed ? { standing: { status: "proposed" as const } } : {}),
        file: { network, item: file.item, name: name.slice(folder.length) },
      });
      return ok(idOf(file));
    },
    async discard(upload) {
      sessions.delete(urlOf({ ...upload }));
    },
    async openVersion(file, seen) {
      const kept = files.get(idOf(file));
      if (!kept) return refuse("resource.not-found");
      if (seen !== undefined && seen !== contentsOf(kept)) return refuse("resource.changed");
      const url = `memory:/version/${sessions.size}/${idOf(file)}/${++items}`;
      sessions.set(url, { arrived: false, item: file.item });
      return ok({ session: { url, expiresAt }, contents: contentsOf(kept) });
    },
    async contentsOf(file) {
      const kept = files.get(idOf(file));
      return kept && contentsOf(kept);
    },
    async commitVersion(file, { id, url, contents }) {
      const kept = files.get(idOf(file));
      if (!kept) return refuse("resource.not-found");
      if (kept.upload === id && !sessions.has(url)) return ok(undefined);
      if (contentsOf(kept) !== contents) return refuse("resource.changed");
      if (!sessions.get(url)?.arrived) return refuse("upload.not-arrived");
      sessions.delete(url);
      kept.contents++;
      kept.upload = id;
      return ok(undefined);
    },
  };
}
