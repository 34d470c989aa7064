import { type ColumnSchema, keyColumn, type ListSchema } from "./list-schema.ts";

/**
 * What is said about a resource, of a link and of a file alike; `Title` is the resource's. `KeyStages`, `Subjects`, `Variants`,
 * `Audience` and `Decision` are JSON, `Standing` is a word, `RemovedOn` and `ReviewOn` are dates; the other names are ids.
 */
const resourceColumns = [
  { name: "Publisher", kind: "text" },
  { name: "Kind", kind: "text" },
  { name: "Phase", kind: "text" },
  { name: "Description", kind: "note" },
  { name: "KeyStages", kind: "note" },
  { name: "Subjects", kind: "note" },
  { name: "Variants", kind: "note" },
  { name: "Audience", kind: "note" },
  { name: "Contributor", kind: "text" },
  { name: "School", kind: "text" },
  { name: "ReviewOn", kind: "text" },
  { name: "Standing", kind: "text" },
  { name: "SupersededBy", kind: "text" },
  { name: "RemovedOn", kind: "text" },
  { name: "AdaptedFrom", kind: "text" },
  { name: "Decision", kind: "note" },
] as const satisfies readonly ColumnSchema[];

/**
 * Resources kept elsewhere, and packs, which have `Entries` and no `Address`. `Networks` and `Entries` are JSON arrays of ids;
 * `ChangedOn` is the day on which it was added or last said otherwise.
 */
export const linksList = {
  name: "Links",
  columns: [
    keyColumn,
    { name: "Address", kind: "note" },
    { name: "Networks", kind: "note" },
    { name: "Entries", kind: "note" },
    { name: "ChangedOn", kind: "text" },
    ...resourceColumns,
  ],
} as const satisfies ListSchema;

/** Which of our uploads a file came with last, so that a repeat finds it. */
export const uploadColumn = { name: "Upload", kind: "text" } as const satisfies ColumnSchema;

const libraryPrefix = "Library ";

/**
 * The document library of a network, which people may use in SharePoint as any other. It is named by the network's id, which
 * stays when the network is renamed; files put there by others have no key.
 */
export const networkLibrary = (network: string): ListSchema => ({
  name: `${libraryPrefix}${network}`,
  columns: [...resourceColumns, uploadColumn],
  isLibrary: true,
});

/** The id of the network whose library a list is; undefined for any other list. */
export const networkOfLibrary = (list: string): string | undefined =>
  list.startsWith(libraryPrefix) ? list.slice(libraryPrefix.length) : undefined;
/**
 * What was seen at the addresses of resources when Beacon last looked; `Key` is the resource's. `Failing` is JSON. A row of another
 * `Address` than the resource's says nothing any more.
 */
export const linkChecksList = {
  name: "Link checks",
  columns: [
    keyColumn,
    { name: "Address", kind: "note" },
    { name: "Seen", kind: "text" },
    { name: "MovedTo", kind: "note" },
    { name: "AskAgainAt", kind: "text" },
    { name: "CheckedAt", kind: "text" },
    { name: "Failing", kind: "note" },
    { name: "AskedAt", kind: "text" },
  ],
} as const satisfies ListSchema;

/**
 * What networks are asked for. `Title` is the words, `Network` an id; `Askers`, `Standing` and `Tidings` are JSON, and an asker's id
 * stands under `owner`.
 */
export const requestsList = {
  name: "Requests",
  columns: [
    keyColumn,
    { name: "Network", kind: "text", indexed: true },
    { name: "Askers", kind: "note" },
    { name: "Standing", kind: "note" },
    { name: "Tidings", kind: "note" },
  ],
} as const satisfies ListSchema;

/** What was searched for and not found, a row a week; `Key` is its Monday, `Searches` JSON. Who searched stands nowhere. */
export const missedSearchesList = {
  name: "Missed searches",
  columns: [keyColumn, { name: "Searches", kind: "note" }],
} as const satisfies ListSchema;

/**
 * How often resources were opened, a row a week and post; `Key` is the week's Monday and the post, or `anybody`; `Counts` is JSON.
 * Who opened what stands nowhere.
 */
export const openingsList = {
  name: "Openings",
  columns: [
    keyColumn,
    { name: "Week", kind: "text" },
    { name: "OpenedBy", kind: "text" },
    { name: "Counts", kind: "note" },
  ],
} as const satisfies ListSchema;

/** Resources that look the same and are not, a row a telling; `Members` is JSON. Who said so stands nowhere. */
export const toldApartList = {
  name: "Told apart",
  columns: [keyColumn, { name: "Members", kind: "note" }],
} as const satisfies ListSchema;

/**
 * Resources that curators pinned for a search, a row each; `Key` tells the resource and the words. `Title` is the words, `Resource` and
 * `Network` are ids; without a network it was the central team.
 */
export const pinnedAnswersList = {
  name: "Pinned answers",
  columns: [
    keyColumn,
    { name: "Resource", kind: "text", indexed: true },
    { name: "Network", kind: "text" },
    { name: "PinnedBy", kind: "text" },
    { name: "PinnedAt", kind: "text" },
  ],
} as const satisfies ListSchema;
