import { type Actor, isCentralTeam } from "../../domain/directory/actor.ts";
import { isInAudience, resolveAudience } from "../../domain/directory/audience.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import { isOn, type Meeting } from "../../domain/meetings/meeting.ts";
import { canPlanMeetings, canSeeMeeting } from "../../domain/meetings/rights.ts";
import { leadsNetwork, type Network, type NetworkId } from "../../domain/networks/network.ts";
import type { Ports } from "../../domain/ports.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { academicYearOf } from "../../domain/time/academic-year.ts";
import { londonDate } from "../../domain/time/london.ts";
import type { Versioned } from "../../domain/versioned.ts";
import { type ListedMeeting, standing } from "../meetings/calendar/list-meetings.ts";

type ReadPorts = Pick<Ports, "networks" | "meetings" | "invitations" | "minutes" | "directory" | "clock">;

/** How many of its past meetings a page shows, the newest first. */
const pastMeetings = 12;
/** How many things agreed it shows, the newest first. */
const thingsAgreed = 20;

/** One thing that the network agreed, with the meeting at which it did. */
export interface Agreed {
  readonly meeting: Meeting;
  readonly text: string;
}

export interface ReadNetwork {
  readonly network: Versioned<Network>;
  readonly mine: boolean;
  readonly members: readonly PersonId[];
  /** How many meetings stand in the calendar of this academic year. */
  readonly meetingsThisYear: number;
  /** Under way or to come, in order of start. */
  readonly next: readonly ListedMeeting[];
  /** Held, the newest first. */
  readonly past: readonly ListedMeeting[];
  /** Empty for somebody who may not read the network's minutes. */
  readonly agreed: readonly Agreed[];
  readonly canPlan: boolean;
  readonly canEdit: boolean;
}

/**
 * A network's page as one person sees it. Who belongs is no secret among colleagues; what others replied is not told here
 * at all (invariant 7), and what was agreed is for members and who may plan, as the minutes are.
 */
export async function readNetwork(
  ports: ReadPorts,
  { actor, network: id }: { actor: Actor; network: NetworkId },
): Promise<Result<ReadNetwork, "network.not-found">> {
  const found = await ports.networks.find(id);
  if (!found) return refuse("network.not-found");
  const network = found.value;
  const now = ports.clock.now();
  const today = londonDate(now);
  const directory = await ports.directory.current();
  const canPlan = canPlanMeetings(actor, network);
  const mine =
    leadsNetwork(actor.person, network) || isInAudience(network.members, actor.person, directory, today);
  const meetings = (await ports.meetings.list())
    .map(({ value }) => value)
    .filter((meeting) => meeting.network === id && canSeeMeeting(actor, meeting, network));
  const toCome = meetings.filter(({ endsAt }) => endsAt > now);
  const held = meetings.filter((meeting) => isOn(meeting) && meeting.endsAt <= now).reverse();
  const year = academicYearOf(today);
  return ok({
    network: found,
    mine,
    members: resolveAudience(network.members, directory, today),
    meetingsThisYear: meetings.filter(
      (meeting) => isOn(meeting) && academicYearOf(londonDate(meeting.startsAt)) === year,
    ).length,
    next: await withOwnRows(ports, toCome, actor),
    past: await withOwnRows(ports, held.slice(0, pastMeetings), actor),
    agreed: mine || canPlan ? await agreedAt(ports, held) : [],
    canPlan,
    canEdit: isCentralTeam(actor),
  });
}

async function withOwnRows(
  ports: ReadPorts,
  meetings: readonly Meeting[],
  { person }: Actor,
): Promise<ListedMeeting[]> {
  return Promise.all(
    meetings.map(async (meeting) => {
      const own = await ports.invitations.find({ meeting: meeting.id, year: meeting.year, person });
      return { meeting, invitation: await standing(ports, meeting, own) };
    }),
  );
}

async function agreedAt({ minutes }: ReadPorts, held: readonly Meeting[]): Promise<Agreed[]> {
  const written = new Map((await minutes.list()).map(({ value }) => [value.meeting, value]));
  return held
    .flatMap((meeting) => (written.get(meeting.id)?.agreed ?? []).map((text) => ({ meeting, text })))
    .slice(0, thingsAgreed);
}
