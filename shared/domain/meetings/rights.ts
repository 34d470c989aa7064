import { type Actor, isCentralTeam } from "../directory/actor.ts";
import { leadsNetwork, type Network } from "../networks/network.ts";
import type { Meeting } from "./meeting.ts";

/** Who may schedule, change and cancel a network's meetings; those of no network are the central team's. */
export const canPlanMeetings = (actor: Actor, network: Network | undefined): boolean =>
  isCentralTeam(actor) || (network !== undefined && leadsNetwork(actor.person, network));

/** Whether somebody may know of the meeting at all: a draft is for who may plan it, all else for everybody. */
export const canSeeMeeting = (
  actor: Actor,
  meeting: Pick<Meeting, "status">,
  network: Network | undefined,
): boolean => meeting.status !== "draft" || canPlanMeetings(actor, network);
