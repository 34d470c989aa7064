import { useEffect, useMemo, useState } from "react";
import { keptThisSession } from "../../../teams/kept-this-session.ts";
import { isSame, type MeetingForm } from "./meeting-form.ts";
import { unsavedKeyPrefix } from "./unsaved-key.ts";
import { type UnsavedMeeting, unsavedMeetingSchema } from "./unsaved-meeting.ts";

export interface UnsavedText {
  readonly unsaved: UnsavedMeeting | undefined;
  readonly keep: (unsaved: UnsavedMeeting) => void;
  /** After `sent` was saved: what was typed meanwhile stays, now written over the new version. */
  readonly settle: (
    sent: MeetingForm,
    saved: { readonly version: string; readonly form: MeetingForm },
  ) => void;
  readonly forget: () => void;
}

/** What was typed for the meeting at this address and is not saved. It outlives refusals, other pages of the tab and a reload. */
export function useUnsavedMeeting(address: string): UnsavedText {
  const kept = useMemo(() => keptThisSession(unsavedKeyPrefix + address, unsavedMeetingSchema), [address]);
  const [unsaved, setUnsaved] = useState(() => kept.read());
  useEffect(() => {
    if (unsaved) kept.write(unsaved);
    else kept.clear();
  }, [unsaved, kept]);
  return {
    unsaved,
    keep: (typed) => setUnsaved(isSame(typed.form, typed.base) ? undefined : typed),
    settle: (sent, { version, form }) =>
      setUnsaved((now) => (now && !isSame(now.form, sent) ? { ...now, version, base: form } : undefined)),
    forget() {
      // At once: the page is left in the same breath.
      kept.clear();
      setUnsaved(undefined);
    },
  };
}
