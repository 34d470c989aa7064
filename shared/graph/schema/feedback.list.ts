import { keyColumn, type ListSchema } from "./list-schema.ts";

/**
 * How far the asking for feedback on each meeting is; `Key` is the meeting's. `Asked` and `Sending` are JSON. Once answering is
 * closed, `Salt` and `Asked` are empty and nobody can tell any more whose an answer is.
 */
export const feedbackRoundsList = {
  name: "Feedback rounds",
  columns: [
    keyColumn,
    { name: "Year", kind: "text" },
    { name: "Salt", kind: "text" },
    { name: "Asked", kind: "note" },
    { name: "Sending", kind: "note" },
    { name: "ClosedAt", kind: "text" },
    { name: "Pool", kind: "note" },
  ],
} as const satisfies ListSchema;

const feedbackColumns = [
  keyColumn,
  { name: "Meeting", kind: "text", indexed: true },
  { name: "Phase", kind: "text" },
  { name: "Worth", kind: "text" },
  { name: "Change", kind: "text" },
  { name: "Pitch", kind: "text" },
] as const;

/**
 * What people thought of meetings, without the people. It grows with use, so there is one list an academic year (`2026-27`); `Key`
 * is a keyed digest.
 */
export const feedbackList = (academicYear: string) =>
  ({ name: `Feedback ${academicYear}`, columns: feedbackColumns }) as const satisfies ListSchema;
