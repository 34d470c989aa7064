import { mayTakeUp } from "../../../domain/meetings/delivery.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { eachInTurn } from "../../each-in-turn.ts";
import { type ClaimPorts, claimDelivery } from "./claim-delivery.ts";
import { type DeliverPorts, deliverMeeting } from "./deliver-meeting.ts";

/**
 * Brings Outlook up to every meeting that is ahead of it, also those that another server began and left. Safe to run at
 * any time, on any number of servers. Answers the meetings it finished. A fault in one does not keep the next waiting; it is
 * handed on afterwards.
 */
export async function deliverWaitingMeetings(ports: ClaimPorts & DeliverPorts): Promise<MeetingId[]> {
  const finished: MeetingId[] = [];
  await eachInTurn(
    await ports.meetings.list(),
    "Some meetings are not in Outlook yet.",
    async ({ value }) => {
      if (!mayTakeUp(value.outlook, ports.clock.now())) return;
      const claim = await claimDelivery(ports, value.id);
      if (claim && (await deliverMeeting(ports, claim))) finished.push(value.id);
    },
  );
  return finished;
}
