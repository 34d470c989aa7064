import { keptThisSessionUnder } from "../../../teams/kept-this-session.ts";
import { UnsavedNotice } from "../../../ui/UnsavedNotice.tsx";
import { unsavedKeyPrefix } from "./unsaved-key.ts";

/** On every page but those on which meetings are planned: a meeting is not saved, and the way back to it. */
export function UnsavedMeetingReminder({ path }: { readonly path: string }) {
  if (/^\/meetings\/(new|[^/]+\/edit)$/.test(path)) return null;
  return keptThisSessionUnder(unsavedKeyPrefix).map((address) => {
    const isNew = address.startsWith("new");
    return (
      <UnsavedNotice
        key={address}
        to={isNew ? `/meetings/${address}` : `/meetings/${address}/edit`}
        back="Go back to it"
      >
        {isNew ? "A meeting you planned" : "What you changed of a meeting"} is not saved.
      </UnsavedNotice>
    );
  });
}
