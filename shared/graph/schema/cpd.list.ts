import { keyColumn, type ListSchema } from "./list-schema.ts";

/**
 * The CPD that the trust offers; `Title` is the course's. Priorities, audiences, renewal, ways and meetings are JSON, `DueBy` is a
 * day of the year (`12-19`), `OfferedFrom` and `OfferedUntil` are academic years.
 */
export const coursesList = {
  name: "Courses",
  columns: [
    keyColumn,
    { name: "About", kind: "note" },
    { name: "Kind", kind: "text" },
    { name: "Priorities", kind: "note" },
    { name: "OfferedFrom", kind: "text" },
    { name: "OfferedUntil", kind: "text" },
    { name: "MandatoryFor", kind: "note" },
    { name: "OptionalFor", kind: "note" },
    { name: "Renewal", kind: "note" },
    { name: "DueBy", kind: "text" },
    { name: "GraceDays", kind: "number" },
    { name: "Ways", kind: "note" },
    { name: "Meetings", kind: "note" },
    { name: "RetiredAt", kind: "text" },
  ],
} as const satisfies ListSchema;

/** Who need not do a course for a time, by the central team's word. */
export const exemptionsList = {
  name: "Exemptions",
  columns: [
    keyColumn,
    { name: "Course", kind: "text", indexed: true },
    { name: "Person", kind: "text", indexed: true },
    { name: "Because", kind: "note" },
    { name: "Until", kind: "text" },
    { name: "By", kind: "text" },
    { name: "At", kind: "text" },
    { name: "Changed", kind: "note" },
  ],
} as const satisfies ListSchema;

/** What schools say of carrying a session on; `Key` is the session's and the school's, `Answer` and `Visit` are JSON. */
export const cascadesList = {
  name: "Cascades",
  columns: [
    keyColumn,
    { name: "Meeting", kind: "text", indexed: true },
    { name: "School", kind: "text", indexed: true },
    { name: "Answer", kind: "note" },
    { name: "Visit", kind: "note" },
  ],
} as const satisfies ListSchema;

/**
 * How far the Teams reports of each meeting are collected; `Key` is the meeting's. `Sessions` is JSON, instants are ISO 8601 text
 * in UTC; `NextAt` is empty when nothing can come any more.
 */
export const reportCollectionsList = {
  name: "Teams reports",
  columns: [
    keyColumn,
    { name: "OnlineMeeting", kind: "note" },
    { name: "TriedAt", kind: "text" },
    { name: "NextAt", kind: "text" },
    { name: "Sessions", kind: "note" },
  ],
} as const satisfies ListSchema;

const reminderColumns = [
  keyColumn,
  { name: "Person", kind: "text", indexed: true },
  { name: "Course", kind: "text", indexed: true },
  { name: "DueOn", kind: "text" },
  { name: "Step", kind: "text" },
  { name: "To", kind: "text", indexed: true },
  { name: "Day", kind: "text" },
  { name: "At", kind: "text" },
  { name: "By", kind: "text" },
  { name: "ClaimToken", kind: "text" },
  { name: "ClaimUntil", kind: "text" },
  { name: "ToldAt", kind: "text" },
] as const;

/**
 * Who was reminded of what CPD they owe, and which heads of it. `Key` says for what, so that of two servers one writes it. It grows
 * with use, so there is one list an academic year; `ToldAt` is empty until Teams has taken the notification.
 */
export const cpdRemindersList = (academicYear: string) =>
  ({ name: `CPD reminders ${academicYear}`, columns: reminderColumns }) as const satisfies ListSchema;

const evidenceColumns = [
  keyColumn,
  { name: "Meeting", kind: "text", indexed: true },
  { name: "Course", kind: "text", indexed: true },
  { name: "Person", kind: "text", indexed: true },
  { name: "At", kind: "text", indexed: true },
  { name: "By", kind: "text" },
  { name: "Source", kind: "note" },
  { name: "Observed", kind: "note" },
] as const;

/**
 * What was seen of people at meetings and of courses. It grows with use, so there is one list an academic year (`2026-27`); a row
 * has a meeting or a course. `Observed` is JSON with instants in UTC.
 */
export const evidenceList = (academicYear: string) =>
  ({ name: `Evidence ${academicYear}`, columns: evidenceColumns }) as const satisfies ListSchema;

/** Files of certificates from elsewhere, in a folder for each person. */
export const certificatesLibrary = {
  name: "Certificates",
  columns: [],
  isLibrary: true,
} as const satisfies ListSchema;
