import type { Columns } from "./columns.ts";
import type { GiasColumn } from "./gias-columns.ts";
import type { TableRow } from "./table.ts";

/** Which rows of an extract are the trust's. */
export interface SchoolsWanted {
  readonly of: "trust" | "local-authority" | "everything";
  /** Name or number of the trust or the authority. */
  readonly name: string;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/\b(ltd|limited|the)\b/g, " ")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Companies House numbers have eight places; spreadsheets drop the zeros before them. */
const companyNumber = (text: string) => (/^\d{1,8}$/.test(text) ? text.padStart(8, "0") : text.toUpperCase());

/** Whether a row belongs to the trust: by its name, its UID or its Companies House number; or to the authority. */
export function belongsTo(wanted: SchoolsWanted, columns: Columns<GiasColumn>): (row: TableRow) => boolean {
  if (wanted.of === "everything") return () => true;
  const name = plain(wanted.name);
  const typed = wanted.name.trim();
  if (wanted.of === "local-authority")
    return (row) =>
      plain(columns.text(row, "authority")) === name || columns.text(row, "authorityCode") === typed;
  const number = companyNumber(typed);
  return (row) => {
    if (columns.text(row, "trustCode") === typed) return true;
    const trust = columns.text(row, "trust");
    if (trust !== "" && plain(trust) === name) return true;
    const company = columns.text(row, "companyNumber");
    return company !== "" && companyNumber(company) === number;
  };
}

/** Whether a row whose cells have slipped still names the trust or authority somewhere, so that it is not lost unsaid. */
export function mentions(wanted: SchoolsWanted): (row: TableRow) => boolean {
  const name = plain(wanted.name);
  return ({ cells }) =>
    wanted.of === "everything" || cells.some((cell) => cell.length > 3 && plain(cell) === name);
}
