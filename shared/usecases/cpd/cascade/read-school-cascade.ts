import { answerersFor, isSchoolAsked } from "../../../domain/cpd/cascade/asked-schools.ts";
import {
  type Cascade,
  type CascadeSession,
  isAskedBy,
  isCarriedOn,
  isCascadeSession,
} from "../../../domain/cpd/cascade/cascade.ts";
import {
  firstToVisit,
  reachOf,
  reachOfSchools,
  type SchoolReach,
} from "../../../domain/cpd/cascade/cascade-reach.ts";
import type { Presence } from "../../../domain/cpd/cascade/presence.ts";
import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { School, SchoolUrn } from "../../../domain/directory/school.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { canPlanMeetings } from "../../../domain/meetings/rights.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import { networkOf } from "../../networks/network-of.ts";
import { type SessionPorts, type SessionSetting, settingOf } from "./load-session.ts";
import { presenceOf } from "./presence-of.ts";

export type SchoolCascadePorts = SessionPorts &
  Pick<Ports, "meetings" | "networks" | "evidence" | "settings">;

/** One school's part in one session, and what the person who asks may do. */
export interface SchoolCascadeFound {
  readonly session: CascadeSession;
  readonly school: School;
  readonly setting: SessionSetting;
  /** Absent while nobody has answered. */
  readonly standing: Versioned<Cascade> | undefined;
  readonly answerers: readonly PersonId[];
  readonly isAsked: boolean;
  readonly canAnswer: boolean;
  readonly canVisit: boolean;
  /** Whether every school of the session may be seen. */
  readonly seesAll: boolean;
}

export type SchoolCascadeRefusal = "cascade.not-asked" | "cascade.not-yours";

interface Asked {
  readonly actor: Actor;
  readonly meeting: MeetingId;
  readonly school: SchoolUrn;
}

/** Finds it for whoever answers for the school, the leads of the session's network and the central team (invariant 7). */
export async function findSchoolCascade(
  ports: SessionPorts & Pick<Ports, "meetings" | "networks">,
  { actor, meeting: id, school: urn }: Asked,
): Promise<Result<SchoolCascadeFound, SchoolCascadeRefusal>> {
  const session = (await ports.meetings.find(id))?.value;
  if (!session || !isCascadeSession(session)) return refuse("cascade.not-asked");
  const setting = await settingOf(ports, session);
  const school = setting.directory.school(urn);
  const standing = await ports.cascades.find(id, urn);
  if (!school) return refuse("cascade.not-asked");
  const isAmong = isSchoolAsked(school, session, setting) || isCarriedOn(standing?.value);
  if (!isAmong) return refuse("cascade.not-asked");
  const answerers = answerersFor(urn, session, setting);
  const canAnswer = isCentralTeam(actor) || answerers.includes(actor.person);
  const seesAll = canPlanMeetings(actor, await networkOf(ports, session));
  if (!canAnswer && !seesAll) return refuse("cascade.not-yours");
  const isAsked = isAskedBy(session, ports.clock.now());
  const canVisit = isCentralTeam(actor) && isCarriedOn(standing?.value);
  return ok({ session, school, setting, standing, answerers, isAsked, canAnswer, canVisit, seesAll });
}

export interface SchoolCascadeRead extends SchoolCascadeFound {
  readonly reach: SchoolReach;
  /** Whether anybody of the school was at the session. */
  readonly presence: Presence;
  /** Whether it is proposed to the central team for its visit. */
  readonly isFirstToVisit: boolean;
}

/** The same with what stands around it, to be shown. */
export async function readSchoolCascade(
  ports: SchoolCascadePorts,
  asked: Asked,
): Promise<Result<SchoolCascadeRead, SchoolCascadeRefusal>> {
  const found = await findSchoolCascade(ports, asked);
  if (!found.ok) return found;
  const { session, school, setting, standing, canVisit } = found.value;
  return ok({
    ...found.value,
    reach: reachOf(session, school.urn, standing?.value, setting),
    presence: (await presenceOf(ports, session, setting))(school.urn),
    isFirstToVisit: canVisit && firstToVisit(reachOfSchools(session, setting)) === school.urn,
  });
}
