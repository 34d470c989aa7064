import {
  type CascadeSession,
  isAskedBy,
  isCascadeSession,
  isOfThisYear,
} from "../../../domain/cpd/cascade/cascade.ts";
import { firstToVisit, reachOfSchools, type SchoolReach } from "../../../domain/cpd/cascade/cascade-reach.ts";
import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import { canPlanMeetings } from "../../../domain/meetings/rights.ts";
import { leadsNetwork, type Network } from "../../../domain/networks/network.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { type AcademicYear, academicYearOf } from "../../../domain/time/academic-year.ts";
import { londonDate } from "../../../domain/time/london.ts";
import { type SessionPorts, type SessionSetting, settingOf } from "./load-session.ts";

export interface SessionReach {
  readonly session: CascadeSession;
  readonly network: Network | undefined;
  /** Whether schools are asked by now; of one that is to come nobody is late. */
  readonly isAsked: boolean;
  readonly schools: readonly SchoolReach[];
  readonly toVisit?: SchoolUrn;
}

export interface CascadesListed {
  readonly year: AcademicYear;
  /** The latest first. */
  readonly sessions: readonly SessionReach[];
}

/**
 * How far each session of this academic year was carried on that asks for it: for the central team all, for leads those of
 * their own networks (invariant 7).
 */
export async function listCascades(
  ports: SessionPorts & Pick<Ports, "meetings" | "networks">,
  { actor }: { actor: Actor },
): Promise<Result<CascadesListed, "access.refused">> {
  const networks = await ports.networks.list();
  if (!isCentralTeam(actor) && !networks.some((network) => leadsNetwork(actor.person, network)))
    return refuse("access.refused");
  const today = londonDate(ports.clock.now());
  const byId = new Map(networks.map((network) => [network.id, network]));
  const sessions: SessionReach[] = [];
  for (const { value: meeting } of await ports.meetings.list()) {
    if (!isCascadeSession(meeting) || !isOfThisYear(meeting, today)) continue;
    const network = meeting.network && byId.get(meeting.network);
    if (!canPlanMeetings(actor, network)) continue;
    sessions.push(
      sessionReach(ports, { session: meeting, network, setting: await settingOf(ports, meeting) }),
    );
  }
  return ok({ year: academicYearOf(today), sessions: sessions.reverse() });
}

/** How every school stands to one session. */
export function sessionReach(
  { clock }: Pick<Ports, "clock">,
  {
    session,
    network,
    setting,
  }: { session: CascadeSession; network: Network | undefined; setting: SessionSetting },
): SessionReach {
  const schools = reachOfSchools(session, setting);
  const toVisit = firstToVisit(schools);
  const isAsked = isAskedBy(session, clock.now());
  return { session, network, isAsked, schools, ...(toVisit ? { toVisit } : {}) };
}
