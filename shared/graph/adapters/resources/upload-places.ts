import type { Upload } from "../../../domain/resources/uploads/ports.ts";

/**
 * Where a file waits until it is settled. Each has a folder of its own: SharePoint refuses a second upload of a name while the
 * first is under way. Source: OneDrive/onedrive-api-docs, issue 747.
 */
export const incomingFolder = "Incoming";

/** Where what colleagues propose waits for a curator, apart from what the network keeps. */
export const proposedFolder = "Proposed";

export const incomingPath = ({ person, id, name }: Omit<Upload, "network">): string[] => [
  ...incomingFolderOf({ person, id }),
  name,
];

export const incomingFolderOf = ({ person, id }: Pick<Upload, "person" | "id">): string[] => [
  incomingFolder,
  person,
  id,
];

/** Whether a file, by its address, has come and is not settled. It is then no resource, whoever sent it. */
export const isIncoming = (webUrl: unknown): boolean =>
  typeof webUrl === "string" && /\/Incoming\/[^/]+\/[0-9a-f-]{36}\/[^/]+$/i.test(webUrl);
