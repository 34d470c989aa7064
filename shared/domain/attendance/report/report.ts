import type { CivilDate } from "../../time/civil-date.ts";
import type { CivilDateTime } from "../../time/civil-date-time.ts";
import type { AttendanceRefusal } from "../refusals.ts";

/** How Teams has laid the file out over the years: joins and leaves; a summary and one row a stay; three or four numbered sections. */
export type ReportForm = "joined-and-left" | "meeting-summary" | "three-sections" | "four-sections";

export type ReportRole = "organiser" | "presenter" | "attendee";

/** One stay in the meeting, by the clock of whoever downloaded the file: no zone is written in it. */
export interface Interval {
  readonly from: CivilDateTime;
  readonly to: CivilDateTime;
}

export interface ReportPerson {
  /** As Teams showed it. */
  readonly name: string;
  /** Without what Teams or a tenant adds to names: `(Guest)`, `(EXT)`, `[Company]`. */
  readonly bareName: string;
  readonly email?: string;
  readonly upn?: string;
  readonly role?: ReportRole;
  /** In order, apart from one another. Empty when the file gives only a total, and while the order of dates is asked. */
  readonly intervals: readonly Interval[];
  /** In the meeting, two devices at once counted once. */
  readonly seconds: number;
  /** The first row about the person, as a spreadsheet counts them. */
  readonly row: number;
}

/** What the file leaves open: a person has to say. Nothing of it is guessed. */
export type ReportQuestion =
  | { readonly about: "date-order"; readonly readings: readonly DateReading[] }
  /** People of one name, of whom at least one is known by nothing else; or one name that was in twice at once. */
  | { readonly about: "same-person"; readonly name: string; readonly rows: readonly number[] }
  /** Not gone when the file was downloaded: counted up to the last moment that the file shows. */
  | { readonly about: "still-in"; readonly name: string; readonly row: number }
  /** In before whoever downloaded it came: counted from then. */
  | { readonly about: "there-before"; readonly name: string; readonly row: number }
  /** A leave without a join: not counted. */
  | { readonly about: "left-only"; readonly name: string; readonly row: number }
  | { readonly about: "role"; readonly word: string; readonly rows: readonly number[] }
  /** Something else stands where the e-mail address or UPN should: it was left out. */
  | { readonly about: "address"; readonly name: string; readonly row: number; readonly found: string }
  /** In the third section and not among the participants. */
  | { readonly about: "not-listed"; readonly name: string; readonly row: number }
  /** The stays add up to another time than the file states. */
  | {
      readonly about: "time-differs";
      readonly name: string;
      readonly row: number;
      readonly statedSeconds: number;
      readonly seconds: number;
    }
  | { readonly about: "outside-meeting"; readonly name: string; readonly row: number }
  /** The summary counts more people than have a row. */
  | { readonly about: "people-missing"; readonly stated: number; readonly found: number }
  /** Letters that two code pages read otherwise, and nothing in the file says which it is. */
  | { readonly about: "letters"; readonly readings: readonly LettersReading[] };

export interface DateReading {
  readonly order: "day-first" | "month-first";
  readonly on: CivilDate;
}

export interface LettersReading {
  readonly encoding: string;
  readonly names: readonly string[];
}

export interface AttendanceReport {
  readonly form: ReportForm;
  readonly title?: string;
  readonly start?: CivilDateTime;
  readonly end?: CivilDateTime;
  readonly people: readonly ReportPerson[];
  readonly asked: readonly ReportQuestion[];
}

/** Why a file cannot be read, and where. */
export interface ReportRefusal {
  readonly ok: false;
  readonly code: Extract<AttendanceRefusal, `attendance-report.${string}`>;
  readonly row?: number;
  readonly field?: ReportField;
  /** What stands there, or what the file is instead. */
  readonly found?: string;
}

export type ReportField = "name" | "start" | "end" | "join" | "leave" | "duration" | "action" | "columns";

export type ReportResult<Value> = { readonly ok: true; readonly value: Value } | ReportRefusal;
