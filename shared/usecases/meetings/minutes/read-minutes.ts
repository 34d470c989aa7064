import type { Actor } from "../../../domain/directory/actor.ts";
import { isInAudience } from "../../../domain/directory/audience.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { isInvited } from "../../../domain/meetings/invitation.ts";
import type { Minutes } from "../../../domain/meetings/minutes.ts";
import { noMinutes } from "../../../domain/meetings/minutes-written.ts";
import { canPlanMeetings } from "../../../domain/meetings/rights.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { findVisible } from "../calendar/see-meeting.ts";

type ReadPorts = Pick<Ports, "meetings" | "networks" | "invitations" | "minutes" | "directory" | "clock">;

/** Minutes as somebody reads them; the version is empty while nobody has written any. */
export interface ReadMinutes {
  readonly minutes: Versioned<Minutes>;
  readonly canWrite: boolean;
}

/** A meeting's minutes, for whoever was invited or took something on there, the network's members, and who may plan it. */
export async function readMinutes(
  ports: ReadPorts,
  { actor, meeting: id }: { actor: Actor; meeting: MeetingId },
): Promise<Result<ReadMinutes, "meeting.not-found" | "meeting.not-for-you">> {
  const found = await findVisible(ports, { actor, meeting: id });
  if (!found.ok) return found;
  const { meeting, network } = found.value;
  const canWrite = canPlanMeetings(actor, network);
  const { person } = actor;
  const own = await ports.invitations.find({ meeting: id, year: meeting.year, person });
  const directory = await ports.directory.current();
  const isMember =
    network !== undefined && isInAudience(network.members, person, directory, londonDate(ports.clock.now()));
  const minutes = (await ports.minutes.find(id)) ?? { value: noMinutes(id), version: "" };
  const hasAction = minutes.value.actions.some(({ owner }) => owner === person);
  if (!canWrite && !isMember && !hasAction && !(own && isInvited(own))) return refuse("meeting.not-for-you");
  return ok({ minutes, canWrite: canWrite && meeting.status !== "draft" && meeting.status !== "cancelled" });
}
