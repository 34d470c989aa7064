import { z } from "zod";
import type { NetworkId } from "../../../domain/networks/network.ts";
import { type Fields, listItemSchema } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { networkLibrary } from "../../schema/resources.list.ts";
import type { Call, Graph } from "../../transport/graph.ts";
import { unlessAbsent } from "../../transport/unless-absent.ts";

/** Reads and writes files of the networks' libraries: `Sites.Selected` with the role `write` on Beacon's site. */
export const libraryDrivePermissions = ["Sites.Selected"] as const;

const idSchema = z.object({ id: z.string() });
const driveItemSchema = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number().optional(),
  cTag: z.string().optional(),
  folder: z.object({}).loose().optional(),
  listItem: z.object({ id: z.string() }).optional(),
});
const sessionSchema = z.object({ uploadUrl: z.string(), expirationDateTime: z.string() });

export type LibraryItem = z.infer<typeof driveItemSchema>;
export type LibrarySession = z.infer<typeof sessionSchema>;

/** What Graph does with a file that comes where another has its name. */
type ConflictBehaviour = "fail" | "rename" | "replace";

/** One network's library as a drive. Paths are names, from the top down. */
export interface LibraryDrive {
  at(path: readonly string[]): Promise<LibraryItem | undefined>;
  /** The file of a row. */
  ofRow(row: string): Promise<LibraryItem | undefined>;
  /** The id of the top, or of a folder there, which is made where it is not there yet. */
  folder(name: string | undefined): Promise<string>;
  openAt(path: readonly string[]): Promise<LibrarySession>;
  openVersion(item: string, contents: string): Promise<LibrarySession>;
  say(item: string, fields: Fields): Promise<void>;
  move(item: string, to: { folder: string; name: string; conflict: ConflictBehaviour }): Promise<void>;
  /** With everything in it; content when it is gone already. */
  remove(path: readonly string[]): Promise<void>;
  /** Reads a row past the mirror, and puts it there. */
  readRow(row: string): Promise<void>;
}

const conflictKey = "@microsoft.graph.conflictBehavior";

export function libraryDrive(
  { graph, mirror }: { graph: Graph; mirror: SiteMirror },
  network: NetworkId,
): LibraryDrive {
  const { name: listName } = networkLibrary(network);
  const list = `/sites/${mirror.siteId}/lists/${mirror.listId(listName)}`;
  const call = <Answer>(
    [method, template]: readonly [Call<Answer>["method"], string],
    path: string,
    more: Omit<Call<Answer>, "method" | "path" | "operation">,
  ) => graph.call({ method, path, operation: `${method.toUpperCase()} ${template}`, ...more });

  let known: Promise<string> | undefined;
  const drive = (): Promise<string> => {
    known ??= call(["get", "/sites/{site}/lists/{list}/drive"], `${list}/drive?$select=id`, {
      answer: idSchema,
    }).then(
      ({ id }) => `/drives/${id}`,
      (failure: unknown) => {
        known = undefined;
        throw failure;
      },
    );
    return known;
  };
  const address = async (path: readonly string[]) =>
    `${await drive()}/root:/${path.map(encodeURIComponent).join("/")}`;
  const itemAddress = async (item: string) => `${await drive()}/items/${item}`;

  async function at(path: readonly string[]) {
    return unlessAbsent(
      call(["get", "/drives/{drive}/root:/{path}"], `${await address(path)}?$expand=listItem`, {
        answer: driveItemSchema,
      }),
    );
  }

  return {
    at,
    ofRow: (row) =>
      unlessAbsent(
        call(["get", "/sites/{site}/lists/{list}/items/{item}/driveItem"], `${list}/items/${row}/driveItem`, {
          answer: driveItemSchema,
        }),
      ),
    async folder(name) {
      if (name === undefined) {
        const root = await call(["get", "/drives/{drive}/root"], `${await drive()}/root?$select=id`, {
          answer: idSchema,
        });
        return root.id;
      }
      const there = await at([name]);
      if (there) return there.id;
      // A name is as good as a key: whoever makes it second finds the first.
      const made = await call(["post", "/drives/{drive}/root/children"], `${await drive()}/root/children`, {
        keyed: true,
        body: { name, folder: {}, [conflictKey]: "fail" },
        answer: idSchema,
      }).catch(async (failure: unknown) => {
        const now = await at([name]);
        if (now) return now;
        throw failure;
      });
      return made.id;
    },
    async openAt(path) {
      return call(
        ["post", "/drives/{drive}/root:/{path}:/createUploadSession"],
        `${await address(path)}:/createUploadSession`,
        { body: { item: { [conflictKey]: "replace" } }, answer: sessionSchema },
      );
    },
    async openVersion(item, contents) {
      return call(
        ["post", "/drives/{drive}/items/{item}/createUploadSession"],
        `${await itemAddress(item)}/createUploadSession`,
        {
          headers: { "If-Match": contents },
          body: { item: { [conflictKey]: "replace" }, deferCommit: true },
          answer: sessionSchema,
        },
      );
    },
    async say(item, fields) {
      await call(
        ["patch", "/drives/{drive}/items/{item}/listItem/fields"],
        `${await itemAddress(item)}/listItem/fields`,
        { body: fields, answer: z.unknown() },
      );
    },
    async move(item, { folder, name, conflict }) {
      await call(["patch", "/drives/{drive}/items/{item}"], await itemAddress(item), {
        body: { name, parentReference: { id: folder }, [conflictKey]: conflict },
        answer: z.unknown(),
      });
    },
    async remove(path) {
      await unlessAbsent(
        call(["delete", "/drives/{drive}/root:/{path}"], await address(path), { answer: z.unknown() }),
      );
    },
    async readRow(row) {
      const item = await call(
        ["get", "/sites/{site}/lists/{list}/items/{item}"],
        `${list}/items/${row}?$expand=fields`,
        { answer: listItemSchema },
      );
      mirror.list(listName).put(item);
    },
  };
}
