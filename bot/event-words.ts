import type { DirectoryReader } from "../shared/domain/directory/ports.ts";
import type { EventContent } from "../shared/domain/meetings/ports.ts";
import { eventText } from "../shared/sentences/meetings/meeting-event.ts";
import { whereWords } from "../shared/sentences/meetings/meetings.ts";
import type { Links } from "./chat/links.ts";

/** What the Outlook events of a meeting say. Events after the first lead to the Teams meeting of the first. */
export const eventWords = ({
  directory,
  links,
}: {
  directory: Pick<DirectoryReader, "current">;
  links: Pick<Links, "meeting">;
}) => ({
  async text({ meeting, part, joinUrl }: EventContent) {
    return eventText(meeting, {
      directory: await directory.current(),
      link: links.meeting(meeting.id),
      // Into the first event's text Teams writes its own way in.
      joinUrl: part === 0 || meeting.mode === "in-person" ? undefined : joinUrl,
    });
  },
  async where({ meeting, part, joinUrl }: EventContent) {
    if (part > 0 && meeting.mode === "online" && joinUrl) return joinUrl;
    return whereWords(meeting, await directory.current());
  },
});
