import { day } from "../../../../shared/sentences/dates.ts";
import { keptThisSessionUnder } from "../../../teams/kept-this-session.ts";
import { UnsavedNotice } from "../../../ui/UnsavedNotice.tsx";
import { unsavedKeyPrefix } from "./unsaved-key.ts";

/** On every page but the one it was typed on: text for a briefing is not saved, and the way back to it. */
export function UnsavedReminder({ path }: { readonly path: string }) {
  return keptThisSessionUnder(unsavedKeyPrefix)
    .filter((edition) => !path.endsWith(`/write/${edition}`))
    .map((edition) => (
      <UnsavedNotice key={edition} to={`/briefing/write/${edition}`} back="Go back to it">
        Text you wrote for {day(edition, edition)} is not saved.
      </UnsavedNotice>
    ));
}
