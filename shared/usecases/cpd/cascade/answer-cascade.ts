import type { Cascade, CascadeAnswer } from "../../../domain/cpd/cascade/cascade.ts";
import { answerOf, type CascadeSaid, cascadeErrors } from "../../../domain/cpd/cascade/cascade-said.ts";
import { staffToReach } from "../../../domain/cpd/cascade/staff-to-reach.ts";
import type { Actor } from "../../../domain/directory/actor.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Ports } from "../../../domain/ports.ts";
import { ok, type Result, refuse } from "../../../domain/result.ts";
import { londonDate } from "../../../domain/time/london.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import type { SessionPorts } from "./load-session.ts";
import { findSchoolCascade, type SchoolCascadeRefusal } from "./read-school-cascade.ts";

export type AnswerRefusal =
  | SchoolCascadeRefusal
  | "cascade.not-begun"
  | "cascade.invalid"
  | "cascade.visited"
  | "cascade.changed";

/**
 * Says for a school on which day it will carry a session on, or how it did; `said` left out takes that back. `version` is what
 * was read, empty when nobody had answered. Safe to repeat; who comes second is told, and nothing of theirs is written.
 */
export async function answerCascade(
  ports: SessionPorts & Pick<Ports, "meetings" | "networks">,
  asked: {
    actor: Actor;
    meeting: MeetingId;
    school: SchoolUrn;
    said: CascadeSaid | undefined;
    version: string;
  },
): Promise<Result<Versioned<Cascade>, AnswerRefusal>> {
  const { actor, meeting, school, said, version } = asked;
  const found = await findSchoolCascade(ports, asked);
  if (!found.ok) return found;
  const { session, setting, standing, isAsked, canAnswer } = found.value;
  if (!canAnswer) return refuse("cascade.not-yours");
  if (!isAsked) return refuse("cascade.not-begun");
  const { directory, today } = setting;
  const errors =
    said &&
    cascadeErrors(said, {
      heldOn: londonDate(session.startsAt),
      today,
      staff: staffToReach(session.cascade.audience, school, directory, said.on).length,
    });
  if (errors && errors.length > 0) return refuse("cascade.invalid", errors);
  const by = { by: actor.person, at: ports.clock.now(), today };
  const answer = said && answerOf(said, by, standing?.value.answer);
  if (standing && isSameAnswer(standing.value.answer, answer)) return ok(standing);
  const visit = standing?.value.visit;
  // A visit of what never was would be left standing.
  if (visit && answer?.kind !== "done") return refuse("cascade.visited");
  // The visit is kept from what this server knows; who read something else decides on what they have not seen.
  if ((standing?.version ?? "") !== version || !(standing || answer)) return refuse("cascade.changed");
  const wanted: Cascade = { meeting, school, ...(answer ? { answer } : {}), ...(visit ? { visit } : {}) };
  if (version !== "") return ports.cascades.save(wanted, version);
  const created = await ports.cascades.create(wanted);
  // A create answers what stood before it, which need not be what was sent.
  return isSameAnswer(created.value.answer, answer) ? ok(created) : refuse("cascade.changed");
}

/** Whoever said it and when: two clicks, or two colleagues who say the same, have lost nothing to each other. */
function isSameAnswer(one: CascadeAnswer | undefined, other: CascadeAnswer | undefined): boolean {
  const words = (answer: CascadeAnswer | undefined) =>
    answer?.kind === "done" ? ["done", answer.on, answer.reached, answer.line] : [answer?.kind, answer?.on];
  return JSON.stringify(words(one)) === JSON.stringify(words(other));
}
