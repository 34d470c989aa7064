/** Under this, followed by an edition, its unsaved text is kept for the session. */
export const unsavedKeyPrefix = "beacon.unsaved.";
