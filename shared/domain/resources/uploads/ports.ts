import type { PersonId } from "../../directory/person.ts";
import type { NetworkId } from "../../networks/network.ts";
import type { Result } from "../../result.ts";
import type { ResourceContent, ResourceFile, ResourceId } from "../resource.ts";

/** One file on its way into a library. It belongs to whoever sends it, and nobody sees it before it is settled. */
export interface Upload {
  readonly network: NetworkId;
  readonly person: PersonId;
  /** Made by us: letters, digits and dashes. */
  readonly id: string;
  readonly name: string;
}

/** An address that takes the file's bytes, range by range, from whoever has it. */
export interface UploadSession {
  readonly url: string;
  readonly expiresAt: Date;
}

/** The state of a file's contents; it changes with them, and not with what is said about the file. */
export type Contents = string;

export interface FileInTheWay {
  readonly resource: ResourceId;
  readonly contents: Contents;
}

/** What a file is settled as. */
export interface Settled extends Omit<ResourceContent, "title" | "networks"> {
  readonly title: string;
  /** Whether it waits in the folder of proposals. */
  readonly isProposed: boolean;
  /** With a name that is taken: refused, or kept under the next free name. */
  readonly whenTaken: "refuse" | "keep-both";
}

/** How bytes get into the networks' libraries without passing through Beacon. */
export interface LibraryUploads {
  hasLibrary(network: NetworkId): boolean;
  /** The file at the top of the library that has this name. */
  inTheWay(network: NetworkId, name: string): Promise<FileInTheWay | undefined>;
  open(upload: Upload): Promise<UploadSession>;
  /**
   * Gives a file that has arrived whole its columns, then its place, and makes it a resource. A repeat finds the first.
   */
  settle(
    upload: Upload,
    as: Settled,
  ): Promise<Result<ResourceId, "upload.not-arrived" | "upload.name-taken">>;
  /** Forgets what was sent and not settled. */
  discard(upload: Omit<Upload, "name">): Promise<void>;
  /** Opens a session for a file's next version, if its contents are still as somebody saw them. */
  openVersion(
    file: ResourceFile,
    seen: Contents | undefined,
  ): Promise<
    Result<
      { readonly session: UploadSession; readonly contents: Contents },
      "resource.not-found" | "resource.changed" | "upload.under-way"
    >
  >;
  /** The state of a file's contents now; undefined when the file is gone. */
  contentsOf(file: ResourceFile): Promise<Contents | undefined>;
  /** Makes what was sent the file's next version, if its contents are still as they were when the session was opened. A repeat finds the first. */
  commitVersion(
    file: ResourceFile,
    sent: { readonly id: string; readonly url: string; readonly contents: Contents },
  ): Promise<Result<undefined, "resource.not-found" | "resource.changed" | "upload.not-arrived">>;
}
