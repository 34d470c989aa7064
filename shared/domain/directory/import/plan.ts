import type { Person } from "../person.ts";
import type { Post } from "../post.ts";
import type { DirectoryRefusal } from "../refusals.ts";
import type { Role } from "../role.ts";
import type { School } from "../school.ts";

/** Something that Beacon decided because the file did not say. `sentences/directory/directory-import.ts` words it. */
export type ImportNote =
  | { readonly code: "phase-by-deemed"; readonly read: string; readonly phase: School["phase"] }
  | {
      readonly code: "phase-by-ages";
      readonly read: string;
      readonly from: number;
      readonly to: number;
      readonly phase: School["phase"];
    }
  | { readonly code: "phase-by-name"; readonly read: string; readonly phase: School["phase"] }
  | { readonly code: "phase-unknown"; readonly read: string; readonly phase: School["phase"] }
  | { readonly code: "phase-kept"; readonly read: string; readonly phase: School["phase"] }
  | { readonly code: "pupils-by-capacity"; readonly pupils: number }
  | { readonly code: "pupils-unknown" }
  | { readonly code: "hub-given"; readonly hub: string }
  | { readonly code: "status"; readonly read: string }
  | { readonly code: "status-contradicted"; readonly read: string }
  | { readonly code: "closed-but-kept"; readonly read: string }
  | { readonly code: "same-row-again"; readonly rows: readonly number[] }
  | { readonly code: "guest" }
  | { readonly code: "returns" }
  | { readonly code: "start-given" }
  | { readonly code: "already-left" }
  | { readonly code: "several-names"; readonly names: readonly string[] };

/** One thing decided for many rows. */
export type ImportDecision =
  | { readonly code: "role-read-as"; readonly read: string; readonly role: Role; readonly rows: number }
  | { readonly code: "school-read-as"; readonly read: string; readonly school: string; readonly rows: number }
  | { readonly code: "cover-rate-given"; readonly rate: number; readonly by: "setting" | "median" | "usual" }
  | { readonly code: "not-in-file"; readonly schools: readonly string[] };

/** To be read before anything else. */
export type ImportWarning =
  | {
      readonly code: "many-posts-end";
      readonly school: string;
      readonly ending: number;
      readonly of: number;
    }
  | { readonly code: "not-ended-for-refused"; readonly posts: number };

/** What a cell should hold. */
export type Wanted =
  | { readonly code: "urn" }
  | { readonly code: "name" }
  | { readonly code: "status" }
  | { readonly code: "phase" }
  | { readonly code: "pupils" }
  | { readonly code: "age" }
  | { readonly code: "authority" }
  | { readonly code: "as-many-cells"; readonly cells: number }
  | { readonly code: "one-row-a-school"; readonly rows: readonly number[] }
  | { readonly code: "address" }
  | { readonly code: "account" }
  | { readonly code: "school"; readonly nearest: readonly string[] }
  | { readonly code: "one-school"; readonly fits: readonly string[] }
  | { readonly code: "role"; readonly nearest: Role | undefined }
  | { readonly code: "date" }
  | { readonly code: "end-after-start" }
  | { readonly code: "too-long"; readonly most: number };

export interface RefusedCell {
  readonly row: number;
  /** As the column is headed in the file. */
  readonly column: string;
  readonly read: string;
  readonly wanted: Wanted;
}

export type DirectoryValue =
  | { readonly subject: "school"; readonly value: School }
  | { readonly subject: "person"; readonly value: Person }
  | { readonly subject: "post"; readonly value: Post };

export type PlannedRow = DirectoryValue & { readonly row?: number; readonly notes: readonly ImportNote[] };

export interface FieldChange {
  readonly field: "name" | "phase" | "localAuthority" | "pupils" | "email" | "startsOn" | "endsOn";
  readonly from: string | number | undefined;
  readonly to: string | number | undefined;
}

export type ChangedRow = PlannedRow & {
  /** What stands and is replaced; a save is refused when it is no longer so. */
  readonly before: School | Person | Post;
  readonly changes: readonly FieldChange[];
};

/** Everything an import would do, worked out from the file and from what stands. Nothing has been written. */
export interface ImportPlan {
  readonly added: readonly PlannedRow[];
  readonly changed: readonly ChangedRow[];
  /** Posts that end, because the file names everybody and leaves them out. */
  readonly ended: readonly ChangedRow[];
  readonly kept: readonly PlannedRow[];
  readonly refused: readonly RefusedCell[];
  readonly warnings: readonly ImportWarning[];
  readonly decisions: readonly ImportDecision[];
}

/** A plan with what its file was like. */
export interface ReadImport {
  readonly plan: ImportPlan;
  readonly rows: number;
  readonly columns: readonly { readonly heading: string; readonly readAs: string }[];
}

/** Why a whole file cannot be imported, with what would help. */
export interface FileRefusal {
  readonly ok: false;
  readonly code: DirectoryRefusal;
  /** Columns that are missing, as they are usually headed. */
  readonly missing?: readonly { readonly label: string; readonly nearest: string | undefined }[];
  /** Trusts or authorities of the file that are nearest to what was asked for. */
  readonly nearest?: readonly string[];
}

export const isNothingToDo = ({ added, changed, ended }: ImportPlan): boolean =>
  added.length + changed.length + ended.length === 0;

/** The rows of the file that were refused; one row may have several wrong cells. */
export const refusedRows = ({ refused }: Pick<ImportPlan, "refused">): number =>
  new Set(refused.map(({ row }) => row)).size;

export interface AppliedCounts {
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly notWritten: number;
}
