import { phaseWords } from "./resource-phase.ts";

interface Described {
  readonly publisher: string;
  readonly kind: string;
  readonly phase: string;
}

/** What tells whether to open a resource: its publisher, kind and phase, as far as they were said. */
export const resourceFacts = ({ publisher, kind, phase }: Described): string[] =>
  [publisher, kind, phaseWords(phase)].filter(Boolean);
