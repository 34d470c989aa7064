import { keyColumn, type ListSchema } from "./list-schema.ts";

/** `Title` is the item's. `Audience` and `Links` are JSON. */
export const briefingItemsList = {
  name: "Briefing items",
  columns: [
    keyColumn,
    { name: "Edition", kind: "text", indexed: true },
    { name: "What", kind: "note" },
    { name: "Why", kind: "note" },
    { name: "Audience", kind: "note" },
    { name: "Section", kind: "text" },
    { name: "ActionText", kind: "text" },
    { name: "DueOn", kind: "text" },
    { name: "Links", kind: "note" },
    { name: "Owner", kind: "text" },
  ],
} as const satisfies ListSchema;

/** `Key` is the Tuesday. `ItemOrder` and `FrozenItems` are JSON; instants are ISO 8601 text in UTC. */
export const briefingEditionsList = {
  name: "Briefing editions",
  columns: [
    keyColumn,
    { name: "Status", kind: "text", indexed: true },
    { name: "ItemOrder", kind: "note" },
    { name: "PublishAt", kind: "text" },
    { name: "ClaimToken", kind: "text" },
    { name: "ClaimUntil", kind: "text" },
    { name: "Attempts", kind: "number" },
    { name: "PostId", kind: "text" },
    { name: "NotifiedThrough", kind: "text" },
    { name: "Readers", kind: "number" },
    { name: "FrozenItems", kind: "note" },
    { name: "PublishedAt", kind: "text" },
    { name: "PublishedBy", kind: "text" },
  ],
} as const satisfies ListSchema;

const receiptColumns = [
  keyColumn,
  { name: "Edition", kind: "text", indexed: true },
  { name: "Item", kind: "text" },
  { name: "Person", kind: "text", indexed: true },
  { name: "OpenedAt", kind: "text" },
  { name: "AcknowledgedAt", kind: "text" },
  { name: "DoneAt", kind: "text" },
  { name: "Door", kind: "text" },
] as const;

/** Receipts grow with use, so there is one list an academic year (`2026-27`). */
export const receiptsList = (academicYear: string) =>
  ({ name: `Receipts ${academicYear}`, columns: receiptColumns }) as const satisfies ListSchema;
