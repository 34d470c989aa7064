import type { ColumnSpec } from "./columns.ts";

const column = <Name extends string>(name: Name, ...headings: string[]): ColumnSpec<Name> => ({
  name,
  label: headings[0] ?? name,
  headings,
});

/**
 * Columns of an extract of Get Information About Schools that Beacon reads. Its 120, 135 and 140 columns differ in what
 * else they have and in order; older extracts name some with the code alone or the name alone.
 */
export const giasColumns = [
  column("urn", "URN"),
  column("name", "EstablishmentName", "Establishment name", "School name"),
  column("authorityCode", "LA (code)"),
  column("authority", "LA (name)", "Local authority"),
  column("statusCode", "EstablishmentStatus (code)"),
  column("status", "EstablishmentStatus (name)", "EstablishmentStatus"),
  column("closedOn", "CloseDate"),
  column("phaseCode", "PhaseOfEducation (code)"),
  column("phase", "PhaseOfEducation (name)", "PhaseOfEducation"),
  column("lowAge", "StatutoryLowAge"),
  column("highAge", "StatutoryHighAge"),
  column("pupils", "NumberOfPupils"),
  column("capacity", "SchoolCapacity"),
  column("trustCode", "Trusts (code)"),
  column("trust", "Trusts (name)", "Trusts"),
  column("companyNumber", "CHNumber", "Companies House Number"),
  column("federation", "Federations (name)", "Federations"),
  column("town", "Town"),
] as const;

export type GiasColumn = (typeof giasColumns)[number]["name"];

/** Without these no school can be made of a row. */
export const neededGiasColumns: readonly GiasColumn[] = ["urn", "name", "authority"];
