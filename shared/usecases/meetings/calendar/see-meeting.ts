import type { Actor } from "../../../domain/directory/actor.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { canSeeMeeting } from "../../../domain/meetings/rights.ts";
import type { Network } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { networkOf } from "../../networks/network-of.ts";
import { type ListedMeeting, standing } from "./list-meetings.ts";

type SeePorts = Pick<Ports, "meetings" | "invitations" | "networks">;

/** One meeting with the row of the person who asks, as it stands. A draft is not found by who may not plan it. */
export async function seeMeeting(
  ports: SeePorts,
  { actor, meeting: id }: { actor: Actor; meeting: MeetingId },
): Promise<Result<ListedMeeting, "meeting.not-found">> {
  const found = await findVisible(ports, { actor, meeting: id });
  if (!found.ok) return found;
  const { meeting } = found.value;
  const { year } = meeting;
  const own = await ports.invitations.find({ meeting: id, year, person: actor.person });
  return ok({ meeting, invitation: await standing(ports, meeting, own) });
}

/** A meeting that the actor may know of, with its network. */
export async function findVisible(
  { meetings, networks }: Pick<Ports, "meetings" | "networks">,
  { actor, meeting: id }: { actor: Actor; meeting: MeetingId },
): Promise<Result<{ meeting: Meeting; network: Network | undefined }, "meeting.not-found">> {
  const found = await meetings.find(id);
  if (!found) return refuse("meeting.not-found");
  const meeting = found.value;
  const network = await networkOf({ networks }, meeting);
  return canSeeMeeting(actor, meeting, network) ? ok({ meeting, network }) : refuse("meeting.not-found");
}
