import type { MeetingAhead } from "./meeting-ahead.ts";

/** Somebody of the seeded trust. */
export interface Somebody {
  readonly name: string;
  /** Who they are: "Headteacher, Backwell School". */
  readonly note: string;
}

/** The Beacon that every end-to-end test looks at, and what was seen while it was started. */
export interface SharedStack {
  readonly tab: string;
  readonly tenant: string;
  readonly playground: string;
  readonly people: Readonly<Record<"primaryHead" | "secondaryHead" | "editor" | "otherEditor", Somebody>>;
  /** The next six Tuesdays with a briefing. The first has a draft of three items, the others none. */
  readonly tuesdays: readonly [string, string, string, string, string, string];
  /** The newest Tuesday whose briefing went out before the tests. */
  readonly lastTuesday: string;
  /** The next meeting of a network. */
  readonly meeting: MeetingAhead;
  readonly firstStart: Start;
  readonly secondStart: Start;
}

export interface Start {
  readonly printed: string;
  readonly seconds: number;
  /** How it was stopped and what that left; absent while it runs. */
  readonly stopped?: { readonly exitCode: number | null; readonly leftSomething: boolean };
}

const variable = "BEACON_E2E_STACK";

/** Tells every test's process, all of which are started later, where the stack is. */
export function shareStack(stack: SharedStack): void {
  process.env[variable] = JSON.stringify(stack);
}

/** The stack that the run started before the first test. */
export function sharedStack(): SharedStack {
  const text = process.env[variable];
  if (!text) throw new Error("No stack was started: run these tests by the project `e2e`.");
  return JSON.parse(text) as SharedStack;
}
