import { keptThisSessionUnder } from "../../../teams/kept-this-session.ts";
import { UnsavedNotice } from "../../../ui/UnsavedNotice.tsx";
import { unsavedMinutesKeyPrefix } from "./unsaved-minutes-key.ts";

/** On every page but the one they were typed on: minutes are not saved, and the way back to them. */
export function UnsavedMinutesReminder({ path }: { readonly path: string }) {
  return keptThisSessionUnder(unsavedMinutesKeyPrefix)
    .map((meeting) => `/meetings/${meeting}/minutes`)
    .filter((address) => address !== path)
    .map((address) => (
      <UnsavedNotice key={address} to={address} back="Go back to them">
        Minutes that you wrote are not saved.
      </UnsavedNotice>
    ));
}
