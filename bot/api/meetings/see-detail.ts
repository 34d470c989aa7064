import type { MeetingDetail } from "../../../shared/contract/meetings/meeting.schema.ts";
import type { Actor } from "../../../shared/domain/directory/actor.ts";
import type { MeetingId } from "../../../shared/domain/meetings/ids.ts";
import type { Ports } from "../../../shared/domain/ports.ts";
import { seeMeeting } from "../../../shared/usecases/meetings/calendar/see-meeting.ts";
import { accepted } from "../../http/refused.ts";
import { meetingSetting } from "./meeting-setting.ts";
import { presentDetail } from "./present-detail.ts";

/** One meeting as the person who asks may see it, or "not found". */
export async function seeDetail(
  ports: Pick<Ports, "directory" | "networks" | "meetings" | "invitations" | "clock">,
  actor: Actor,
  meeting: MeetingId,
): Promise<MeetingDetail> {
  const seen = accepted(await seeMeeting(ports, { actor, meeting }));
  const invitations = await ports.invitations.listFor(seen.meeting);
  return presentDetail({ ...seen, invitations }, await meetingSetting(ports, actor));
}
