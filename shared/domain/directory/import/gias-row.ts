import type { Phase, SchoolUrn } from "../school.ts";
import type { Columns } from "./columns.ts";
import type { GiasColumn } from "./gias-columns.ts";
import { phaseOf } from "./phase-of.ts";
import type { ImportNote, RefusedCell, Wanted } from "./plan.ts";
import { readDate } from "./read-date.ts";
import type { TableRow } from "./table.ts";

/** A school as an extract describes it. */
export interface GiasSchool {
  readonly row: number;
  readonly urn: SchoolUrn;
  readonly name: string;
  readonly phase: Phase;
  /** Whether the file itself says the phase, and not only ages or a name. */
  readonly phaseIsSaid: boolean;
  readonly localAuthority: string;
  readonly town: string;
  readonly pupils?: number;
  readonly federation?: string;
  /** Why it is not to be added: closed, or not opened yet. */
  readonly notOpen?: string;
  readonly notes: readonly ImportNote[];
}

const longestName = 255;
const without = new Set(["", "not applicable", "supp", "null", "n/a"]);
const openStatuses = new Set(["open", "open, but proposed to close"]);
const closedStatuses = new Set(["closed", "proposed to open"]);
const statusOfCode: Readonly<Record<string, string>> = {
  "1": "Open",
  "2": "Closed",
  "3": "Open, but proposed to close",
  "4": "Proposed to open",
};

/** A row's school, or every cell of it that cannot be read. */
export function readGiasRow(
  row: TableRow,
  columns: Columns<GiasColumn>,
): GiasSchool | readonly RefusedCell[] {
  const refused: RefusedCell[] = [];
  const notes: ImportNote[] = [];
  const text = (name: GiasColumn) => columns.text(row, name);
  const refuseCell = (name: GiasColumn, wanted: Wanted) =>
    refused.push({ row: row.row, column: columns.heading(name), read: text(name), wanted });

  function wholeNumber(name: GiasColumn, wanted: Wanted): number | undefined {
    const read = text(name);
    if (without.has(read.toLowerCase())) return undefined;
    if (/^\d{1,3}(,\d{3})+$|^\d{1,6}(\.0+)?$/.test(read)) return Number(read.replaceAll(",", ""));
    refuseCell(name, wanted);
    return undefined;
  }

  if (slipped(row, columns.width))
    return [
      {
        row: row.row,
        column: columns.heading("urn"),
        read: text("urn"),
        wanted: { code: "as-many-cells", cells: columns.width },
      },
    ];
  const urn = text("urn");
  if (!/^\d{6}$/.test(urn)) refuseCell("urn", { code: "urn" });
  const name = text("name");
  if (name === "") refuseCell("name", { code: "name" });
  else if (name.length > longestName) refuseCell("name", { code: "too-long", most: longestName });
  const localAuthority = text("authority");
  if (without.has(localAuthority.toLowerCase())) refuseCell("authority", { code: "authority" });
  const lowAge = wholeNumber("lowAge", { code: "age" });
  const highAge = wholeNumber("highAge", { code: "age" });
  const phase = phaseOf({ phase: text("phase"), phaseCode: text("phaseCode"), name, lowAge, highAge });
  if (!phase) refuseCell(columns.has("phase") ? "phase" : "phaseCode", { code: "phase" });
  const pupils = wholeNumber("pupils", { code: "pupils" });
  const capacity = pupils === undefined ? wholeNumber("capacity", { code: "pupils" }) : undefined;
  const closedOn = text("closedOn");
  if (!without.has(closedOn.toLowerCase()) && !readDate(closedOn)) refuseCell("closedOn", { code: "date" });
  const status = statusOf(text("status"), text("statusCode"));
  if (!status) refuseCell("status", { code: "status" });
  if (refused.length > 0 || !phase || !status) return refused;

  if (status.isContradicted) notes.push({ code: "status-contradicted", read: status.read });
  if (pupils === undefined && capacity) notes.push({ code: "pupils-by-capacity", pupils: capacity });
  if (phase.note) notes.push(phase.note);
  const federation = text("federation");
  const counted = pupils ?? (capacity || undefined);
  return {
    row: row.row,
    urn: urn as SchoolUrn,
    name,
    phase: phase.phase,
    phaseIsSaid: phase.note === undefined || phase.note.code === "phase-by-deemed",
    localAuthority,
    town: without.has(text("town").toLowerCase()) ? "" : text("town"),
    notes,
    ...(counted === undefined ? {} : { pupils: counted }),
    ...(without.has(federation.toLowerCase()) ? {} : { federation }),
    ...(status.isOpen ? {} : { notOpen: status.read }),
  };
}

/** More cells than columns, the last ones not empty: a comma too many, and nothing stands where it should. */
function slipped({ cells }: TableRow, width: number): boolean {
  return cells.slice(width).some((cell) => cell.trim() !== "");
}

/** The name says it; where it and the code differ the name holds, since codes are what is mistyped. An extract without either has open schools only. */
function statusOf(
  name: string,
  code: string,
): { isOpen: boolean; read: string; isContradicted: boolean } | undefined {
  const byCode = statusOfCode[code];
  const read = name || byCode || (code === "" ? "Open" : code);
  const word = read.toLowerCase();
  if (!openStatuses.has(word) && !closedStatuses.has(word)) return undefined;
  const isContradicted = name !== "" && byCode !== undefined && byCode.toLowerCase() !== word;
  return {
    isOpen: openStatuses.has(word),
    read: isContradicted ? `${name} (${code})` : read,
    isContradicted,
  };
}
