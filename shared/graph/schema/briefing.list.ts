import { keyColumn, type ListSchema } from "./list-schema.ts";

/** `Title` is the item's. `Audience`, `Links` and `Source` are JSON. */
const itemColumns = [
  keyColumn,
  { name: "Edition", kind: "text", indexed: true },
  { name: "What", kind: "note" },
  { name: "Why", kind: "note" },
  { name: "Audience", kind: "note" },
  { name: "Section", kind: "text" },
  { name: "ActionText", kind: "text" },
  { name: "DueOn", kind: "text" },
  { name: "AnsweredBy", kind: "text" },
  { name: "Links", kind: "note" },
  { name: "Owner", kind: "text" },
] as const;

export const briefingItemsList = {
  name: "Briefing items",
  columns: [...itemColumns, { name: "Source", kind: "note" }],
} as const satisfies ListSchema;

/** Items as somebody proposed them, in their own words whatever became of them. Instants are ISO 8601 text in UTC. */
export const briefingProposalsList = {
  name: "Briefing proposals",
  columns: [
    ...itemColumns,
    { name: "Proposer", kind: "text", indexed: true },
    { name: "ProposedAt", kind: "text" },
    { name: "Status", kind: "text" },
    { name: "DecidedBy", kind: "text" },
    { name: "DecidedAt", kind: "text" },
    { name: "Because", kind: "note" },
    { name: "Untold", kind: "boolean" },
  ],
} as const satisfies ListSchema;

/** `Title` is the name by which editors find it; `Content` is JSON. */
export const briefingTemplatesList = {
  name: "Briefing templates",
  columns: [keyColumn, { name: "Content", kind: "note" }],
} as const satisfies ListSchema;

/** What the trust wants heard. `Title` is the message; `Audience` and `Sayings` are JSON. */
export const keyMessagesList = {
  name: "Key messages",
  columns: [keyColumn, { name: "Audience", kind: "note" }, { name: "Sayings", kind: "note" }],
} as const satisfies ListSchema;

/** What readers asked about items, and what everybody was answered. Instants are ISO 8601 text in UTC. */
export const briefingQuestionsList = {
  name: "Briefing questions",
  columns: [
    keyColumn,
    { name: "Edition", kind: "text", indexed: true },
    { name: "Item", kind: "text" },
    { name: "Asker", kind: "text", indexed: true },
    { name: "AskedAt", kind: "text" },
    { name: "Question", kind: "note" },
    { name: "Answer", kind: "note" },
    { name: "AnsweredBy", kind: "text" },
    { name: "AnsweredAt", kind: "text" },
    { name: "Edits", kind: "number" },
    { name: "Told", kind: "text" },
  ],
} as const satisfies ListSchema;

/** `Key` is the Tuesday. `ItemOrder`, `FrozenItems` and `Corrections` are JSON; instants are ISO 8601 text in UTC. */
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
    { name: "Readers", kind: "number" },
    { name: "PausedBy", kind: "text" },
    { name: "PausedAt", kind: "text" },
    { name: "StoppedBy", kind: "text" },
    { name: "StoppedAt", kind: "text" },
    { name: "FrozenItems", kind: "note" },
    { name: "PublishedAt", kind: "text" },
    { name: "PublishedBy", kind: "text" },
    { name: "Corrections", kind: "note" },
    { name: "CorrectionsTold", kind: "number" },
    { name: "CorrectionsToldThrough", kind: "text" },
    { name: "PostShows", kind: "number" },
    { name: "ChatsShow", kind: "number" },
    { name: "CardsTried", kind: "number" },
    { name: "CardsAgainAt", kind: "text" },
  ],
} as const satisfies ListSchema;

const reminderColumns = [
  keyColumn,
  { name: "Person", kind: "text", indexed: true },
  { name: "Day", kind: "text" },
  { name: "About", kind: "text" },
  { name: "Items", kind: "note" },
  { name: "ClaimToken", kind: "text" },
  { name: "ClaimUntil", kind: "text" },
  { name: "ToldAt", kind: "text" },
] as const;

/**
 * Of what briefings ask people were reminded on which day, or (`About`) of proposals: one row for both, so that of two servers one
 * writes it. `Items` is JSON.
 * It grows with use, so there is one list an academic year; `ToldAt` is empty until Teams has taken the notification.
 */
export const briefingRemindersList = (academicYear: string) =>
  ({ name: `Briefing reminders ${academicYear}`, columns: reminderColumns }) as const satisfies ListSchema;

const deliveryColumns = [
  keyColumn,
  { name: "Edition", kind: "text", indexed: true },
  { name: "Number", kind: "number" },
  { name: "Way", kind: "text" },
  { name: "BegunAt", kind: "text" },
  { name: "Shows", kind: "number" },
  { name: "Correction", kind: "text" },
  { name: "People", kind: "note" },
] as const;

/**
 * Of up to a hundred readers of an edition, in what way they were told and what became of it: a row is written before they are told and
 * again afterwards. `People` is JSON, and holds Teams' ids of their cards. `Correction` is empty but where they were told of one by
 * e-mail. It grows with use, so there is one list an academic year.
 */
export const briefingDeliveriesList = (academicYear: string) =>
  ({ name: `Briefing deliveries ${academicYear}`, columns: deliveryColumns }) as const satisfies ListSchema;

/** How each person wants briefings, and what Teams has said of them. */
export const reachList = {
  name: "Reach",
  columns: [
    keyColumn,
    { name: "Person", kind: "text", indexed: true },
    { name: "Choice", kind: "text" },
    { name: "App", kind: "text" },
    { name: "Chat", kind: "text" },
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
  { name: "HandedTo", kind: "text", indexed: true },
  { name: "HandedAtSchool", kind: "text" },
  { name: "HandedAt", kind: "text" },
  { name: "HandedNote", kind: "note" },
  { name: "HandedEnd", kind: "text" },
  { name: "HandedEndAt", kind: "text" },
  { name: "HandedTold", kind: "text" },
  { name: "TakenFrom", kind: "note" },
  { name: "LaterOn", kind: "text" },
  { name: "Door", kind: "text" },
] as const;

/** Receipts grow with use, so there is one list an academic year (`2026-27`). */
export const receiptsList = (academicYear: string) =>
  ({ name: `Receipts ${academicYear}`, columns: receiptColumns }) as const satisfies ListSchema;
