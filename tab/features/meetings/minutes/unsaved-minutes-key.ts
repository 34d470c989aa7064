/** Under this, followed by the meeting, its unsaved minutes are kept for the session. */
export const unsavedMinutesKeyPrefix = "beacon.unsaved-minutes.";
