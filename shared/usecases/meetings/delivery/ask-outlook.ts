import { isDelivered } from "../../../domain/meetings/delivery.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { wantedInOutlook } from "../../../domain/meetings/telling.ts";
import type { Ports } from "../../../domain/ports.ts";

/** How often a lost race is run again: others write to the same row on their way to Outlook. */
const tries = 8;

/**
 * Notes that somebody's invitation to a meeting has changed, so that the next delivery sees to it in Outlook: whoever is
 * new is sent the meeting, whoever was taken out hears of that, and nobody else hears anything.
 */
export async function askOutlook({ meetings }: Pick<Ports, "meetings">, id: MeetingId): Promise<void> {
  for (let attempt = 1; attempt <= tries; attempt++) {
    const found = await meetings.find(id);
    if (found?.value.status !== "scheduled") return;
    const { outlook } = found.value;
    // Not yet taken up: whoever takes it up reads the invitations as they are then.
    if (!isDelivered(outlook) && !outlook.claim) return;
    const saved = await meetings.save(wantedInOutlook(found.value), found.version);
    if (saved.ok || saved.code === "meeting.not-found") return;
  }
  throw new Error("A meeting kept changing while somebody's invitation was noted.");
}
