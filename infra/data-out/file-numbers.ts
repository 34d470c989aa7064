import { networkOfLibrary } from "../../shared/graph/schema/resources.list.ts";
import type { Row } from "./row-text.ts";

/**
 * A file in a network's library is known by its network and the number of its row, `maths.12` (`fileResourceId`), which SharePoint
 * gives and gives otherwise on another site. An export counts files by their paths instead, and what names a file follows.
 */
export interface FileNumbers {
  /** Networks that have a library. */
  readonly networks: readonly string[];
  /** What a number becomes; undefined for one that no file has. */
  readonly numberOf: (network: string, number: string) => string | undefined;
}

/** Where files are named, list by list. Anywhere else `maths.12` is somebody's words, and stays. */
const naming: Readonly<Record<string, readonly string[]>> = {
  Links: ["Entries", "SupersededBy", "AdaptedFrom"],
  "Link checks": ["Key"],
  Openings: ["Counts"],
  "Pinned answers": ["Key", "Resource"],
  "Resource choices": ["Saved"],
  Requests: ["Standing", "Tidings"],
  "Told apart": ["Members"],
  "Briefing items": ["Source", "Links"],
  "Briefing proposals": ["Links"],
  "Briefing templates": ["Content"],
  "Briefing editions": ["FrozenItems", "Corrections"],
  Meetings: ["PreReading", "Files"],
};
const namingInLibraries = ["SupersededBy", "AdaptedFrom"];

/** A file that was gone when the export was made must not be taken for another one on the next site. */
const gone = (number: string) => `gone-${number}`;

/** Renumbers every mention of a file in a row of a list. A mention is a whole value, a whole text in JSON or a part of an address. */
export function renumbering({ networks, numberOf }: FileNumbers): (list: string, row: Row) => Row {
  if (networks.length === 0) return (_list, row) => row;
  const names = [...networks]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const mention = new RegExp(`(?<=^|["/]|%2F)(${names.join("|")})\\.(\\d+)(?=$|["./?#&%])`, "gi");
  const renumbered = (text: string) =>
    text.replace(
      mention,
      (_whole, network: string, number: string) => `${network}.${numberOf(network, number) ?? gone(number)}`,
    );
  return (list, row) => {
    const columns = networkOfLibrary(list) === undefined ? (naming[list] ?? []) : namingInLibraries;
    if (columns.length === 0) return row;
    return Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === "string" && columns.includes(name) ? renumbered(value) : value,
      ]),
    );
  };
}
