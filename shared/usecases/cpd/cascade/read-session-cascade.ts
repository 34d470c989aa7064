import { isCascadeSession } from "../../../domain/cpd/cascade/cascade.ts";
import type { Presence } from "../../../domain/cpd/cascade/presence.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { canPlanMeetings } from "../../../domain/meetings/rights.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { networkOf } from "../../networks/network-of.ts";
import { type SessionReach, sessionReach } from "./list-cascades.ts";
import { type SessionPorts, settingOf } from "./load-session.ts";
import { presenceOf } from "./presence-of.ts";

export interface SessionCascadeRead extends SessionReach {
  presence(school: SchoolUrn): Presence;
}

/** How every school stands to one session, for the leads of its network and the central team (invariant 7). */
export async function readSessionCascade(
  ports: SessionPorts & Pick<Ports, "meetings" | "networks" | "evidence" | "settings">,
  { actor, meeting: id }: { actor: Actor; meeting: MeetingId },
): Promise<Result<SessionCascadeRead, "access.refused" | "meeting.not-found">> {
  const session = (await ports.meetings.find(id))?.value;
  const network = session && (await networkOf(ports, session));
  if (session && !canPlanMeetings(actor, network)) return refuse("access.refused");
  if (!session || !isCascadeSession(session)) return refuse("meeting.not-found");
  const setting = await settingOf(ports, session);
  return ok({
    ...sessionReach(ports, { session, network, setting }),
    presence: await presenceOf(ports, session, setting),
  });
}
