import type { Role } from "../../directory/role.ts";
import type { Phase } from "../../directory/school.ts";
import type { CivilDate } from "../../time/civil-date.ts";
import type { EditionId, ItemId } from "../ids.ts";
import type { BriefingCheck } from "./checks.ts";

/** What was found, with the facts that its sentence needs. */
export type Fault =
  | {
      readonly check: "reading-time";
      readonly readers: { readonly role: Role; readonly phase: Phase };
      /** Minutes, in tenths. */
      readonly minutes: number;
      readonly budget: number;
    }
  | {
      readonly check: "deadline-too-short";
      readonly dueOn: CivilDate;
      readonly workingDays: number;
      readonly least: number;
    }
  | { readonly check: "deadline-friday"; readonly dueOn: CivilDate }
  | {
      readonly check: "deadline-no-school";
      readonly dueOn: CivilDate;
      /** What the day is called; undefined at a weekend. */
      readonly because: string | undefined;
      /** The working day before it. */
      readonly before: CivilDate;
    }
  | {
      readonly check: "deadlines-together";
      readonly dueOn: CivilDate;
      /** How many readers have the others as well. */
      readonly readers: number;
      readonly others: readonly string[];
    }
  | { readonly check: "action-in-words"; readonly words: string }
  | { readonly check: "mandatory-unclear"; readonly must: string; readonly may: string }
  | { readonly check: "acronym"; readonly acronym: string }
  | { readonly check: "link-name"; readonly name: string }
  | { readonly check: "link-closed"; readonly name: string; readonly readers: number; readonly of: number }
  | { readonly check: "link-dead"; readonly name: string }
  | { readonly check: "audience-everybody"; readonly people: number }
  | { readonly check: "pupil-data"; readonly kind: "upn" | "date-of-birth" }
  | { readonly check: "card-full"; readonly left: number }
  | { readonly check: "message-left-out"; readonly message: string }
  | { readonly check: "message-repeated"; readonly saidIn: EditionId }
  | { readonly check: "action-undated" | "action-unowned" | "why-missing" | "audience-nobody" };

/** Something an editor should look at: in which item (or, without one, in the edition as a whole) and in which field. */
export interface Finding {
  readonly item?: ItemId;
  /** A JSON pointer into the item's content; empty for the whole. */
  readonly pointer: string;
  readonly fault: Fault;
}

/** A finding that the trust looks for, and whether it keeps the edition from going out. */
export interface JudgedFinding extends Finding {
  readonly stops: boolean;
}

export type FaultOf<Check extends BriefingCheck> = Extract<Fault, { readonly check: Check }>;
