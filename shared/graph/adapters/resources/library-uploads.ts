import type { NetworkId } from "../../../domain/networks/network.ts";
import type { ResourceFile, ResourceId } from "../../../domain/resources/resource.ts";
import type {
  LibraryUploads,
  Settled,
  Upload,
  UploadSession,
} from "../../../domain/resources/uploads/ports.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { networkLibrary, uploadColumn } from "../../schema/resources.list.ts";
import type { Graph } from "../../transport/graph.ts";
import { GraphConflict } from "../../transport/graph-errors.ts";
import { type LibraryDrive, type LibrarySession, libraryDrive } from "./library-drive.ts";
import { fileResourceId, fromContent } from "./resource-row.ts";
import { incomingFolderOf, incomingPath, proposedFolder } from "./upload-places.ts";
import type { UploadStorage } from "./upload-storage.ts";

/** Uploads into the networks' libraries: sessions that Graph opens, and the place that a file gets when it is there. */
export function libraryUploads(
  { graph, mirror }: { graph: Graph; mirror: SiteMirror },
  storage: UploadStorage,
): LibraryUploads {
  const drives = new Map<NetworkId, LibraryDrive>();
  const listOf = (network: NetworkId) => networkLibrary(network).name;
  const driveOf = (network: NetworkId): LibraryDrive => {
    const drive = drives.get(network) ?? libraryDrive({ graph, mirror }, network);
    drives.set(network, drive);
    return drive;
  };

  /** The file that an upload became. */
  const settledAs = ({ network, id }: Upload): ResourceId | undefined => {
    for (const row of mirror.list(listOf(network)).all())
      if (row.fields[uploadColumn.name] === id) return fileResourceId(network, row.id);
    return undefined;
  };
  const isMade = (file: ResourceFile, id: string) =>
    mirror.list(listOf(file.network)).byId(file.item)?.fields[uploadColumn.name] === id;

  return {
    hasLibrary: (network) => mirror.names.includes(listOf(network)),

    async inTheWay(network, name) {
      const item = await driveOf(network).at([name]);
      if (!item?.listItem || item.folder) return undefined;
      return { resource: fileResourceId(network, item.listItem.id), contents: item.cTag ?? "" };
    },

    async open(upload) {
      return toSession(await driveOf(upload.network).openAt(incomingPath(upload)));
    },

    async settle(upload, as) {
      const drive = driveOf(upload.network);
      const item = await drive.at(incomingPath(upload));
      if (!item?.listItem) {
        const settled = settledAs(upload);
        return settled ? ok(settled) : refuse("upload.not-arrived");
      }
      const row = item.listItem.id;
      // Before it has its place: at no moment does it stand there as something that it is not.
      await drive.say(item.id, { ...fromContent(contentOf(upload, as)), [uploadColumn.name]: upload.id });
      const to = await drive.folder(as.isProposed ? proposedFolder : undefined);
      try {
        const conflict = as.whenTaken === "keep-both" ? "rename" : "fail";
        await drive.move(item.id, { folder: to, name: upload.name, conflict });
      } catch (failure) {
        if (failure instanceof GraphConflict && failure.status === 409) return refuse("upload.name-taken");
        throw failure;
      }
      await drive.readRow(row);
      await drive.remove(incomingFolderOf(upload));
      return ok(fileResourceId(upload.network, row));
    },

    async discard(upload) {
      await driveOf(upload.network).remove(incomingFolderOf(upload));
    },

    async openVersion(file, seen) {
      const drive = driveOf(file.network);
      const item = await drive.ofRow(file.item);
      if (!item?.cTag) return refuse("resource.not-found");
      if (seen !== undefined && seen !== item.cTag) return refuse("resource.changed");
      try {
        const session = await drive.openVersion(item.id, item.cTag);
        return ok({ session: toSession(session), contents: item.cTag });
      } catch (failure) {
        if (!(failure instanceof GraphConflict)) throw failure;
        return refuse(failure.status === 412 ? "resource.changed" : "upload.under-way");
      }
    },

    async contentsOf(file) {
      return (await driveOf(file.network).ofRow(file.item))?.cTag;
    },

    async commitVersion(file, { id, url, contents }) {
      const drive = driveOf(file.network);
      const item = await drive.ofRow(file.item);
      if (!item?.cTag) return refuse("resource.not-found");
      if (item.cTag !== contents) {
        // Ours, whose answer was lost, or another's?
        const isOurs = isMade(file, id) && (await storage.state(url)) === "gone";
        if (!isOurs) return refuse("resource.changed");
        await drive.readRow(file.item);
        return ok(undefined);
      }
      if ((await storage.state(url)) !== "whole") return refuse("upload.not-arrived");
      await drive.say(item.id, { [uploadColumn.name]: id } satisfies Fields);
      await drive.readRow(file.item);
      if ((await storage.commit(url)) === "gone") return refuse("upload.not-arrived");
      await drive.readRow(file.item);
      return ok(undefined);
    },
  };
}

const toSession = ({ uploadUrl, expirationDateTime }: LibrarySession): UploadSession => ({
  url: uploadUrl,
  expiresAt: new Date(expirationDateTime),
});

function contentOf({ network, person }: Upload, { isProposed, whenTaken: _, ...said }: Settled) {
  return {
    ...said,
    networks: [network],
    contributor: person,
    standing: { status: isProposed ? ("proposed" as const) : ("current" as const) },
  };
}
