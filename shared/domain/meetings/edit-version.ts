import type { Meeting } from "./meeting.ts";

/**
 * What a change of the meeting must name (an ETag of its own): it moves when people change it, and not when Beacon notes
 * how far Outlook has come. A save still carries the row's version besides.
 */
export const editVersion = (meeting: Pick<Meeting, "edits">): string => `"${meeting.edits ?? 0}"`;

/** The meeting as one more change by people left it. */
export const edited = (meeting: Meeting): Meeting => ({ ...meeting, edits: (meeting.edits ?? 0) + 1 });
