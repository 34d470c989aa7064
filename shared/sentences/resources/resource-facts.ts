import { counted } from "../lists.ts";
import { phaseWords } from "./resource-phase.ts";

interface Described {
  readonly publisher: string;
  readonly kind: string;
  readonly phase: string;
  /** How many resources its reader may see in it, where it is a pack. */
  readonly holds?: number | undefined;
}

/** What tells whether to open a resource: its publisher, kind and phase, as far as they were said, and what a pack holds. */
export const resourceFacts = ({ publisher, kind, phase, holds }: Described): string[] =>
  [publisher, kind, holds === undefined ? "" : heldWords(holds), phaseWords(phase)].filter(Boolean);

/** "5 resources". */
export const heldWords = (holds: number): string =>
  holds === 0 ? "nothing in it at present" : counted(holds, "resource", "resources");
