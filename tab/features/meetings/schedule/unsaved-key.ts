/** Under this, followed by the address it is planned at, a meeting's unsaved text is kept for the session. */
export const unsavedKeyPrefix = "beacon.unsaved-meeting.";
