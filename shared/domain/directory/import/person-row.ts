import type { CivilDate } from "../../time/civil-date.ts";
import type { Role } from "../role.ts";
import type { School } from "../school.ts";
import type { Columns } from "./columns.ts";
import type { SchoolFinder } from "./find-school.ts";
import type { PersonColumn } from "./person-columns.ts";
import type { RefusedCell, Wanted } from "./plan.ts";
import { readDate } from "./read-date.ts";
import { nearestRole, readRoles } from "./role-synonyms.ts";
import type { TableRow } from "./table.ts";

/** A row of an HR export: somebody's post, or several where the cell names several roles. */
export interface PersonRow {
  readonly row: number;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly school: School;
  readonly schoolRead: string;
  readonly roles: readonly Role[];
  readonly roleRead: string;
  readonly startsOn?: CivilDate;
  readonly endsOn?: CivilDate;
}

/** What could be read of a row that is refused, so that nobody's posts end for a slip of the pen. */
export interface RefusedRow {
  readonly cells: readonly RefusedCell[];
  readonly email?: string;
  readonly name?: string;
  readonly school?: School;
  readonly roles?: readonly Role[];
}

const longestName = 255;
const address = /^[^\s@<>()[\],;:"\\]+@[^\s@.]+(\.[^\s@.]+)+$/;
/** RFC 5321: 64 before the sign, 254 in all; Graph compares up to 120. */
const longestAddress = 120;
const noDate = new Set(["", "-", "n/a", "none", "open", "ongoing", "permanent", "present", "current", "tbc"]);

export function readPersonRow(
  row: TableRow,
  columns: Columns<PersonColumn>,
  find: SchoolFinder,
): PersonRow | RefusedRow {
  const cells: RefusedCell[] = [];
  const text = (name: PersonColumn) => columns.text(row, name);
  const refuseCell = (name: PersonColumn, wanted: Wanted) =>
    cells.push({ row: row.row, column: columns.heading(name), read: text(name), wanted });

  function date(name: "startsOn" | "endsOn"): CivilDate | undefined {
    const read = text(name);
    if (noDate.has(read.toLowerCase())) return undefined;
    const found = readDate(read);
    if (!found) refuseCell(name, { code: "date" });
    return found;
  }

  const nameColumn = columns.has("fullName") ? "fullName" : "lastName";
  const name = nameOf(text("fullName"), text("firstName"), text("lastName"));
  if (name === "") refuseCell(nameColumn, { code: "name" });
  else if (name.length > longestName) refuseCell(nameColumn, { code: "too-long", most: longestName });

  const email = text("email")
    .replace(/^mailto:/i, "")
    .toLowerCase();
  const isAddress = address.test(email) && email.length <= longestAddress;
  if (!isAddress) refuseCell("email", { code: "address" });

  const school = find({ urn: text("urn"), name: text("school") });
  const schoolColumn = text("urn") !== "" || !columns.has("school") ? "urn" : "school";
  if ("code" in school) refuseCell(schoolColumn, school);

  const roles = readRoles(text("role"));
  if (!roles) refuseCell("role", { code: "role", nearest: nearestRole(text("role")) });

  const startsOn = date("startsOn");
  const endsOn = date("endsOn");
  if (startsOn && endsOn && endsOn < startsOn) refuseCell("endsOn", { code: "end-after-start" });

  if (cells.length > 0 || "code" in school || !roles)
    return {
      cells,
      ...(isAddress ? { email } : {}),
      ...(name ? { name } : {}),
      ...("code" in school ? {} : { school }),
      ...(roles ? { roles } : {}),
    };
  return {
    row: row.row,
    name,
    email,
    school,
    schoolRead: text(schoolColumn),
    roles,
    roleRead: text("role"),
    ...(startsOn ? { startsOn } : {}),
    ...(endsOn ? { endsOn } : {}),
  };
}

/** "Bell, Asha" is Asha Bell. */
function nameOf(full: string, first: string, last: string): string {
  const whole = full || `${first} ${last}`;
  const turned = /^([^,]+),\s*([^,]+)$/.exec(whole);
  return (turned ? `${turned[2]} ${turned[1]}` : whole).replace(/\s+/g, " ").trim();
}
