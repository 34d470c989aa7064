import { mayTakeUp } from "../../../domain/meetings/delivery.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { type ClaimPorts, claimDelivery } from "./claim-delivery.ts";
import { type DeliverPorts, deliverMeeting } from "./deliver-meeting.ts";

/**
 * Brings Outlook up to every meeting that is ahead of it, also those that another server began and left. Safe to run at
 * any time, on any number of servers. Answers the meetings it finished. A fault in one does not keep the next waiting; it is
 * handed on afterwards.
 */
export async function deliverWaitingMeetings(ports: ClaimPorts & DeliverPorts): Promise<MeetingId[]> {
  const finished: MeetingId[] = [];
  const faults: unknown[] = [];
  for (const { value } of await ports.meetings.list()) {
    if (!mayTakeUp(value.outlook, ports.clock.now())) continue;
    try {
      const claim = await claimDelivery(ports, value.id);
      if (claim && (await deliverMeeting(ports, claim))) finished.push(value.id);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, "Some meetings are not in Outlook yet.");
  return finished;
}
