import type { Actor } from "../../../domain/directory/actor.ts";
import type { Directory } from "../../../domain/directory/directory.ts";
import type { Role } from "../../../domain/directory/role.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import { type Invitation, isInvited } from "../../../domain/meetings/invitation.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { asItStands, placesOf } from "../../../domain/meetings/places.ts";
import { reachesRole, reachesSchool } from "../../../domain/meetings/reach.ts";
import { canSeeMeeting } from "../../../domain/meetings/rights.ts";
import { leadsNetwork, type Network, type NetworkId } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import { addDays, type CivilDate } from "../../../domain/time/civil-date.ts";
import { londonInstant } from "../../../domain/time/london.ts";

/** Which meetings are asked for. Dates are of England, both included. */
export interface MeetingsAsked {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly network?: NetworkId | undefined;
  /** Meetings that somebody of this school is invited to. */
  readonly school?: SchoolUrn | undefined;
  readonly role?: Role | undefined;
  /** Only those that the person is invited to, and those of the networks that they lead. */
  readonly mine?: boolean | undefined;
}

/** A meeting with the row of the person who asks, as it stands. */
export interface ListedMeeting {
  readonly meeting: Meeting;
  readonly invitation: Invitation | undefined;
}

type ListPorts = Pick<Ports, "meetings" | "invitations" | "directory" | "networks">;

/** The meetings in a span of days that this person may know of, in order of start; cancelled ones too. */
export async function listMeetings(
  ports: ListPorts,
  { actor, ...asked }: MeetingsAsked & { actor: Actor },
): Promise<ListedMeeting[]> {
  const directory = await ports.directory.current();
  const networks = new Map((await ports.networks.list()).map((network) => [network.id, network]));
  const own = new Map((await ports.invitations.listOf(actor.person)).map((row) => [row.meeting, row]));
  const within = await ports.meetings.listBetween(
    londonInstant(asked.from, "00:00"),
    londonInstant(addDays(asked.to, 1), "00:00"),
  );
  const listed: ListedMeeting[] = [];
  for (const { value: meeting } of within) {
    const network = meeting.network && networks.get(meeting.network);
    const invitation = own.get(meeting.id);
    if (!canSeeMeeting(actor, meeting, network)) continue;
    if (asked.network !== undefined && meeting.network !== asked.network) continue;
    if (asked.mine && !isMine(meeting, invitation, network, actor)) continue;
    if (!(await isReached(ports, meeting, asked, directory))) continue;
    listed.push({ meeting, invitation: await standing(ports, meeting, invitation) });
  }
  return listed;
}

const isMine = (
  meeting: Meeting,
  invitation: Invitation | undefined,
  network: Network | undefined,
  actor: Actor,
): boolean =>
  meeting.status !== "draft" &&
  ((invitation !== undefined && isInvited(invitation)) ||
    (network !== undefined && leadsNetwork(actor.person, network)));

async function isReached(
  { invitations }: ListPorts,
  meeting: Meeting,
  { school, role }: MeetingsAsked,
  directory: Directory,
): Promise<boolean> {
  if (school === undefined && role === undefined) return true;
  const rows = await invitations.listFor(meeting);
  if (school !== undefined && !reachesSchool(meeting, rows, school, directory)) return false;
  return role === undefined || reachesRole(meeting, rows, role);
}

/** Somebody's row with what it comes to now: whether there is a place for them is seen only among all rows. */
export async function standing(
  { invitations }: Pick<Ports, "invitations">,
  meeting: Meeting,
  invitation: Invitation | undefined,
): Promise<Invitation | undefined> {
  if (meeting.capacity === undefined || !invitation) return invitation;
  return asItStands(invitation, placesOf(meeting, await invitations.listFor(meeting)));
}
