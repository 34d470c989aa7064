import type { Cascade } from "../../../domain/cpd/cascade/cascade.ts";
import { type VisitSaid, visitErrors } from "../../../domain/cpd/cascade/cascade-said.ts";
import { type Actor, isCentralTeam } from "../../../domain/directory/actor.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import type { SessionPorts } from "./load-session.ts";
import { findSchoolCascade } from "./read-school-cascade.ts";

export type VisitRefusal =
  | "access.refused"
  | "cascade.not-asked"
  | "cascade.not-yours"
  | "cascade.not-done"
  | "cascade.invalid"
  | "cascade.changed";

/** The central team's visit to a school that has carried a session on; `visit` left out takes it back. Safe to repeat. */
export async function visitCascade(
  ports: SessionPorts & Pick<Ports, "meetings" | "networks">,
  asked: {
    actor: Actor;
    meeting: MeetingId;
    school: SchoolUrn;
    visit: VisitSaid | undefined;
    version: string;
  },
): Promise<Result<Versioned<Cascade>, VisitRefusal>> {
  const { actor, visit, version } = asked;
  if (!isCentralTeam(actor)) return refuse("access.refused");
  const found = await findSchoolCascade(ports, asked);
  if (!found.ok) return found;
  const { standing, setting } = found.value;
  const answer = standing?.value.answer;
  if (!standing || answer?.kind !== "done") return refuse("cascade.not-done");
  const errors = visit && visitErrors(visit, { carriedOn: answer.on, today: setting.today });
  if (errors && errors.length > 0) return refuse("cascade.invalid", errors);
  const { visit: before, ...row } = standing.value;
  if (before?.on === visit?.on && before?.line === visit?.line.trim()) return ok(standing);
  // What the school said is kept from what this server knows, so it has to be what was read.
  if (standing.version !== version) return refuse("cascade.changed");
  if (!visit) return ports.cascades.save(row, version);
  const said = { on: visit.on, line: visit.line.trim(), by: actor.person, at: ports.clock.now() };
  return ports.cascades.save({ ...row, visit: said }, version);
}
