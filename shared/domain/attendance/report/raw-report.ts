import type { ReportField, ReportForm } from "./report.ts";

/** A row about one person, its cells as text; "" where there is none. */
export interface RawRow {
  readonly row: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly duration: string;
  readonly email: string;
  readonly upn: string;
  readonly role: string;
  /** What stands where an address should; the address is then left out. */
  readonly noAddress?: string;
}

export interface RawEvent {
  readonly row: number;
  readonly name: string;
  readonly action: "joined" | "joined-before" | "left";
  readonly at: string;
}

/** A time as it stands in the file. */
export interface RawStamp {
  readonly row: number;
  readonly field: ReportField;
  readonly text: string;
}

/** A report taken apart into rows, whatever its form, before anything in it has been understood. */
export interface RawReport {
  readonly form: ReportForm;
  readonly title?: string;
  /** How many people the summary counts. */
  readonly stated?: number;
  readonly start?: RawStamp;
  readonly end?: RawStamp;
  /** One row a person, in the forms that have such a list. */
  readonly listed: readonly RawRow[];
  /** One row a stay; undefined in a file that has none of that section. */
  readonly stays?: readonly RawRow[];
  readonly events: readonly RawEvent[];
  /** No column for e-mail or UPN: a name is all there is to tell people by. */
  readonly namesOnly: boolean;
  /** The last row of the file that holds anything. */
  readonly lastRow: number;
}
